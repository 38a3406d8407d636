import { NAME_TURNS } from './index-tables.ts';

/** One order in which the words of a name may be written. */
export interface WordOrder {
  /** Ids of the words. */
  readonly words: readonly number[];
  /** Not the order the list has. */
  readonly isMoved: boolean;
  /** A comma may stand before this word; -1 for none. */
  readonly commaAt: number;
}

/**
 * The orders in which a name may be written. An organisation, a vessel, an aircraft: as listed. A person: the family name first (a comma
 * may follow it) or last, the given names always in their own order: `Kim Man Sang` is another person than `Kim Sang Man`. Where the
 * publisher does not say which word is the family name, any word may be the first and the rest follow as in a ring.
 *
 * @param words Ids of the words as listed.
 * @param marks Of the name, as in `nameMarks`.
 * @param family Of the name, as in `nameFamilies`.
 */
export function orderWords(words: readonly number[], marks: number, family: number): readonly WordOrder[] {
  const listed = { words, isMoved: false, commaAt: -1 };
  if (words.length < 2) return [listed];
  if ((marks & NAME_TURNS) !== 0) {
    // Longer names without roles are Arabic or Spanish chains; only their ends move in practice.
    const turns = words.length <= 5 ? words.map((_, at) => at) : [0, 1, words.length - 1];
    return distinct(
      turns.map((at) => ({ words: [...words.slice(at), ...words.slice(0, at)], isMoved: at > 0, commaAt: 1 })),
    );
  }
  const [from, count] = [family >> 4, family & 15];
  if (count === 0) return [listed];
  const familyWords = words.slice(from, from + count);
  const rest = [...words.slice(0, from), ...words.slice(from + count)];
  const first = [...familyWords, ...rest];
  const last = [...rest, ...familyWords];
  return distinct([
    { words: first, isMoved: !isSame(first, words), commaAt: count },
    { words: last, isMoved: !isSame(last, words), commaAt: -1 },
    listed,
  ]);
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function distinct(orders: readonly WordOrder[]): readonly WordOrder[] {
  return orders.filter((order, at) => orders.findIndex((other) => isSame(order.words, other.words)) === at);
}
