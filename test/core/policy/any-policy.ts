import fc from 'fast-check';
import type { SettingSource } from '../../../src/core/policy/setting-source.ts';
import { SOURCES } from '../../../src/core/policy/settings.ts';
import { WIRE_KEYS } from '../../../src/core/policy/wire-key.ts';

/** Policies in which every value is one that its setting takes, in the form that our own files have. */
export function anyPolicy(): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const values = Object.fromEntries(WIRE_KEYS.map(({ key, setting }) => [key, anyValue(SOURCES[setting])]));
  return fc.record(values, { requiredKeys: [] });
}

/** Words with everything that formats must escape. */
const words = fc
  .string({ unit: fc.constantFrom(...Array.from('aZ09 "\'\\<>&;%$`{}[]=:,@#é한字Ж😀')), minLength: 1, maxLength: 30 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

function anyValue(source: SettingSource): fc.Arbitrary<unknown> {
  switch (source.kind) {
    case 'flag':
      return fc.boolean();
    case 'whole':
      return fc.integer({ min: source.min, max: source.max });
    case 'choice':
      return fc.constantFrom(...Object.keys(source.options));
    case 'text':
      return fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 5, arbitrary: TEXTS[source.shape] });
    case 'set':
      return fc.uniqueArray(ITEMS[source.items], { maxLength: 15 }).map((items) => items.toSorted());
  }
}

const host = fc.stringMatching(/^[a-z]{1,8}(\.[a-z]{2,8}){1,2}$/);

const TEXTS = {
  line: words,
  'web-address': host.map((name) => `https://${name}/help?a=1&b="2"'%20<>`),
  'service-address': fc.oneof(
    host.map((name) => `https://${name}:8443/lists`),
    fc.constant('http://127.0.0.1:8080'),
  ),
  'public-key': fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  language: fc.constantFrom('auto', 'ko', 'zh-Hans', 'en-GB'),
  token: fc.stringMatching(/^[\x21-\x7e]{1,40}$/),
};

const ITEMS = {
  line: words,
  'match-pattern': fc.oneof(
    host.map((name) => `https://*.${name}/*`),
    host.map((name) => `*://${name}:8080/a?b=*&c="'%`),
    fc.constant('<all_urls>'),
  ),
  'list-id': fc.stringMatching(/^[a-z]{2,6}(-[a-z0-9]{1,6}){0,2}$/),
  'rule-id': fc.stringMatching(/^[A-Z]\d{2}$/),
  language: fc.constantFrom('en', 'ko', 'ru', 'zh', 'zh-Hans'),
};
