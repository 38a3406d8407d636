import { isCharacter, type Trigger } from './triggers.ts';

/**
 * All triggers of all rules as one automaton (Aho and Corasick, "Efficient string matching", 1975): one step a character, however many triggers there are.
 *
 * Its letters are classes: 0 a letter or digit that no trigger contains, 1 whatever separates words (however much of it), from 2 on one letter each.
 */
export interface TriggerAutomaton {
  /** Folded letter → class. */
  readonly classes: ReadonlyMap<string, number>;
  readonly width: number;
  /** `next[state * width + class]`. */
  readonly next: Uint16Array;
  /** What has been found on reaching a state: targets of every trigger that ends there. Most states have none. */
  readonly found: readonly (readonly number[] | undefined)[];
}

export const OTHER_LETTER = 0;
export const SEPARATOR = 1;

/** @throws {RangeError} If there are more triggers than 65,535 states hold: some 8,000. */
export function buildTriggerAutomaton(
  entries: readonly { readonly trigger: Trigger; readonly target: number }[],
): TriggerAutomaton {
  const classes = new Map<string, number>();
  const classOf = (letter: string): number => {
    const known = classes.get(letter) ?? classes.size + 2;
    classes.set(letter, known);
    return known;
  };
  const words = entries.map(({ trigger, target }) => ({ path: pathOf(trigger).map(classOf2), target }));
  const width = classes.size + 2;
  const trie: Map<number, number>[] = [new Map()];
  const found: (number[] | undefined)[] = [undefined];
  for (const { path, target } of words) {
    let state = 0;
    for (const letter of path) {
      let to = trie[state]?.get(letter);
      if (to === undefined) {
        to = trie.length;
        trie.push(new Map());
        found.push(undefined);
        trie[state]?.set(letter, to);
      }
      state = to;
    }
    found[state] = [...(found[state] ?? []), target];
  }
  if (trie.length > 0xffff) throw new RangeError(`${trie.length} states of triggers, at most 65,535`);
  return { classes, width, next: linkStates(trie, found, width), found };

  function classOf2(letter: string): number {
    return letter === ' ' ? SEPARATOR : classOf(letter);
  }
}

/** Words stand between separators, a beginning only behind one, Hangul and Han anywhere. */
function pathOf({ words, isPrefix }: Trigger): readonly string[] {
  if (isCharacter(words.charAt(0))) return Array.from(words);
  return Array.from(isPrefix ? ` ${words}` : ` ${words} `);
}

/** Fills the table breadth first: where the trie has no way on, the state of the longest ending that is itself a beginning goes on. */
function linkStates(
  trie: readonly ReadonlyMap<number, number>[],
  found: (number[] | undefined)[],
  width: number,
): Uint16Array {
  const next = new Uint16Array(trie.length * width);
  const fallback = new Uint16Array(trie.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const back = fallback[state] ?? 0;
    if (state !== 0) next.copyWithin(state * width, back * width, (back + 1) * width);
    for (const [letter, to] of trie[state] ?? []) {
      fallback[to] = state === 0 ? 0 : (next[back * width + letter] ?? 0);
      next[state * width + letter] = to;
      const inherited = found[fallback[to] ?? 0];
      if (inherited) found[to] = [...(found[to] ?? []), ...inherited];
      queue.push(to);
    }
  }
  return next;
}
