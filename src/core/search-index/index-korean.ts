import { isKoreanSurname } from '../names/korean-surnames.ts';
import { koreanKeys } from '../text/korean-keys.ts';
import { buildHashTable, type HashTable } from './hash-table.ts';
import { NAME_IS_KOREAN, type NameTables } from './index-tables.ts';
import { startNumbers } from './number-sheet.ts';
import { orderWords } from './order-words.ts';

/** Names of Korean persons under the keys of their syllables, the surname first. */
export function indexKorean(words: readonly string[], names: NameTables): HashTable {
  const [keys, ids] = [startNumbers(), startNumbers()];
  for (let name = 0; name < names.marks.length; name += 1) {
    const marks = names.marks[name] ?? 0;
    if ((marks & NAME_IS_KOREAN) === 0) continue;
    const own = Array.from(names.words.subarray(names.starts[name], names.starts[name + 1]));
    const found = new Set<number>();
    for (const order of orderWords(own, marks, names.families[name] ?? 0)) {
      const spelt = order.words.map((id) => words[id] ?? '');
      if (spelt.length > 1 && isKoreanSurname(spelt[0] ?? '')) for (const key of koreanKeys(spelt)) found.add(key);
    }
    for (const key of found) {
      keys.push(key);
      ids.push(name);
    }
  }
  return buildHashTable(keys.finish(), ids.finish());
}
