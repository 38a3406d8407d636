import { doFormsClash } from '../names/legal-form-table.ts';
import { isArabicParticle, isWordOfDescent } from '../names/name-words.ts';
import { isAllSame, isSignificant, type Alignment } from './align-names.ts';
import type { KoreanVerdict } from './compare-korean.ts';
import type { PreparedName } from './prepare-name.ts';
import type { PreparedWord } from './prepare-word.ts';

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
    ...limitDescent(seen, listed, alignment),
    ...limitSound(seen, listed, alignment),
    ...limitForms(seen, listed),
    ...limitNumbers(seen, listed),
  ];
}

function limitKorean(korean: KoreanVerdict, alignment: Alignment): Limit[] {
  return korean === 'different' && !isAllSame(alignment) ? [{ rule: 'korean-syllables-differ', cap: 0.55 }] : [];
}

/** One name in common is too little, as OFAC's own guidance says (FAQ 5): https://ofac.treasury.gov/faqs/5 */
function limitWords(
  seen: PreparedName,
  listed: PreparedName,
  { pairs, unpairedSeen, unpairedListed }: Alignment,
): Limit[] {
  const shared = pairs
    .filter(({ score, how }) => score >= 0.5 && how !== 'initial')
    .reduce((sum, pair) => sum + Math.max(countSignificant(pair.seen), countSignificant(pair.listed)), 0);
  if (!seen.isPerson || shared >= 2) return [];
  // `A. Khamenei`: one name and an initial that fits, with nothing left over, may be meant.
  if (shared === 1 && seen.words.length > 1 && unpairedSeen.length + unpairedListed.length === 0)
    return [{ rule: 'one-name-only', cap: 0.72 }];
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
  return [
    seen.isPerson ? { rule: 'names-contradict', factor: 0.92, cap: 0.6 } : { rule: 'words-contradict', factor: 0.9 },
  ];
}

/**
 * Where names tell descent, their order is who is whose child: `Omar bin Abdullah` is not `Abdullah bin Omar`, and `Raghad Saddam Hussein al-Tikriti` is the daughter of `Saddam
 * Hussein al-Tikriti`.
 */
function limitDescent(seen: PreparedName, listed: PreparedName, alignment: Alignment): Limit[] {
  if (!seen.isPerson) return [];
  const partnerOf = new Map(alignment.pairs.map(({ seenAt, listedAt }) => [seenAt, listedAt]));
  const [own, other] = [seen, listed].map(({ words }) => words.findIndex(({ text }) => isWordOfDescent(text)));
  if (own !== undefined && other !== undefined && own > 0 && other > 0) {
    const isTurned = partnerOf.get(own + 1) === other - 1 || partnerOf.get(own - 1) === other + 1;
    if (isTurned) return [{ rule: 'child-and-father', cap: 0.6 }];
  }
  const { unpairedSeen, unpairedListed, pairs } = alignment;
  const left = unpairedSeen.length > 0 ? unpairedSeen : unpairedListed;
  if (pairs.length < 2 || Math.min(unpairedSeen.length, unpairedListed.length) > 0) return [];
  const isFirst = left.length === 1 && left[0] === (left === unpairedSeen ? seen : listed).words[0];
  const isNextFirst = partnerOf.get(left === unpairedSeen ? 1 : 0) === (left === unpairedSeen ? 0 : 1);
  const isOfDescent = [...seen.words, ...listed.words].some(({ text }) => isArabicParticle(text));
  return isFirst && isNextFirst && isOfDescent && left.every(isSignificant)
    ? [{ rule: 'another-first-name', factor: 0.82 }]
    : [];
}

/**
 * Words of two scripts that only sound alike: one such word is too little, and several are where none of them is sure. Among tens of thousands of names, some sound
 * like any name.
 */
function limitSound(seen: PreparedName, listed: PreparedName, { pairs }: Alignment): Limit[] {
  const isGuess = pairs.every(
    ({ seen: [own], listed: [other], system }) => own?.script !== other?.script && system === undefined,
  );
  if (!isGuess || pairs.length === 0) return [];
  const best = Math.max(...pairs.map(({ score }) => score));
  if (seen.words.length === 1 && listed.words.length === 1)
    return best < 0.97 ? [{ rule: 'one-word', factor: 0.85 }] : [];
  // Without vowels, more words sound alike.
  const hasVowels = ![seen, listed].some(({ words }) =>
    words.some(({ script }) => script === 'Arab' || script === 'Hebr'),
  );
  return best < (hasVowels ? 0.85 : 0.93) ? [{ rule: 'only-alike-in-sound', factor: hasVowels ? 0.88 : 0.82 }] : [];
}

function limitForms(seen: PreparedName, listed: PreparedName): Limit[] {
  if (seen.form === listed.form) return [];
  return seen.form === undefined || listed.form === undefined
    ? [{ rule: 'legal-form-missing', factor: 0.985 }]
    : // `AG` and `GmbH` are two companies of one house; `Company` and `Corporation` are used loosely.
      [{ rule: 'legal-form-differs', factor: doFormsClash(seen.form, listed.form) ? 0.7 : 0.95 }];
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
