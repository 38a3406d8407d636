import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';

/** `namesake lists keygen`: a key to sign a mirror with. The private half goes to a file that only its owner can read. */
export async function makeKey(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, json: { type: 'boolean' } },
  });
  const { out } = values;
  if (out === undefined || positionals.length > 0)
    throw new UsageError('say where to write the private key: --out FILE.');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const shown = Buffer.from(x, 'base64url').toString('base64');
  try {
    await writeFile(out, privateKey.export({ format: 'pem', type: 'pkcs8' }), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(
      error.code === 'EEXIST'
        ? `${out} is there already; a key is never written over.`
        : `cannot write ${out}: ${error.message}`,
    );
  }
  if (values.json === true) print(JSON.stringify({ privateKey: out, publicKey: shown }));
  else {
    print(`Private key: ${out}. Keep it where only whoever signs can read it; it is not needed anywhere else.`);
    print(`Public key, for the setting listMirrorKey: ${shown}`);
  }
}
