import { expect, test } from 'vitest';
import { buildIndex, screenText } from '../../../src/core/index.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

const [company] = FIVE_PARTIES.parties.filter(({ uid }) => uid === '43379');
const [primary] = company?.names ?? [];
const index = buildIndex([
  {
    ...FIVE_PARTIES,
    parties: company && primary ? [{ ...company, names: [{ ...primary, name: 'Taloon Co.' }] }] : [],
  },
]);

test.for([
  ['Yesterday they paid taloon co. for it.', true, 'a full stop in the middle of a sentence shortens a word'],
  ['Yesterday they paid taloon ltd for it.', true, 'letters that are no word anywhere'],
  ['Yesterday they paid taloon gk for it.', true, 'the same'],
  ['Nie wiem, taloon co robi.', false, 'a Polish word'],
  ['Foram ao taloon ou ao mercado.', false, 'Portuguese words'],
  ['Nie wiem, taloon co. Potem nic.', false, 'the end of a sentence is no abbreviation'],
] as const)('%s → %s (%s)', ([text, isFound]) => {
  expect(screenText(text, index).some(({ band }) => band !== 'context')).toBe(isFound);
});
