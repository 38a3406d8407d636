import { describe, expect, test } from 'vitest';
import { buildIndex, describeHit, screenText, type Hit } from '../../../src/core/index.ts';
import { readCases } from '../../read-cases.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

const index = buildIndex([FIVE_PARTIES]);

function mentionsIn(text: string): readonly Hit[] {
  return screenText(text, index).filter(({ evidence }) => evidence.some(({ kind }) => kind === 'mention'));
}

describe('a family name with a form of address, after the whole name, is a mention', () => {
  test.for(readCases('mentions'))('$text → $mentions ($note)', ({ text = '', mentions = '' }) => {
    const found = mentionsIn(text);
    expect(found.map((hit) => hit.text)).toEqual(mentions.split(' | ').filter((each) => each !== ''));
    for (const { start, end, text: seen, band } of found) {
      expect([text.slice(start, end), band]).toEqual([seen, 'context']);
    }
  });
});

test('a card says which name the mention goes back to', () => {
  const [hit] = mentionsIn('Kim Sang Man came. Mr Kim spoke.');
  const view = hit && describeHit(hit, index);
  expect(view?.headline).toBe('The family name alone, after the whole name');
  expect(view?.why).toEqual([
    { seen: '', listed: '', sign: '', words: '“Kim Sang Man” stands before it, and nobody else of that family name' },
  ]);
});
