import type { Alias, ListedParty, Snapshot } from '../../src/core/index.ts';
import { startRandom } from './start-random.ts';

/**
 * A larger list out of a real one, at least `nameCount` names: the real parties, then made-up ones. A made-up party has as many names as a real one of its kind, each with the
 * beginning of one real name (of a person, the family name) and the end of another. In every third name one word gets two letters of
 * another, so that the words grow in number as those of real lists do. There is more chance likeness in it than in a real list of that size.
 */
export function recombineList(list: Snapshot, nameCount: number): Snapshot {
  const random = startRandom(7);
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(random() * from.length)];
    if (picked === undefined) throw new Error('there is nothing to pick from');
    return picked;
  };
  const byKind = Map.groupBy(list.parties, ({ kind }) => kind);
  const parties: ListedParty[] = [...list.parties];
  let count = list.parties.reduce((sum, { names }) => sum + names.length, 0);
  while (count < nameCount) {
    const model = pick(list.parties);
    const kin = byKind.get(model.kind) ?? [model];
    const names = model.names.map((alias) => joinNames(alias, pick(pick(kin).names), random));
    parties.push({ ...model, id: `made-up:${parties.length}`, names });
    count += names.length;
  }
  return { ...list, parties };
}

function joinNames(start: Alias, end: Alias, random: () => number): Alias {
  const [first, second] = [start.name.split(' '), end.name.split(' ')];
  const cut = Math.max(1, Math.floor(first.length / 2));
  const words = [...first.slice(0, cut), ...second.slice(Math.min(second.length - 1, Math.floor(second.length / 2)))];
  if (random() < 1 / 3) {
    const at = Math.floor(random() * words.length);
    const [old = '', other = ''] = [words[at], words[(at + 1) % words.length]];
    if (old.length > 3 && other.length > 2)
      words[at] = old.slice(0, 2) + other.slice(1, 3).toLowerCase() + old.slice(4);
  }
  // Roles are those of a name of two parts: who has more is written as the publisher writes it.
  const [family = '', ...given] = words;
  const parts: Alias['parts'] =
    given.length > 0 && start.parts.some(({ role }) => role === 'family')
      ? [
          { role: 'family', text: family },
          { role: 'given', text: given.join(' ') },
        ]
      : [];
  return { ...start, name: words.join(' '), parts };
}
