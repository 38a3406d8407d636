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
  let begun = new Front(tests.length);
  let following = new Front(tests.length);
  let accepted = Infinity;
  const step = (state: number, from: number): void => {
    for (const to of next[state] ?? NONE) {
      if (to === ACCEPT) accepted = Math.min(accepted, from);
      else following.add(to, from);
    }
  };
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    const starts = unit && startByWord.get(unit.key);
    // Most words of most texts begin nothing.
    if (!unit || (begun.states.length === 0 && !starts && startOther.length === 0)) continue;
    following.clear();
    accepted = Infinity;
    for (const state of begun.states) if (passes(tests[state], unit, context)) step(state, begun.fromOf(state));
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

/** The states that matches stand in, and where the match of each began; the leftmost wins when two meet in one state. */
class Front {
  readonly states: number[] = [];
  readonly #size: number;
  /** One more than where, so that nothing need be filled in first; made when it is needed, which for most texts is never. */
  #begins: Int32Array | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  add(state: number, from: number): void {
    const begins = (this.#begins ??= new Int32Array(this.#size));
    const known = begins[state] ?? 0;
    if (known === 0) this.states.push(state);
    if (known === 0 || known > from + 1) begins[state] = from + 1;
  }

  fromOf(state: number): number {
    return (this.#begins?.[state] ?? 0) - 1;
  }

  clear(): void {
    for (const state of this.states) if (this.#begins) this.#begins[state] = 0;
    this.states.length = 0;
  }
}

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
