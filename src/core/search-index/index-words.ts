import type { PieceRelation } from '../model/evidence.ts';
import type { ListedParty } from '../model/listed-party.ts';
import { ABBREVIATIONS } from '../names/abbreviations.ts';
import { COMMON_WORDS } from '../names/common-words.ts';
import { countryOfProgram } from '../names/country-words.ts';
import { koreanInRussian } from '../text/korean-in-russian.ts';
import { scriptOf } from '../text/script.ts';
import { slavicKey } from '../text/slavic-key.ts';
import { orderName, type NameOrder } from './order-name.ts';
import type { IndexedName, Pattern, SearchIndex, WordSense } from './search-index.ts';

/** The words of all names with everything they may be written as, and the patterns that are looked for where they stand. */
export function indexWords(
  names: readonly IndexedName[],
  findParty: (id: string) => ListedParty | undefined,
): Pick<SearchIndex, 'senses' | 'patterns' | 'words'> {
  const words: string[] = [];
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const senses = new Map<string, WordSense[]>();
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    const id = words.length;
    ids.set(word, id);
    words.push(word);
    counts.push(0);
    addSense(senses, word, [id], 'same');
    return id;
  };
  for (const name of names) for (const word of new Set(name.core)) counts[idOf(word)] = (counts[idOf(word)] ?? 0) + 1;

  const done = new Set<string>();
  const patterns = new Map<number, Pattern[]>();
  names.forEach((name, at) => {
    const party = findParty(name.party);
    if (!party) return;
    const isKorean = mayBeKorean(party);
    for (const order of orderName(name, party)) {
      const sequence = order.words.map(idOf);
      const anchorAt = findAnchor(sequence, words, counts);
      const posted = patterns.get(sequence[anchorAt] ?? -1) ?? [];
      posted.push({ ...patternOf(order, name), name: at, words: sequence, anchorAt });
      patterns.set(sequence[anchorAt] ?? -1, posted);
      addSpellings({ senses, done }, order.words, sequence, isKorean);
    }
  });
  for (const [short, long] of ABBREVIATIONS) {
    const meant = long.map((word) => ids.get(word));
    if (meant.every((id) => id !== undefined)) addSense(senses, short, meant, 'abbreviation');
  }
  return { senses, patterns, words };
}

function patternOf(
  order: NameOrder,
  name: IndexedName,
): Pick<Pattern, 'isMoved' | 'commaAt' | 'hasDash' | 'needsForm'> {
  return {
    isMoved: order.isMoved,
    commaAt: order.commaAt,
    hasDash: /\s[-–—]\s/.test(name.name),
    needsForm: name.form !== undefined && name.core.length < 2,
  };
}

/** The word that is rarest on web pages: rare in the list, and no English word. Ties go to the longer one. */
function findAnchor(sequence: readonly number[], words: readonly string[], counts: readonly number[]): number {
  let best = 0;
  let bestCost = Infinity;
  sequence.forEach((id, at) => {
    const word = words[id] ?? '';
    // An English word is met some fifty times as often on a page as a rare name; the anchor decides speed alone, never what is found.
    const cost = (counts[id] ?? 0) * (COMMON_WORDS.has(word) ? 50 : 1) - word.length / 100;
    if (cost < bestCost) [best, bestCost] = [at, cost];
  });
  return best;
}

/** What is made of words besides themselves: once for each word and each pair of neighbours, however many names have them. */
interface SpellingTable {
  readonly senses: Map<string, WordSense[]>;
  readonly done: Set<string>;
}

/** Neighbours written as one word, the whole name as one word, and what Russian makes of the words. */
function addSpellings(
  { senses, done }: SpellingTable,
  words: readonly string[],
  ids: readonly number[],
  isKorean: boolean,
): void {
  const isNew = (key: string): boolean => !done.has(key) && done.add(key) === done;
  words.forEach((word, at) => {
    const id = ids[at] ?? -1;
    if (LATIN.test(word)) {
      if (word.length >= 3 && isNew(`${id}`)) addSense(senses, `~${slavicKey(word)}`, [id], 'transliteration');
      if (isKorean && isNew(`${id}k`)) addRussian(senses, word, [id]);
    }
    const [next, pair] = [words[at + 1], [id, ids[at + 1] ?? -1]];
    if (next === undefined) return;
    if (isNew(`${id} ${pair[1]}`)) addJoined(senses, word + next, pair);
    if (isKorean && LATIN.test(word + next) && isNew(`${id} ${pair[1]}k`)) addRussian(senses, word + next, pair);
  });
  if (words.length === 3) addJoined(senses, words.join(''), ids);
}

function addRussian(senses: Map<string, WordSense[]>, word: string, ids: readonly number[]): void {
  for (const russian of koreanInRussian(word)) addSense(senses, russian, ids, 'transliteration', 'korean-in-russian');
}

function addJoined(senses: Map<string, WordSense[]>, joined: string, ids: readonly number[]): void {
  if (joined.length < 4 || COMMON_WORDS.has(joined) || scriptOf(joined.charCodeAt(0)) === 'Hani') return;
  addSense(senses, joined, ids, 'joined');
}

function addSense(
  senses: Map<string, WordSense[]>,
  key: string,
  words: readonly number[],
  how: PieceRelation,
  system?: NonNullable<WordSense['system']>,
): void {
  const sense: WordSense = { words, how, ...(system === undefined ? {} : { system }) };
  const known = senses.get(key);
  if (!known) senses.set(key, [sense]);
  else if (
    !known.some((other) => other.words.length === words.length && other.words.every((id, at) => id === words[at]))
  )
    known.push(sense);
}

const LATIN = /^[a-z]+$/;

/** The list says so: the programme, the nationality, a place, or a name in Hangul. Never concluded from how a name sounds. */
function mayBeKorean(party: ListedParty): boolean {
  return (
    party.names.some((alias) => scriptOf(alias.name.charCodeAt(0)) === 'Hang') ||
    party.countries.some(({ country }) => country === 'KP' || country === 'KR') ||
    party.addresses.some(({ country }) => country === 'KP') ||
    party.designations.some(({ programs }) => programs.some((tag) => countryOfProgram(tag) === 'KP'))
  );
}
