import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, NAME_SCHEMAS, type NameSchema } from '../../../src/core/index.ts';
import { readCases } from '../../read-cases.ts';

const rows = readCases('names');

/** From this score on a comparison has a band. */
const THRESHOLD = 0.7;
/** How far from the threshold a row that is hard may land. */
const NEAR = 0.35;

const ofQuality = (quality: string): typeof rows => rows.filter((row) => row['quality'] === quality);

describe('the table of names', () => {
  test.for(ofQuality('STRONG'))('$query ~ $candidate ($note)', ({ query = '', candidate = '', kind, is_match }) => {
    const { score, band } = compareNames(query, candidate, schemaOf(kind));
    expect(band !== undefined, `score ${score}, band ${band}`).toBe(is_match === 'yes');
    expect(score >= THRESHOLD).toBe(is_match === 'yes');
  });

  test.for(ofQuality('WEAK'))(
    'near the threshold: $query ~ $candidate ($note)',
    ({ query = '', candidate = '', kind }) => {
      const { score } = compareNames(query, candidate, schemaOf(kind));
      expect(Math.abs(score - THRESHOLD)).toBeLessThan(NEAR);
    },
  );

  test('has no third quality', () => {
    expect([...ofQuality('STRONG'), ...ofQuality('WEAK')]).toHaveLength(rows.length);
  });
});

test('a name is exactly itself, in every schema', () => {
  for (const { candidate = '', kind } of rows.filter((row) => row['candidate'] !== '')) {
    expect({ candidate, ...compareNames(candidate, candidate, schemaOf(kind)) }).toMatchObject({
      candidate,
      score: 1,
      band: 'exact',
    });
  }
});

test('every word of both names is accounted for', () => {
  const { evidence } = compareNames('Vitaly Andreev', 'ANDREYEV, Vitaliy Sergeyevich', 'Person');
  expect(evidence).toEqual([
    { kind: 'piece', seen: 'Vitaly', listed: 'Vitaliy', how: 'spelling-variant' },
    { kind: 'piece', seen: 'Andreev', listed: 'ANDREYEV', how: 'spelling-variant' },
    { kind: 'order' },
    { kind: 'unpaired', side: 'listed', text: 'Sergeyevich' },
  ]);
});

test('says which way of spelling joins two words', () => {
  const { evidence } = compareNames('Ким Сан Ман', 'KIM, Sang Man', 'Person');
  expect(evidence).toContainEqual({
    kind: 'piece',
    seen: 'Сан',
    listed: 'Sang',
    how: 'transliteration',
    system: 'korean-in-russian',
    fromScript: 'Cyrl',
    toScript: 'Latn',
  });
});

test('a score lies between 0 and 1 and is the same each time, whatever the names', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(name, name, fc.constantFrom(...NAME_SCHEMAS), (query, candidate, schema) => {
      const first = compareNames(query, candidate, schema);
      expect(first.score).toBeGreaterThanOrEqual(0);
      expect(first.score).toBeLessThanOrEqual(1);
      expect(compareNames(query, candidate, schema)).toEqual(first);
    }),
  );
});

test('a name of ten thousand letters or words is answered', () => {
  expect(compareNames('a'.repeat(10_000), 'Kim Sang Man', 'Person').band).toBeUndefined();
  expect(compareNames('kim '.repeat(10_000), 'Kim Sang Man', 'Person').band).toBeUndefined();
});

function schemaOf(kind: string | undefined): NameSchema {
  return NAME_SCHEMAS.find((schema) => schema === kind) ?? 'LegalEntity';
}
