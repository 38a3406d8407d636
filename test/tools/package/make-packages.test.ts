import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makePackages } from '../../../tools/package/make-packages.ts';
import type { PackagingJob } from '../../../tools/package/make-packages.ts';
import type { ZipEntry } from '../../../tools/package/write-zip.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));

/** In pieces: this very file goes into the archive of the sources. */
const DASHES = '-'.repeat(5);

const file = (path: string, text: string): ZipEntry => ({ path, bytes: Buffer.from(text) });
const MANIFEST = { version: '1.2.3', key: 'abc', minimum_chrome_version: '123' };
const FIREFOX = {
  version: '1.2.3',
  browser_specific_settings: { gecko: { id: 'a@example.org', strict_min_version: '128.0' } },
};

const JOB = {
  chrome: [file('manifest.json', JSON.stringify(MANIFEST)), file('background.js', 'x'.repeat(100))],
  edge: [file('manifest.json', JSON.stringify(MANIFEST))],
  firefox: [file('manifest.json', JSON.stringify(FIREFOX))],
  sources: [file('package.json', '{}')],
  bom: '{}',
  hosting: { url: 'https://extensions.example.org/a&b/', key: KEY },
} as const satisfies PackagingJob;

const named = (job: PackagingJob): ReadonlyMap<string, Buffer> =>
  new Map(makePackages(job).map(({ name, bytes }) => [name, Buffer.from(bytes)]));

test('the stores get archives; a server of one’s own also gets what browsers look for', () => {
  const { hosting: _, ...forStores } = JOB;
  const stores = ['-chrome.zip', '-edge.zip', '-firefox.zip', '-sources.zip', '.cdx.json'].map(
    (end) => `namesake-1.2.3${end}`,
  );
  expect([...named(forStores).keys()]).toEqual([...stores, 'SHA256SUMS']);
  const hosted = ['namesake-1.2.3.crx', 'update.xml', 'namesake-1.2.3.xpi', 'updates.json', 'extension-id.txt'];
  expect([...named(JOB).keys()]).toEqual([...stores, ...hosted, 'SHA256SUMS']);
});

test('the same input gives the same bytes', () => {
  expect(named(JOB)).toEqual(named({ ...JOB, chrome: JOB.chrome.toReversed() }));
});

test('update.xml and updates.json lead to the packages, and say their hashes', () => {
  const files = named(JOB);
  const id = files.get('extension-id.txt')?.toString().trim();
  const hash = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 32);
  expect(id).toBe(Array.from(hash, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join(''));
  expect(files.get('update.xml')?.toString()).toContain(`appid="${id}"`);
  expect(files.get('update.xml')?.toString()).toContain(
    'codebase="https://extensions.example.org/a&amp;b/namesake-1.2.3.crx" version="1.2.3" prodversionmin="123"',
  );
  const sum = createHash('sha256')
    .update(files.get('namesake-1.2.3.xpi') ?? '')
    .digest('hex');
  expect(JSON.parse(files.get('updates.json')?.toString() ?? '')).toEqual({
    addons: {
      'a@example.org': {
        updates: [
          {
            version: '1.2.3',
            update_link: 'https://extensions.example.org/a&b/namesake-1.2.3.xpi',
            update_hash: `sha256:${sum}`,
            applications: { gecko: { strict_min_version: '128.0' } },
          },
        ],
      },
    },
  });
  expect(files.get('SHA256SUMS')?.toString()).toContain(`${sum}  namesake-1.2.3.xpi\n`);
});

test('the CRX is signed by the key over what Chromium checks', () => {
  const crx = named(JOB).get('namesake-1.2.3.crx') ?? Buffer.alloc(0);
  expect(crx.subarray(0, 8).toString('latin1')).toBe('Cr24\u0003\0\0\0');
  const headerLength = crx.readUInt32LE(8);
  const header = crx.subarray(12, 12 + headerLength);
  const zip = crx.subarray(12 + headerLength);
  // The last field: signed_header_data with the 16 bytes of the id in it.
  const signedData = header.subarray(-18);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(signedData.length);
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0', 'latin1'), size, signedData, zip]);
  // Before it: its tag and length, and the signature of 256 bytes.
  const signature = header.subarray(-18 - 4 - 256, -18 - 4);
  expect(verify('sha256', signed, publicKey, signature)).toBe(true);
});

describe('what is secret never gets into an archive', () => {
  test.for<[string, ZipEntry]>([
    ['a private key', file('assets/notes.txt', `Hello\n${KEY}`)],
    ['an old RSA key', file('a.js', `${DASHES}BEGIN RSA PRIVATE KEY${DASHES}\n`)],
    ['a key for SSH', file('a.js', `${DASHES}BEGIN OPENSSH PRIVATE KEY${DASHES}\n`)],
    ['a file called like a key', file('keys/namesake.PEM', '')],
    ['an environment', file('.env', 'TOKEN=1')],
  ])('%s', ([, secret]) => {
    for (const part of ['chrome', 'edge', 'firefox', 'sources'] as const) {
      expect(() => makePackages({ ...JOB, [part]: [...JOB[part], secret] })).toThrow(
        `${secret.path} must not go into an archive`,
      );
    }
  });

  test('a public key may', () => {
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    expect(() => makePackages({ ...JOB, sources: [file('public.txt', String(pem))] })).not.toThrow();
  });
});

test('a key of another kind is refused', () => {
  const { privateKey: other } = generateKeyPairSync('ed25519');
  const key = other.export({ type: 'pkcs8', format: 'pem' });
  expect(() => makePackages({ ...JOB, hosting: { ...JOB.hosting, key: String(key) } })).toThrow(
    'signed with an RSA key',
  );
});
