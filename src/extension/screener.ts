import { BANDS, buildIndex, describeHit, describeParty, isWithin, screenBlocks, screenName } from '../core/index.ts';
import type {
  Band,
  BlockHits,
  Hit,
  HitView,
  ListView,
  LookUpView,
  PartyId,
  PartyView,
  Snapshot,
  TextBlock,
} from '../core/index.ts';
import type { OpenedLists } from './lists/open-lists.ts';
import type { ListName } from './messages.ts';

/** The loaded lists and all that is asked of them: the only place outside the core that holds an index. */
export interface Screener {
  readonly screen: (blocks: readonly TextBlock[]) => readonly BlockHits[];
  /** @param downTo The weakest band that is answered. */
  readonly lookUp: (name: string, downTo: Band) => Omit<LookUpView, 'listProblems'>;
  readonly describe: (hit: Hit) => HitView | undefined;
  readonly describeParty: (party: PartyId) => PartyView | undefined;
  /** The same id for every entry of one party. */
  readonly clusterOf: (party: PartyId) => PartyId;
  readonly lists: readonly ListView[];
  readonly names: readonly ListName[];
  /** Tells one set of copies from another. */
  readonly key: string;
  /** SHA-256 of each of `lists` as it is screened against, in hexadecimal: two machines with the same one find the same. */
  readonly hashes: () => Promise<readonly string[]>;
}

/** As many as a person will read; the best come first. */
const MAX_LOOK_UP_HITS = 50;

/** @throws {Error} If a snapshot is broken. */
export function openScreener({ snapshots, key }: Pick<OpenedLists, 'snapshots' | 'key'>): Screener {
  const index = buildIndex(snapshots);
  const describe = (hit: Hit): HitView | undefined => describeHit(hit, index);
  const clusterOf = (party: PartyId): PartyId => [party, ...index.samePartyAs(party)].toSorted()[0] ?? party;
  return {
    screen: (blocks) => screenBlocks(blocks, index),
    lookUp: (name, downTo) => {
      const hits = screenName({ name }, index, { limit: MAX_LOOK_UP_HITS }).filter(({ band }) =>
        isWithin(band, downTo),
      );
      const groups = Map.groupBy(hits, ({ party }) => clusterOf(party));
      return {
        name,
        groups: Array.from(groups.values(), (group) => ({ hits: describeHits(group, describe), places: 0 })),
        lists: snapshots.map(viewList),
      };
    },
    describe,
    describeParty: (party) => describeParty(party, index),
    clusterOf,
    lists: snapshots.map(viewList),
    names: snapshots.flatMap(listNames),
    key,
    hashes: () => Promise.all(snapshots.map(async ({ parties }) => hash(JSON.stringify(parties)))),
  };
}

/** Best band first; a party that is no longer listed has no words. */
export function describeHits(hits: readonly Hit[], describe: Screener['describe']): HitView[] {
  return hits
    .toSorted((a, b) => BANDS.indexOf(a.band) - BANDS.indexOf(b.band))
    .map(describe)
    .filter((view) => view !== undefined);
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function viewList({ title, publishedOn, version, attribution, parties }: Snapshot): ListView {
  const names = parties.reduce((sum, party) => sum + party.names.length, 0);
  return { title, publishedOn, version, attribution, parties: parties.length, names };
}

function listNames({ parties }: Snapshot): ListName[] {
  return parties.flatMap(({ id, names }) =>
    names.map(({ name, language }) => ({
      party: id,
      text: name,
      ...(language !== undefined && { lang: language }),
      ...(names[0] && names[0].name !== name && { primary: names[0].name }),
    })),
  );
}
