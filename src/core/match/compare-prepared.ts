import type { Evidence } from '../model/evidence.ts';
import { measureSpelling } from '../text/spelling-distance.ts';
import { alignNames, isAllSame, isSignificant, type Alignment } from './align-names.ts';
import { explainAlignment, explainForms } from './explain-alignment.ts';
import { findLimits } from './limit-score.ts';
import { compareChinese } from './compare-chinese.ts';
import { compareKorean } from './compare-korean.ts';
import type { NameComparison } from './name-comparison.ts';
import { writtenAs, type PreparedName } from './prepare-name.ts';
import type { PreparedWord } from './prepare-word.ts';

/** `compareNames` for names that were taken apart before. Both must have been prepared as the same kind. */
export function comparePrepared(seen: PreparedName, listed: PreparedName): NameComparison {
  if (seen.words.length === 0 || listed.words.length === 0) return { score: 0, evidence: [] };
  const alignment = alignNames(seen, listed);
  const korean = seen.isPerson && seen.letters !== listed.letters ? compareKorean(seen, listed) : undefined;
  if (korean === 'same' && !isAllSame(alignment)) return wholeAgreement(seen, listed, 0.96, 'korean-romanisation');
  if (korean === 'within') return wholeAgreement(seen, listed, 0.9, 'korean-romanisation');
  const chinese = compareChinese(seen, listed);
  if (chinese) return wholeAgreement(seen, listed, chinese === 'pinyin' ? 0.96 : 0.92, 'chinese-romanisation');
  const limits = findLimits(seen, listed, alignment, korean);
  const likeness = limits.reduce(
    (sum, { factor = 1, cap = 1 }) => Math.min(sum * factor, cap),
    weighPairs(seen, alignment),
  );
  const score = Math.max(likeness, weighWhole(seen, listed, alignment), weighDistinctive(seen, listed, alignment));
  const evidence = [
    ...explainAlignment(alignment),
    ...explainForms(seen, listed),
    ...limits.map(({ rule }): Evidence => ({ kind: 'limit', rule })),
  ];
  return withBand(round(score), evidence, alignment);
}

/** Names that agree as wholes, syllable by syllable. */
function wholeAgreement(
  seen: PreparedName,
  listed: PreparedName,
  score: number,
  system: 'korean-romanisation' | 'chinese-romanisation',
): NameComparison {
  const [fromScript, toScript] = [seen.words[0]?.script ?? 'Latn', listed.words[0]?.script ?? 'Latn'];
  return {
    score,
    band: score > 0.95 ? 'variant' : 'possible',
    evidence: [
      {
        kind: 'piece',
        seen: writtenAs(seen.words),
        listed: writtenAs(listed.words),
        how: fromScript === toScript ? 'spelling-variant' : 'transliteration',
        system,
        ...(fromScript === toScript ? {} : { fromScript, toScript }),
      },
    ],
  };
}

/**
 * The weighted mean of the pairs and of what is left over. A word without partner counts in part; but where both names have a significant word left over they
 * contradict each other, and each such pair counts whole: `Izzat Ibrahim al-Mosuli` is not `Izzat Ibrahim al-Duri`.
 */
function weighPairs(seen: PreparedName, alignment: Alignment): number {
  let sum = 0;
  let total = 0;
  for (const pair of alignment.pairs) {
    const weight = (sumWeights(pair.seen) + sumWeights(pair.listed)) / 2;
    sum += weight * pair.score;
    total += weight;
  }
  // A longer form of the whole listed name is nearer than one that lacks some of it as well.
  const isCovered = alignment.unpairedListed.length === 0;
  const [extraSeen, extraListed] = seen.isPerson ? [isCovered ? 0.3 : 0.4, 0.25] : [0.8, 0.6];
  const [leftSeen, leftListed] = [bySignificance(alignment.unpairedSeen), bySignificance(alignment.unpairedListed)];
  leftSeen.forEach((word, at) => {
    const rival = leftListed[at];
    total +=
      rival && isSignificant(word) && isSignificant(rival)
        ? Math.max(word.weight, rival.weight)
        : word.weight * extraSeen;
  });
  leftListed.forEach((word, at) => {
    const rival = leftSeen[at];
    if (!(rival && isSignificant(word) && isSignificant(rival))) total += word.weight * extraListed;
  });
  const mean = total > 0 ? sum / total : 0;
  if (!isOutOfOrder(seen, alignment)) return mean;
  // `Abdullah bin Omar` is the father of `Omar bin Abdullah`.
  return mean * (seen.isPerson ? 0.85 : 0.97);
}

/**
 * A company's name as one string. Where letters were lost or garbled all over (`JenkinsLud`, `KPssrer-Yot`), words have no partners and the whole still
 * has. Counts at most as `possible`.
 */
function weighWhole(seen: PreparedName, listed: PreparedName, alignment: Alignment): number {
  if (seen.isPerson || digitsOf(seen) !== digitsOf(listed) || haveOtherWords(alignment)) return 0;
  const longer = Math.max(seen.allLetters.length, listed.allLetters.length);
  const distance = measureSpelling(seen.allLetters, listed.allLetters, longer * 0.45);
  return distance ? Math.min(0.85, 0.9 - (1.15 * distance.cost) / longer) : 0;
}

/** What is left over on both sides has nothing in common: `BWI Industries` and `BAE Industries` are not one name garbled, and no letter of `A.B.C.` is a slip. */
function haveOtherWords({ unpairedSeen, unpairedListed }: Alignment): boolean {
  if ([...unpairedSeen, ...unpairedListed].some(({ written }) => written.includes('.'))) return true;
  const [own, other] = [unpairedSeen, unpairedListed].map((words) => words.map(({ text }) => text).join(''));
  if (!own || !other) return false;
  const longer = Math.max(own.length, other.length);
  return measureSpelling(own, other, longer * 0.5) === undefined;
}

/** Digits that are meant: one digit among letters is a slip of the hand. */
function digitsOf({ words }: PreparedName): string {
  return words
    .map(({ text }) => text)
    .filter((text) => text.replace(/\D/g, '').length >= Math.min(2, text.length))
    .map((text) => text.replace(/\D/g, ''))
    .join(' ');
}

/**
 * An organisation typed by the words that make its name its own: `Chinyong` for `Chinyong Information Technology Cooperation Company`. Every typed word must be
 * a word of the name, and what is left over must be dictionary words. Where both have a legal form, the form is part of what is said.
 */
function weighDistinctive(
  seen: PreparedName,
  listed: PreparedName,
  { pairs, unpairedSeen, unpairedListed }: Alignment,
): number {
  if (seen.form !== listed.form && seen.form !== undefined && listed.form !== undefined) return 0;
  if (seen.isPerson || unpairedSeen.length > 0 || !unpairedListed.every(({ isCommon }) => isCommon)) return 0;
  const isNamed = pairs.some((pair) => pair.listed.some(({ isCommon, text }) => !isCommon && text.length > 3));
  return isNamed && pairs.every(({ score }) => score >= 0.94) ? 0.76 : 0;
}

function sumWeights(words: readonly PreparedWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function bySignificance(words: readonly PreparedWord[]): readonly PreparedWord[] {
  return words.toSorted((a, b) => b.weight - a.weight);
}

/** People's names turn as in a ring; words of organisations keep their order. */
function isOutOfOrder(seen: PreparedName, { pairs }: Alignment): boolean {
  const order = pairs.map(({ listedAt }) => listedAt);
  const falls = order.filter((at, index) => index > 0 && at < (order[index - 1] ?? 0)).length;
  if (!seen.isPerson) return falls > 0;
  return falls > 1 || (falls === 1 && (order.at(-1) ?? 0) > (order[0] ?? 0));
}

/** Relations by rule of spelling; the rest are guesses. */
const BY_RULE: ReadonlySet<string> = new Set([
  'same',
  'joined',
  'split',
  'number',
  'diacritics',
  'transliteration',
  'spelling-variant',
  'equivalent-name',
  'abbreviation',
  'legal-form',
  'inflected',
  'look-alike',
]);

/** Bands as `Band` describes them. 0.70 is where the share of same names falls below the half on the public tables: test/bench. */
function withBand(score: number, evidence: readonly Evidence[], alignment: Alignment): NameComparison {
  if (score < 0.7) return { score, evidence };
  const isWhole = alignment.unpairedSeen.length + alignment.unpairedListed.length === 0;
  if (isWhole && isAllSame(alignment) && score >= 0.95)
    return { score, band: score > 0.96 ? 'exact' : 'variant', evidence };
  if (score >= 0.9 && alignment.pairs.every(({ how }) => BY_RULE.has(how))) return { score, band: 'variant', evidence };
  return { score, band: 'possible', evidence };
}

function round(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
