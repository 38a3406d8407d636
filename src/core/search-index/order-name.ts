import type { ListedParty } from '../model/listed-party.ts';
import { scriptOf } from '../text/script.ts';
import { wordsOf } from '../text/tokens.ts';
import type { IndexedName } from './search-index.ts';

/** One order of a name's words. */
export interface NameOrder {
  readonly words: readonly string[];
  /** Not the order the list has. */
  readonly isMoved: boolean;
  /** A comma may stand before this word; -1 for none. */
  readonly commaAt: number;
}

/**
 * The orders in which a name may be written. An organisation, a vessel, an aircraft: as listed. A person: the family name first (a comma
 * may follow it) or last, the given names always in their own order: `Kim Man Sang` is another person than `Kim Sang Man`. Where the
 * publisher does not say which word is the family name, any word may be the first and the rest follow as in a ring.
 */
export function orderName(name: IndexedName, party: ListedParty): readonly NameOrder[] {
  const { core } = name;
  if (!name.isPerson || core.length < 2 || scriptOf(core[0]?.codePointAt(0) ?? 0) === 'Hani')
    return [{ words: core, isMoved: false, commaAt: -1 }];
  const family = familyWords(party, name.alias);
  const rest = family.length > 0 ? withoutRun(core, family) : undefined;
  if (rest && rest.length > 0) {
    const first = [...family, ...rest];
    const last = [...rest, ...family];
    return distinct([
      { words: first, isMoved: !isSame(first, core), commaAt: family.length },
      { words: last, isMoved: !isSame(last, core), commaAt: -1 },
      { words: core, isMoved: false, commaAt: -1 },
    ]);
  }
  // Longer names without roles are Arabic or Spanish chains; only their ends move in practice.
  const turns = core.length <= 5 ? core.map((_, at) => at) : [0, 1, core.length - 1];
  return distinct(
    turns.map((at) => ({ words: [...core.slice(at), ...core.slice(0, at)], isMoved: at > 0, commaAt: 1 })),
  );
}

function familyWords(party: ListedParty, alias: number): readonly string[] {
  return (party.names[alias]?.parts ?? []).filter(({ role }) => role === 'family').flatMap(({ text }) => wordsOf(text));
}

/** `words` without the row `run`, or undefined when it does not stand there in a row. */
function withoutRun(words: readonly string[], run: readonly string[]): readonly string[] | undefined {
  const at = words.findIndex((_, from) => run.every((word, index) => words[from + index] === word));
  return at < 0 ? undefined : [...words.slice(0, at), ...words.slice(at + run.length)];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function distinct(orders: readonly NameOrder[]): readonly NameOrder[] {
  return orders.filter((order, at) => orders.findIndex((other) => isSame(order.words, other.words)) === at);
}
