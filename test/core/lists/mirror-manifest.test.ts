import { Buffer } from 'node:buffer';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../../src/cli/lists/node-platform.ts';
import {
  checkManifest,
  checkMirrorFile,
  ListFormatError,
  writeManifest,
  type MirrorManifest,
  type MirrorMemory,
  type SentManifest,
} from '../../../src/core/index.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
const file = { name: 'un-sc.abc.nsl', bytes: 3, sha256: createHash('sha256').update('abc').digest('hex') };
const manifest: MirrorManifest = {
  format: 1,
  sequence: 7,
  createdAt: '2026-11-24T10:00:00Z',
  expiresAt: '2026-12-08T10:00:00Z',
  lists: [
    {
      list: 'un-sc',
      title: 'UN Security Council Consolidated List',
      publisher: 'United Nations Security Council',
      version: '2026-11-20.0',
      publishedOn: '2026-11-20',
      licence: 'internal',
      attribution: 'internal',
      file,
      partyCount: 1003,
      nameCount: 4430,
      contentSha256: file.sha256,
      deltas: [],
    },
  ],
};

function send(value: unknown, signer = privateKey): SentManifest {
  const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  return { bytes, signature: `${sign(null, bytes, signer).toString('base64')}\n` };
}

const check = async (sent: SentManifest, memory: Partial<MirrorMemory> = {}, now = NOW) =>
  checkManifest(sent, { publicKey: key, ...memory }, now, nodePlatform);

test('a manifest that is signed, new and not expired is accepted', async () => {
  const verdict = await check(send(writeManifest(manifest)), { last: { sequence: 6 } });
  expect(verdict).toMatchObject({ kind: 'accepted', manifest });
});

test('the same manifest again is accepted', async () => {
  const sent = send(writeManifest(manifest));
  const sha256 = createHash('sha256').update(sent.bytes).digest('hex');
  expect((await check(sent, { last: { sequence: 7, sha256 } })).kind).toBe('accepted');
});

describe('refused, each with its own words', () => {
  const other = generateKeyPairSync('ed25519').privateKey;
  const good = send(writeManifest(manifest));
  test.for([
    [
      'signed with another key',
      async () => check(send(writeManifest(manifest), other)),
      'signature',
      /signature of the mirror's manifest is wrong/,
    ],
    [
      'changed after it was signed',
      async () => check({ ...good, bytes: Buffer.from(Buffer.from(good.bytes).toString().replace('1003', '1002')) }),
      'signature',
      /signature of the mirror's manifest is wrong/,
    ],
    [
      'without a signature',
      async () => check({ ...good, signature: '' }),
      'signature',
      /manifest\.json\.sig must hold the base64 of 64 bytes/,
    ],
    [
      'a page in place of the signature',
      async () => check({ ...good, signature: '<html>Not found</html>' }),
      'signature',
      /manifest\.json\.sig must hold the base64 of 64 bytes/,
    ],
    [
      'a policy without a real key',
      async () => check(good, { publicKey: 'secret' }),
      'signature',
      /public key is not one: it must be the base64 of 32 bytes/,
    ],
    [
      'an older number (roll-back)',
      async () => check(good, { last: { sequence: 8 } }),
      'roll-back',
      /sent manifest 7, and manifest 8 was here before/,
    ],
    [
      'another manifest under the same number',
      async () => check(good, { last: { sequence: 7, sha256: 'f'.repeat(64) } }),
      'roll-back',
      /a second manifest with the number 7/,
    ],
    [
      'expired (freeze)',
      async () => check(good, {}, Date.parse('2026-12-08T10:00:00Z')),
      'expired',
      /expired at 2026-12-08T10:00:00Z: nobody has renewed it, or somebody keeps the new one away/,
    ],
    [
      'made in the future',
      async () => check(good, {}, Date.parse('2026-11-20T10:00:00Z')),
      'clock',
      /made at 2026-11-24T10:00:00Z, which is still to come/,
    ],
    ['signed, and no JSON', async () => check(send('x')), 'format', /cannot be read/],
    [
      'signed, and of a newer format',
      async () => check(send({ ...Object(writeManifest(manifest)), format: 2 })),
      'format',
      /format: expected 1, found 2: a newer Namesake made this file/,
    ],
    [
      'a file that lies elsewhere',
      async () =>
        check(send(JSON.parse(JSON.stringify(writeManifest(manifest)).replace('un-sc.abc.nsl', '../../secrets')))),
      'format',
      /must be the bare name of a file/,
    ],
  ] as const)('%s', async ([, ask, problem, words]) => {
    const verdict = await ask();
    expect(verdict).toMatchObject({ kind: 'refused', problem });
    expect(verdict.kind === 'refused' && verdict.reason).toMatch(words);
  });
});

describe('a file of a mirror', () => {
  test('is the one that was signed', async () => {
    await expect(checkMirrorFile(Buffer.from('abc'), file, nodePlatform)).resolves.toBeUndefined();
  });

  test.for([
    ['cut off', 'ab', 'un-sc.abc.nsl has 2 bytes, and the manifest says 3: it was cut off or exchanged'],
    [
      'exchanged',
      'abd',
      /^un-sc\.abc\.nsl is not the file of the manifest: its SHA-256 is [0-9a-f]{12}…, and ba7816bf8f01… was signed$/,
    ],
  ] as const)('that is %s is refused', async ([, content, message]) => {
    const error: unknown = await checkMirrorFile(Buffer.from(content), file, nodePlatform).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(ListFormatError);
    expect(error instanceof Error ? error.message : '').toMatch(message);
  });
});
