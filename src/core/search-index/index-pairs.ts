import { spreadHash } from '../text/hash-text.ts';
import { NAME_IS_CLEAR, NAME_NEEDS_FORM, type NameTables } from './index-tables.ts';
import { startNumbers, type NumberSheet } from './number-sheet.ts';
import { orderWords, type WordOrder } from './order-words.ts';

/** The key of two words that stand beside each other, whichever comes first. Takes and gives spread hashes. */
export function pairKey(a: number, b: number): number {
  return spreadHash(a + b);
}

/** The key of a name that is one word. */
export function singleKey(word: number): number {
  return pairKey(word, 0x5bd1_e995);
}

/** The key of a name that is one word and counts only with a legal form beside it. A long list has hundreds of them at a word like `data` that pages are full of. */
export function formedKey(word: number): number {
  return pairKey(word, 0x2c1b_3c6d);
}

/** Names under the keys of pairs, and what else is made of the pairs that were chosen. */
export interface PairSheet {
  readonly keys: Uint32Array;
  readonly names: Uint32Array;
}

/** What the choice of pairs needs to know of the words, by their ids. */
export interface KnownWords {
  /** Spread hashes. */
  readonly keys: Uint32Array;
  /** How often a word is met: in the list, and more if it is met everywhere. */
  readonly costs: Float64Array;
}

/**
 * Chooses for each name the pair of neighbouring words that is rarest on web pages, and a second one where an order of the name does not have the first beside each
 * other. A page must have such a pair before a name is looked at at all: that two words meet is so much rarer than that one does that the time for a page hardly
 * depends on how long the lists are.
 *
 * @param onPair Told of each chosen pair.
 * @param onOrders Told of the orders of each name of two words and more.
 */
export function choosePairs(
  names: NameTables,
  words: KnownWords,
  onPair: (name: number, a: number, b: number, isClear: boolean) => void,
  onOrders: (orders: readonly WordOrder[]) => void,
): PairSheet {
  const [keys, ids] = [startNumbers(), startNumbers()];
  for (let name = 0; name < names.marks.length; name += 1) {
    const own = Array.from(names.words.subarray(names.starts[name], names.starts[name + 1]));
    const marks = names.marks[name] ?? 0;
    if (own.length === 1) {
      const key = words.keys[own[0] ?? 0] ?? 0;
      add(keys, ids, (marks & NAME_NEEDS_FORM) === 0 ? singleKey(key) : formedKey(key), name);
    }
    if (own.length < 2) continue;
    const orders = orderWords(own, marks, names.families[name] ?? 0);
    onOrders(orders);
    for (const [a, b] of coverOrders(orders, words)) {
      add(keys, ids, pairKey(words.keys[a] ?? 0, words.keys[b] ?? 0), name);
      onPair(name, a, b, (marks & NAME_IS_CLEAR) !== 0);
    }
  }
  return { keys: keys.finish(), names: ids.finish() };
}

function add(keys: NumberSheet, ids: NumberSheet, key: number, name: number): void {
  keys.push(key);
  ids.push(name);
}

type Pair = readonly [number, number];

/** The cheapest pairs such that each order has one of them in it: one for most names, two where the words turn in a ring. */
function coverOrders(orders: readonly WordOrder[], words: KnownWords): readonly Pair[] {
  const chosen: Pair[] = [];
  let open = orders;
  while (open.length > 0) {
    const best = cheapestPair(open, words);
    chosen.push(best);
    open = open.filter(({ words: own }) => !hasPair(own, best));
  }
  return chosen;
}

function cheapestPair(orders: readonly WordOrder[], { costs }: KnownWords): Pair {
  let best: Pair = [0, 0];
  let bestCost = Infinity;
  for (const order of orders) {
    for (let at = 1; at < order.words.length; at += 1) {
      const pair: Pair = [order.words[at - 1] ?? 0, order.words[at] ?? 0];
      const missed = orders.length === 1 ? 0 : orders.filter(({ words: own }) => !hasPair(own, pair)).length;
      const cost = (costs[pair[0]] ?? 0) * (costs[pair[1]] ?? 0) * (1 + 9 * missed);
      if (cost < bestCost) [best, bestCost] = [pair, cost];
    }
  }
  return best;
}

function hasPair(words: readonly number[], [a, b]: Pair): boolean {
  for (let at = 1; at < words.length; at += 1) {
    if ((words[at - 1] === a && words[at] === b) || (words[at - 1] === b && words[at] === a)) return true;
  }
  return false;
}
