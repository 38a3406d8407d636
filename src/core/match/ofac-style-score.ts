import { foldToText } from '../text/fold.ts';
import { jaroWinkler } from '../text/jaro-winkler.ts';

/**
 * The score that OFAC's own Sanctions List Search would show for a name, 0–1: for comparison with what people see there, and as a floor below which our own
 * measure may not lose a name. Asymmetric, as OFAC's is: words that only the listed name has cost nothing.
 *
 * OFAC says what it does (FAQ 249, https://ofac.treasury.gov/faqs/249): Jaro-Winkler over the whole, and over each part; the higher is shown. How the two are put
 * together was found by comparing with published scores; `npm run bench:accuracy` says how near it comes.
 */
export function ofacStyleScore(query: string, listed: string): number {
  return compareOfacStyle(readOfacStyle(query), readOfacStyle(listed));
}

/** A name as OFAC's search sees it. */
export interface OfacStyleName {
  /** Without punctuation, but for hyphens. */
  readonly whole: string;
  readonly words: readonly string[];
  /** The words that are asked for: one or two letters say nothing, unless there is nothing else. */
  readonly asked: readonly string[];
}

/** Takes a name apart for `compareOfacStyle`. */
export function readOfacStyle(name: string): OfacStyleName {
  const whole = foldToText(name)
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    .trim();
  const words = whole.split(/[ -]+/).filter((word) => word !== '');
  const long = words.filter(({ length }) => length > 2);
  return { whole, words, asked: long.length > 0 ? long : words };
}

/** `ofacStyleScore` for names that were taken apart before. */
export function compareOfacStyle(query: OfacStyleName, listed: OfacStyleName): number {
  return compareFrom(query, listed, 0);
}

/** Whether the score is at least `least`, which costs less to know than the score: most names that are asked about lose it at their first word. */
export function reachesOfacStyle(query: OfacStyleName, listed: OfacStyleName, least: number): boolean {
  return compareFrom(query, listed, least) >= least;
}

/** Of a score below `least`, only that it is below. */
function compareFrom(query: OfacStyleName, listed: OfacStyleName, least: number): number {
  if (query.words.length === 0 || listed.words.length === 0) return 0;
  // `BUSH GEORGE` finds nobody where `GEORGE BUSH` finds three: the whole counts only where the first letters are one.
  const whole =
    query.whole.charAt(0) === listed.whole.charAt(0) ? jaroWinkler(query.whole, listed.whole, WHOLE_PREFIX) : 0;
  if (whole === 1) return 1;
  let sum = 0;
  let most = query.asked.length;
  for (const own of query.asked) {
    let best = 0;
    for (const other of listed.words) best = Math.max(best, jaroWinkler(own, other));
    // Less than half alike is nothing: `GEORGE BUSH` scores 50 against `HASWANI, George`, and not 73.
    if (best >= 0.5) sum += best;
    most += (best >= 0.5 ? best : 0) - 1;
    if (most < least * query.asked.length) return whole;
  }
  return Math.max(whole, sum / query.asked.length);
}

/** Of the whole string, five letters of a common beginning count: the published scores fit no other number as well. */
const WHOLE_PREFIX = 5;
