import { expect, test } from 'vitest';
import { buildIndex, screenText, type Snapshot } from '../../../src/core/index.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

/** Kim Sang Man with a tax number, a forged passport, a mailbox, a website and a page on a shared platform besides. */
const list: Snapshot = {
  ...FIVE_PARTIES,
  parties: FIVE_PARTIES.parties.map((party) =>
    party.uid !== '43377'
      ? party
      : {
          ...party,
          identifiers: [
            ...party.identifiers,
            { label: 'Tax ID No.', number: '7704-123.456' },
            { label: 'Passport', number: 'PS 654321', status: 'fraudulent' },
          ],
          contacts: [
            { kind: 'email', value: 'Kim.Sangman@example.org' },
            { kind: 'website', value: 'http://www.silver-star.example/about' },
            { kind: 'website', value: 'https://t.me/kimsangman' },
          ],
        },
  ),
};
const index = buildIndex([list]);
const found = (text: string): string =>
  screenText(text, index)
    .map((hit) => `${hit.text} (${hit.band})`)
    .join(' | ');

test.for([
  ['passport 827220538', '827220538 (exact)', 'label before'],
  ['Passport No. 827 220 538', '827 220 538 (exact)', 'number in groups'],
  ['여권번호: 827220538', '827220538 (exact)', 'label in Korean'],
  ['паспорт № 827220538', '827220538 (exact)', 'label in Russian'],
  ['827220538 (passport)', '827220538 (exact)', 'label after'],
  ['order 827220538', '', 'no label'],
  ['passport A1234567, order 827220538', '', 'the label belongs to the nearer number'],
  ['He has a passport. The order is 827220538', '', 'the label stands in another sentence'],
  ['ИНН 7704123456', '7704123456 (exact)', 'a tax number without its separators'],
  ['Tax ID 7704-123456', '7704-123456 (exact)', 'a tax number with others'],
  ['passport 7704123456', '', 'a tax number is no passport'],
  ['passport PS654321', 'PS654321 (possible)', 'a forged document identifies nobody for certain'],
  ['write to kim.sangman@EXAMPLE.org.', 'kim.sangman@EXAMPLE.org (exact)', 'e-mail address'],
  ['kim.sangman@example.org.kp', '', 'another mailbox'],
  ['see https://www.silver-star.example/jobs?x=1', 'silver-star.example (exact)', 'any page of a listed website'],
  ['info@mail.silver-star.example', 'silver-star.example (exact)', 'a mailbox at it'],
  ['not-silver-star.example', '', 'another host'],
  ['t.me/kimsangman and t.me/other', 't.me/kimsangman (exact)', 'a page on a shared platform, and not the platform'],
  [
    'bitcoin:1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ?amount=1',
    '1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ (exact)',
    'in a payment link',
  ],
  [
    '1D6gG9iKEhPitTc\u200bWRJiniuj1jYM2hNeAfJ',
    '1D6gG9iKEhPitTc\u200bWRJiniuj1jYM2hNeAfJ (exact)',
    'with an invisible character',
  ],
  ['x1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ', '', 'a piece of a longer string'],
  [
    '1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfj',
    '1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfj (variant)',
    'one letter in another case is no address of its own',
  ],
  ['0x97b1…4f9c', '', 'shortened: many addresses look so'],
] as const)('%s → %s (%s)', ([text, expected]) => {
  expect(found(text)).toBe(expected);
});
