import { ACCEPT, type CompiledPattern, type UnitTest } from './compile-pattern.ts';
import type { Unit } from './read-units.ts';

/** A stretch of units that a pattern matched: `units.slice(from, to)`. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** What a test needs to know beside the unit. */
export interface UnitContext {
  readonly text: string;
  readonly clauseWords: ReadonlySet<string>;
}

/**
 * The matches of a pattern, leftmost first, shortest from there, none overlapping another, at most `most` of them. All states are advanced together, so each
 * unit is looked at once in every state: the time is at most units × states, whatever the text says.
 */
export function findMatches(
  units: readonly Unit[],
  pattern: CompiledPattern,
  context: UnitContext,
  most: number,
): readonly Match[] {
  const { tests, next, startByWord, startOther } = pattern;
  const matches: Match[] = [];
  // Where the match that a state belongs to began; the leftmost wins when two meet in one state.
  let begun = new Map<number, number>();
  let following = new Map<number, number>();
  let accepted = Infinity;
  const step = (state: number, from: number): void => {
    for (const to of next[state] ?? []) {
      if (to === ACCEPT) accepted = Math.min(accepted, from);
      else if ((following.get(to) ?? Infinity) > from) following.set(to, from);
    }
  };
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    const starts = unit && startByWord.get(unit.key);
    // Most words of most texts begin nothing.
    if (!unit || (begun.size === 0 && !starts && startOther.length === 0)) continue;
    following.clear();
    accepted = Infinity;
    for (const [state, from] of begun) if (passes(tests[state], unit, context)) step(state, from);
    for (const state of starts ?? NONE) step(state, at);
    for (const state of startOther) if (passes(tests[state], unit, context)) step(state, at);
    if (accepted <= at) {
      matches.push({ from: accepted, to: at + 1 });
      if (matches.length >= most) break;
      following.clear();
    }
    [begun, following] = [following, begun];
  }
  return matches;
}

const NONE: readonly number[] = [];

function passes(test: UnitTest | undefined, { key, end }: Unit, { text, clauseWords }: UnitContext): boolean {
  if (!test) return false;
  if (test.words.has(key)) return true;
  if (key === '') return false;
  if (test.any === 'every' || (test.any === 'clause' && !clauseWords.has(key))) return true;
  if (test.number !== 'no' && isNumber(key)) return test.number === 'every' || isPercent(text, end);
  return test.prefixes.some((prefix) => key.startsWith(prefix));
}

function isNumber(key: string): boolean {
  const unit = key.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

function isPercent(text: string, end: number): boolean {
  return /^\s?(?:[%％]|percent|проц)/iu.test(text.slice(end, end + 9));
}
