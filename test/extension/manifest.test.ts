import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HOST_REASONS, PERMISSION_REASONS } from '../../src/core/index.ts';

/** The whole policy of our own pages: own scripts and styles, no plug-ins, no frames, no forms, no addresses but our own. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  // Publishers, the organisation's mirror and its remote engine; plain http for this very computer alone.
  'connect-src': "'self' https: http://127.0.0.1:* http://localhost:*",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** What of a manifest is looked at here. */
interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly {
    readonly js: readonly string[];
    readonly css?: readonly string[];
    readonly world?: string;
  }[];
  readonly externally_connectable?: unknown;
  readonly key?: string;
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
}

describe.for(['chrome', 'edge', 'firefox'])('the manifest for %s', (browser) => {
  const folder = `.output/${browser}-mv3`;
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is not built. Type: npm run build`);
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

  test('asks for what has a reason, and for nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].toSorted()).toEqual(
      Object.keys(PERMISSION_REASONS)
        .filter((name) => name !== 'offscreen' || browser !== 'firefox')
        .toSorted(),
    );
    expect(manifest.host_permissions).toEqual(Object.keys(HOST_REASONS));
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  test('gives pages nothing to find it by', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.content_scripts).toHaveLength(1);
    // A style sheet under a fixed name would be a fingerprint; a script in the page's own world would be in its hands.
    expect(manifest.content_scripts.map(({ js, css, world }) => ({ js, css, world }))).toEqual([{ js: ['page.js'] }]);
  });

  test('keeps its own pages closed', () => {
    const directives = manifest.content_security_policy.extension_pages
      .split(';')
      .map((part) => part.trim().split(/ (.*)/));
    expect(Object.fromEntries(directives.map(([name, value]) => [name, value]))).toEqual(POLICY);
  });

  test('lets no other extension and no page connect', () => {
    expect(manifest.externally_connectable).toEqual(browser === 'firefox' ? undefined : { ids: [] });
  });

  test('is known by a fixed id', () => {
    const { key, browser_specific_settings: firefox } = manifest;
    expect(firefox ? firefox.gecko.id : idOfKey(key)).toBe(
      browser === 'firefox' ? 'namesake@namesake-extension.org' : 'obbdellkghlgnegcidjkdlehkfdhoiba',
    );
    expect(firefox?.gecko.data_collection_permissions ?? { required: ['none'] }).toEqual({ required: ['none'] });
  });

  test('loads at most 38 KB into a page where nobody is named', () => {
    expect(statSync(`${folder}/page.js`).size).toBeLessThanOrEqual(38 * 1024);
  });
});

/** Chromium names an extension after its public key: the hash in letters. */
function idOfKey(key = ''): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return Array.from(hash.slice(0, 32), (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
