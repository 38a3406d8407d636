import { isAllSame, isSignificant, type Alignment } from './align-names.ts';
import type { KoreanVerdict } from './compare-korean.ts';
import type { PreparedName, PreparedWord } from './prepare-name.ts';

/** A limit to the score, with the name it is explained by. */
export interface Limit {
  readonly rule: string;
  readonly factor?: number;
  readonly cap?: number;
}

/** Every limit that applies to two names, in the order in which they are applied. */
export function findLimits(
  seen: PreparedName,
  listed: PreparedName,
  alignment: Alignment,
  korean: KoreanVerdict,
): readonly Limit[] {
  return [
    ...limitKorean(korean, alignment),
    ...limitWords(seen, listed, alignment),
    ...limitRivals(seen, alignment),
    ...limitSound(seen, listed, alignment),
    ...limitForms(seen, listed),
    ...limitNumbers(seen, listed),
  ];
}

function limitKorean(korean: KoreanVerdict, alignment: Alignment): Limit[] {
  return korean === 'different' && !isAllSame(alignment) ? [{ rule: 'korean-syllables-differ', cap: 0.55 }] : [];
}

/** One name in common is too little, as OFAC's own guidance says (FAQ 5): https://ofac.treasury.gov/faqs/5 */
function limitWords(seen: PreparedName, listed: PreparedName, { pairs }: Alignment): Limit[] {
  const shared = pairs
    .filter(({ score, how }) => score >= 0.5 && how !== 'initial')
    .reduce((sum, pair) => sum + Math.max(countSignificant(pair.seen), countSignificant(pair.listed)), 0);
  if (!seen.isPerson || shared >= 2) return [];
  return countSignificant(seen.words) > 1 || countSignificant(listed.words) > 1
    ? [{ rule: 'one-name-only', cap: 0.62 }]
    : [];
}

/**
 * Where each name has a significant word that the other lacks, they contradict each other, however many words they share: `Izzat Ibrahim al-Mosuli` is not
 * `Izzat Ibrahim al-Duri`. People are told apart by such a word; of an organisation it may be a translation.
 */
function limitRivals(seen: PreparedName, { unpairedSeen, unpairedListed }: Alignment): Limit[] {
  const rivals = Math.min(countSignificant(unpairedSeen), countSignificant(unpairedListed));
  if (rivals === 0) return [];
  return [seen.isPerson ? { rule: 'names-contradict', cap: 0.6 } : { rule: 'words-contradict', factor: 0.9 }];
}

/** One word that sounds like another one in a second alphabet is too little; two such words in a row are a name. */
function limitSound(seen: PreparedName, listed: PreparedName, { pairs }: Alignment): Limit[] {
  const isGuess = pairs.every(
    ({ how, system, score }) => how === 'transliteration' && system === undefined && score < 0.97,
  );
  return seen.words.length === 1 && listed.words.length === 1 && isGuess ? [{ rule: 'one-word', factor: 0.85 }] : [];
}

function limitForms(seen: PreparedName, listed: PreparedName): Limit[] {
  if (seen.form === listed.form) return [];
  return seen.form === undefined || listed.form === undefined
    ? [{ rule: 'legal-form-missing', factor: 0.985 }]
    : [{ rule: 'legal-form-differs', factor: 0.95 }];
}

function limitNumbers(seen: PreparedName, listed: PreparedName): Limit[] {
  const [own, other] = [numbersOf(seen), numbersOf(listed)];
  if (own === other) return [];
  if (seen.isPerson) return [{ rule: 'numbers-differ', factor: 0.9 }];
  return [{ rule: 'numbers-differ', factor: own === '' || other === '' ? 0.9 : 0.72 }];
}

function numbersOf({ words }: PreparedName): string {
  return words
    .flatMap(({ number }) => number ?? [])
    .toSorted()
    .join(' ');
}

function countSignificant(words: readonly PreparedWord[]): number {
  return words.filter(isSignificant).length;
}
