import type { Span } from '../model/hit.ts';
import { genderOfTitle } from '../names/gendered-titles.ts';
import type { StatedTitle } from './compare-stated.ts';
import { withoutKoreanEndings } from '../text/korean-endings.ts';
import { ageBehind, findAges } from './find-ages.ts';
import { findBirths } from './find-births.ts';
import { findNationalities } from './find-nationalities.ts';
import type { NameMatch } from './find-names.ts';
import type { PageBlock } from './page-block.ts';
import type { StatedFact } from './stated-fact.ts';

/** Everything that a text states of persons round the names in it, in no order. What stands further off is about nobody in particular and is not looked at. */
export function findStated(text: string, names: readonly Span[]): readonly StatedFact[] {
  const ends = new Set(names.map(({ end }) => end));
  const behind = Array.from(ends, (end) => ageBehind(text, end)).filter((fact) => fact !== undefined);
  return [...stretchesRound(text, names).flatMap((stretch) => findStatedIn(text, stretch)), ...behind];
}

function findStatedIn(text: string, { start, end }: Span): readonly StatedFact[] {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const found = [...findBirths(part), ...findAges(part), ...findNationalities(part)];
  return start === 0 ? found : found.map((fact) => ({ ...fact, start: fact.start + start, end: fact.end + start }));
}

/** The stretches of text round the names that can say something of them; what overlaps is one. Cut at spaces, so that no word is read by its end. */
function stretchesRound(text: string, names: readonly Span[]): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const name of names.toSorted((a, b) => a.start - b.start)) {
    const start = spaceBefore(text, name.start - WIDTH);
    const end = spaceAfter(text, name.end + WIDTH);
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** More than the reach of a fact and the longest words that state one. */
const WIDTH = 240;

/** Where nobody has written a space for long, anywhere will do. */
const LONGEST_WORD = 40;

function spaceBefore(text: string, at: number): number {
  for (let to = at; to > 0 && to > at - LONGEST_WORD; to -= 1) if (text[to - 1] === ' ') return to;
  return Math.max(0, at);
}

function spaceAfter(text: string, at: number): number {
  for (let to = at; to < text.length && to < at + LONGEST_WORD; to += 1) if (text[to] === ' ') return to;
  return Math.min(text.length, at);
}

/** Asks whether a stretch of text stands inside words that state a nationality, whoever they are about: `a North Korean national` names no place. */
export function askForNationalities(text: string): (at: Span) => boolean {
  const known = new Map<number, boolean>();
  return ({ start, end }) => {
    let answer = known.get(start);
    if (answer === undefined) {
      const from = spaceBefore(text, start - WORDS_OF_NATIONALITY);
      answer = findNationalities(text.slice(from, spaceAfter(text, end + WORDS_OF_NATIONALITY))).some(
        (fact) => fact.start + from <= start && end <= fact.end + from,
      );
      known.set(start, answer);
    }
    return answer;
  };
}

const WORDS_OF_NATIONALITY = 80;

/** The form of address right before a name, or right behind it in Korean and Chinese, where it says a sex. `Mr and Mrs Kim` are two people. */
export function titleBefore({ from, to }: NameMatch, block: PageBlock): StatedTitle | undefined {
  return titleAt(block, from - 1, from) ?? titleAt(block, to, to);
}

/** @param second Which of the two words must stand right behind the first. */
function titleAt(block: PageBlock, at: number, second: number): StatedTitle | undefined {
  const [token, gap] = [block.tokenAt(at), block.tokenAt(second)?.gap];
  const forms = token ? [token.key, ...(token.script === 'Hang' ? withoutKoreanEndings(token.key) : [])] : [];
  const gender =
    gap === 'space' || gap === 'dot' || gap === 'none'
      ? forms.map(genderOfTitle).find((said) => said !== undefined)
      : undefined;
  if (!token || gender === undefined) return undefined;
  const isOfTwo = at < second && /^(?:and|und|et|y|и)$/u.test(block.tokenAt(at - 1)?.key ?? '');
  return isOfTwo || (at === second && token.script === 'Latn')
    ? undefined
    : { gender, start: token.start, end: token.end };
}
