import { BANDS, describeHit, describeParty, isWithin, screenBlocks, screenName } from '../core/index.ts';
import type {
  Band,
  BlockHits,
  Hit,
  HitView,
  ListedParty,
  ListView,
  LookUpView,
  PartyId,
  PartyView,
  SearchIndex,
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
  /** Every listed name, for the type-ahead. */
  readonly names: () => readonly ListName[];
  /** Tells one set of copies from another. */
  readonly key: string;
  /** SHA-256 of each of `lists` as it is screened against, in hexadecimal: two machines with the same one find the same. */
  readonly hashes: () => Promise<readonly string[]>;
}

/** As many as a person will read; the best come first. */
const MAX_LOOK_UP_HITS = 50;

export function openScreener({ index, lists, key }: OpenedLists): Screener {
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
        lists,
      };
    },
    describe,
    describeParty: (party) => describeParty(party, index),
    clusterOf,
    lists,
    names: () => listNames(index),
    key,
    hashes: async () => {
      const parties = Map.groupBy(partiesOf(index), ({ id }) => index.listOf(id)?.list);
      return Promise.all(index.lists.map(async ({ list }) => hash(JSON.stringify(parties.get(list) ?? []))));
    },
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

function partiesOf({ partyCount, partyAt }: SearchIndex): readonly ListedParty[] {
  return Array.from({ length: partyCount }, (_, number) => partyAt(number)).filter((party) => party !== undefined);
}

function listNames(index: SearchIndex): ListName[] {
  return partiesOf(index).flatMap(({ id, names }) =>
    names.map(({ name, language }) => ({
      party: id,
      text: name,
      ...(language !== undefined && { lang: language }),
      ...(names[0] && names[0].name !== name && { primary: names[0].name }),
    })),
  );
}
