import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkPolicyFile,
  DESTINATIONS,
  readPolicy,
  SOURCES,
  WIRE_KEYS,
  writeDataHandling,
} from '../../src/core/index.ts';
import type { ManifestFacts } from '../../src/core/index.ts';
import { generatedFiles } from '../../tools/generated-files.ts';

const files = await generatedFiles();

// When one fails: npm run generate.
test.for(files)('$path is what the source says', ({ path, text }) => {
  expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toBe(text);
});

describe('the handbook for administrators', () => {
  const text = files.find(({ path }) => path === 'docs/administrators.md')?.text ?? '';

  test('names every setting and every key', () => {
    for (const { key, setting } of WIRE_KEYS) {
      expect(text).toContain(`\`${key}\``);
      expect(text).toContain(`**${SOURCES[setting].title}**`);
    }
  });

  test('shows examples that hold', () => {
    const examples = Array.from(text.matchAll(/```json\n([^]*?)```/g), ([, json = '']) => json);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(checkPolicyFile(example, []).problems).toEqual([]);
      expect(Object.keys(readPolicy(JSON.parse(example)).settings).length).toBeGreaterThan(0);
    }
  });

  test('has tables whose rows are as wide as their heads', () => {
    const widths = text
      .split('\n')
      .map((line) => (line.startsWith('|') ? line.replaceAll(String.raw`\|`, '').split('|').length : 0));
    const uneven = widths.filter((width, at) => width > 0 && (widths[at - 1] ?? 0) > 0 && width !== widths[at - 1]);
    expect(uneven).toEqual([]);
  });
});

describe('the statement on the handling of data', () => {
  const manifest: ManifestFacts = {
    permissions: ['storage'],
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: "default-src 'none'; connect-src 'self'" },
  };
  const allow = (sources: string): ManifestFacts => ({
    ...manifest,
    content_security_policy: { extension_pages: `default-src 'none'; connect-src ${sources}` },
  });

  test.for([
    [
      'a permission without a reason',
      { ...manifest, permissions: ['storage', 'history'] },
      'asks for history, and nothing says why',
    ],
    ['a permission asked for later', { ...manifest, optional_permissions: ['cookies'] }, 'asks for cookies'],
    [
      'access to a site without a reason',
      { ...manifest, host_permissions: ['https://example.org/*'] },
      'asks for https://example.org/*',
    ],
    [
      'a connection to somebody who is not listed',
      allow("'self' https://example.org"),
      'connect-src allows https://example.org',
    ],
    ['a connection to everybody in the clear', allow('http:'), 'connect-src allows http:'],
    [
      'no word about connections',
      { ...manifest, content_security_policy: { extension_pages: "default-src 'none'" } },
      'says nothing of connections',
    ],
    [
      'a permission called as what every object has',
      { ...manifest, permissions: ['constructor'] },
      'asks for constructor',
    ],
  ] as const)('refuses %s', ([, facts, words]) => {
    expect(() => writeDataHandling(facts)).toThrow(words);
  });

  test('says whom a version may contact', () => {
    expect(writeDataHandling(manifest)).toContain('This version contacts nobody');
    expect(writeDataHandling(allow("'self' https://data.trade.gov https://webgate.ec.europa.eu"))).toContain(
      'allows: `https://data.trade.gov`, `https://webgate.ec.europa.eu`',
    );
  });

  test('names every destination with its hosts, each a pattern of one https host', () => {
    const text = writeDataHandling(manifest);
    for (const { who, hosts, address } of DESTINATIONS) {
      expect(text).toContain(`| ${who} |`);
      expect(hosts.length > 0 || address !== undefined).toBe(true);
      for (const host of hosts) expect(host).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
    }
  });
});
