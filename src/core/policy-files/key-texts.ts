import { defaultOf } from '../policy/effective-settings.ts';
import type { Value } from '../policy/read-value.ts';
import { PROFILES } from '../policy/setting-source.ts';
import type { SettingSource } from '../policy/setting-source.ts';
import { SOURCES } from '../policy/settings.ts';
import type { WireKey } from '../policy/wire-key.ts';

/** What a key is called where administrators choose from a list. */
export function titleOf({ setting, role }: WireKey): string {
  const { title } = SOURCES[setting];
  const titles = {
    locked: title,
    default: `${title} (until people choose)`,
    atLeast: `${title}: no less than`,
    atMost: `${title}: no more than`,
  };
  return titles[role];
}

/** What a key does, in full sentences: the setting, what this key says about it, what may be written, and what holds without it. */
export function explainKey(wire: WireKey): readonly string[] {
  const source = SOURCES[wire.setting];
  return [
    source.meaning,
    ROLE_TEXTS[wire.role],
    describeAllowed(source),
    `Without a policy: ${describeDefaults(source)}.`,
  ];
}

const ROLE_TEXTS = {
  locked: 'Nobody at the browser can change it.',
  default: 'It holds until people choose for themselves.',
  atLeast: 'It holds whatever people choose: a lower choice counts as this one.',
  atMost: 'It holds whatever people choose: a higher choice counts as this one.',
} as const;

/** What may be written, in one sentence. */
export function describeAllowed(source: SettingSource): string {
  switch (source.kind) {
    case 'flag':
      return 'On or off.';
    case 'whole':
      return `A whole number of ${source.unit} from ${source.min} to ${source.max}.`;
    case 'choice':
      return `One of: ${Object.keys(source.options).join(', ')}.`;
    case 'text':
      return `${TEXT_SHAPES[source.shape]}, at most ${source.maxLength} characters.`;
    case 'set':
      return `A list of ${ITEM_SHAPES[source.items]}, at most ${source.maxItems}; the order does not matter.`;
  }
}

const TEXT_SHAPES = {
  line: 'One line of text',
  'web-address': 'An https address',
  'service-address': 'An https address, or plain http on this very computer',
  'public-key': 'An Ed25519 public key in base64',
  language: 'auto, or a language tag such as ko',
  token: 'A token without blanks',
} as const;

const ITEM_SHAPES = {
  'match-pattern': 'match patterns such as https://*.example.org/*',
  'list-id': 'list ids such as ofac-sdn',
  'rule-id': 'rule ids such as E01',
  language: 'language tags such as ko',
  line: 'lines of text',
} as const;

/** Namesake's own value in words: one for all, or one for each profile. */
export function describeDefaults(source: SettingSource): string {
  const words = PROFILES.map((profile) => describeValue(defaultOf(source, profile)));
  const [first = ''] = words;
  return words.every((each) => each === first)
    ? first
    : PROFILES.map((profile, at) => `${profile} ${words[at]}`).join(', ');
}

/** A value as people read it in a table. */
export function describeValue(value: Value): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value === '' ? 'not set' : value;
  return value.length === 0 ? 'empty' : value.join(' ');
}
