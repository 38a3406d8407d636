import { contactKey } from '../identifiers/contact-key.ts';
import { normaliseNumber } from '../identifiers/document-number.ts';
import type { ListedParty } from '../model/listed-party.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { commonWords } from '../names/common-words.ts';
import { hashText, spreadHash } from '../text/hash-text.ts';
import { buildBitFilter } from './bit-filter.ts';
import { contactWord } from './contact-word.ts';
import { buildHashTable, countBuckets } from './hash-table.ts';
import { indexCues } from './index-cues.ts';
import { indexFlags } from './index-flags.ts';
import { gatherParties, type GatheredParties } from './gather-parties.ts';
import { indexIdentifiers } from './index-identifiers.ts';
import { indexLinks } from './index-links.ts';
import { startJoined } from './index-joined.ts';
import { joinIndex } from './join-index.ts';
import { indexKorean } from './index-korean.ts';
import { indexNames } from './index-names.ts';
import { choosePairs } from './index-pairs.ts';
import { startPieces } from './index-pieces.ts';
import { indexSlavic } from './index-slavic.ts';
import { NAME_NEEDS_FORM, type IndexTables, type NameTables } from './index-tables.ts';
import { indexWords } from './index-words.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Makes the lists searchable. Pure: the same snapshots give the same index.
 *
 * An entry that stands in several snapshots counts once, from the snapshot that was published last.
 */
export function buildIndex(snapshots: readonly Snapshot[]): SearchIndex {
  const gathered = gatherParties(snapshots);
  const { lists, parties } = gathered;
  return joinIndex({
    tables: buildTables(gathered),
    lists,
    partyCount: parties.length,
    partyAt: (number) => parties[number],
  });
}

function buildTables({ parties, ofParty }: GatheredParties): IndexTables {
  const met = indexNames(parties);
  const { tables: words, numbers } = indexWords(met.words, met.names.words);
  const names = { ...met.names, words: met.names.words.map((word) => numbers[word] ?? 0) };
  const spelt = renumber(met.words, numbers);
  const common = Uint32Array.from(commonWords(), keyOf).toSorted();
  const pieces = startPieces(spelt, words.keys);
  const joined = startJoined(spelt);
  const chosen = choosePairs(
    names,
    { keys: words.keys, costs: costsOf(spelt, words.counts) },
    (name, a, b, isClear) => {
      if (isClear) pieces.addPair(name, a, b);
    },
    joined.addOrders,
  );
  const cut = pieces.finish();
  const cues = indexCues(parties);
  return {
    words,
    names,
    ids: buildHashTable(
      Uint32Array.from(parties, ({ id }) => keyOf(id)),
      Uint32Array.from(parties.keys()),
    ),
    lists: { ofParty },
    links: indexLinks(parties),
    page: {
      flags: indexFlags({
        names: wordsThatAreNames(names, spelt, 0),
        formed: wordsThatAreNames(names, spelt, NAME_NEEDS_FORM),
        contacts: wordsOfContacts(parties),
        cues: cues.firstWords,
      }),
      words: buildBitFilter(words.keys, 8),
      joined: buildBitFilter(joined.finish(), 8),
      pairs: buildBitFilter(chosen.keys, 16),
      pieces: buildBitFilter(cut.keys, 8),
      partners: buildBitFilter(cut.partners, 8),
      letters: cut.sketches.letters,
      lengths: cut.sketches.lengths,
      numbers: buildBitFilter(Uint32Array.from(numbersOf(parties), keyOf), 8),
    },
    common: { buckets: countBuckets(common), keys: common },
    cues: cues.table,
    pairs: buildHashTable(chosen.keys, chosen.names),
    pieces: buildHashTable(cut.keys, cut.names),
    slavic: indexSlavic(spelt),
    korean: indexKorean(spelt, names),
    ...indexIdentifiers(parties),
  };
}

function keyOf(word: string): number {
  return spreadHash(hashText(word));
}

/** The words in the order of their new numbers. */
function renumber(words: readonly string[], numbers: Uint32Array): readonly string[] {
  const spelt: string[] = Array.from({ length: words.length });
  words.forEach((word, at) => {
    spelt[numbers[at] ?? 0] = word;
  });
  return spelt;
}

/** How often a word is met: an English word some fifty times as often on a page as a rare name, a word of one or two letters nearly as often. */
function costsOf(words: readonly string[], counts: Uint16Array): Float64Array {
  return Float64Array.from(
    words,
    (word, at) => (1 + (counts[at] ?? 0)) * (commonWords().has(word) ? 50 : word.length < 3 ? 20 : 1),
  );
}

/** @param needs `NAME_NEEDS_FORM` for those that count only with a legal form, 0 for the others. */
function* wordsThatAreNames(
  { starts, words, marks }: NameTables,
  spelt: readonly string[],
  needs: number,
): Iterable<string> {
  for (let name = 0; name + 1 < starts.length; name += 1) {
    const from = starts[name] ?? 0;
    if ((starts[name + 1] ?? 0) - from === 1 && ((marks[name] ?? 0) & NAME_NEEDS_FORM) === needs)
      yield spelt[words[from] ?? 0] ?? '';
  }
}

function* numbersOf(parties: readonly ListedParty[]): Iterable<string> {
  for (const { identifiers } of parties)
    for (const { number } of identifiers) yield normaliseNumber(number).toLowerCase();
}

function* wordsOfContacts(parties: readonly ListedParty[]): Iterable<string> {
  for (const { contacts } of parties) {
    for (const contact of contacts) {
      const key = contactKey(contact);
      const word = key === undefined ? undefined : contactWord(key);
      if (word !== undefined) yield word;
    }
  }
}
