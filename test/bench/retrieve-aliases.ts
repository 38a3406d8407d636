import { buildIndex, screenName, type ListedParty, type Snapshot } from '../../src/core/index.ts';
import { compareOfacStyle, readOfacStyle } from '../../src/core/match/ofac-style-score.ts';
import { foldToText } from '../../src/core/text/fold.ts';
import { jaroWinkler } from '../../src/core/text/jaro-winkler.ts';
import { readShared } from '../shared-folder.ts';
import { readStrongAliases } from './read-labelled-pairs.ts';
import { readParsedSdn } from './read-parsed-sdn.ts';
import { sortWords } from './rivals.ts';

/** How much of what was left out of a list is found again, and what it costs in alerts on people who are on no list. */
export interface Retrieval {
  readonly matcher: string;
  /** How many clean people of a thousand may alert. */
  readonly alerts: number;
  /** Share of the aliases found, 0–1, with the threshold that allows so many alerts. */
  readonly found: number;
  readonly threshold: number;
}

/** The best score a name reaches on the whole list, and on one party of it. */
type Search = (name: string, party: string | undefined) => { readonly best: number; readonly own: number };

const ALERTS = [5, 10, 20, 50, 100] as const;

/**
 * Leaves strong aliases of people out of the SDN list, then asks for them; and asks for a thousand people who are not listed. Where the alerts on those allow a
 * threshold, the share of the aliases whose own party reaches it is what a screener would find.
 */
export function retrieveAliases(folder: string): readonly Retrieval[] {
  const { snapshot, asked } = holdOut(folder);
  const clean = ['us', 'global'].flatMap((set) => {
    const people = readShared(folder, 'cases', `clean-people-${set}.txt`).toString('utf8').trim().split('\n');
    return people.filter((_, at) => at % (people.length / 500) === 0);
  });
  console.log(
    `aliases: ${asked.length} left out of ${snapshot.parties.length} people's ${snapshot.parties.flatMap(({ names }) => names).length} names; ${clean.length} clean people`,
  );
  return Object.entries(openSearches(snapshot)).flatMap(([matcher, search]) => {
    const worst = clean.map((name) => search(name, undefined).best).toSorted((a, b) => b - a);
    const own = asked.map(({ alias, party }) => search(alias, party).own);
    return ALERTS.map((alerts) => {
      const threshold = Math.max(worst[Math.round((alerts * clean.length) / 1000)] ?? 0, 1e-6);
      return { matcher, alerts, found: own.filter((score) => score > threshold).length / own.length, threshold };
    });
  });
}

interface AskedAlias {
  readonly alias: string;
  readonly party: string;
}

function holdOut(folder: string): { readonly snapshot: Snapshot; readonly asked: readonly AskedAlias[] } {
  const sdn = readParsedSdn(folder);
  const people = sdn.parties.filter(({ kind }) => kind === 'person').map(withPlainNames);
  const partyOf = new Map(people.map(({ id, names }): [string, string] => [sortedLetters(names[0]?.name ?? ''), id]));
  const asked = readStrongAliases(folder, 'ofac_alias').flatMap(({ query, candidate, schema }) => {
    const party = partyOf.get(sortedLetters(candidate));
    return schema === 'Person' && party !== undefined ? [{ alias: query, party }] : [];
  });
  const left = new Set(asked.map(({ alias, party }) => `${party} ${sortedLetters(alias)}`));
  const parties = people.map((party) => ({
    ...party,
    // The first name stays, whatever the case table calls an alias of it.
    names: party.names.filter(({ name }, at) => at === 0 || !left.has(`${party.id} ${sortedLetters(name)}`)),
  }));
  return { snapshot: { ...sdn, parties }, asked };
}

/** Names in Latin letters that the list does not call weak. */
function withPlainNames(party: ListedParty): ListedParty {
  return { ...party, names: party.names.filter(({ isWeak, script }) => !isWeak && script === undefined) };
}

function sortedLetters(name: string): string {
  return sortWords(foldToText(name));
}

function openSearches(snapshot: Snapshot): Readonly<Record<string, Search>> {
  const names = snapshot.parties.flatMap((party) => party.names.map(({ name }) => ({ party: party.id, name })));
  const index = buildIndex([snapshot]);
  const ofac = names.map(({ party, name }) => ({ party, read: readOfacStyle(name) }));
  const sorted = names.map(({ party, name }) => ({ party, read: sortedLetters(name) }));
  return {
    namesake: (name, party) => {
      const hits = screenName({ name, kind: 'person' }, index, { limit: 60 });
      return {
        best: hits[0]?.score ?? 0,
        own: hits.find((hit) => hit.party === party)?.score ?? 0,
      };
    },
    'jaro-winkler sorted': (name, party) => {
      const own = sortedLetters(name);
      return findHighest(sorted, party, (read) => jaroWinkler(own, read));
    },
    'ofac-style': (name, party) => {
      const own = readOfacStyle(name);
      return findHighest(ofac, party, (read) => compareOfacStyle(own, read));
    },
  };
}

function findHighest<Read>(
  names: readonly { readonly party: string; readonly read: Read }[],
  party: string | undefined,
  scoreOf: (read: Read) => number,
): { best: number; own: number } {
  let [best, own] = [0, 0];
  for (const each of names) {
    if (party !== undefined && each.party !== party) continue;
    const score = scoreOf(each.read);
    if (score > best) best = score;
    if (score > own && each.party === party) own = score;
  }
  return { best, own };
}
