import type { ListedParty, PartyId } from '../../model/listed-party.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { makePartyChecker } from '../check-parties.ts';
import { canonicalJson } from '../compare/canonical-json.ts';
import type { KnownList } from '../compare/known-list.ts';
import { nameOf } from '../compare/known-list.ts';
import { countParties, type ListCounts } from '../count-parties.ts';
import { joinBytes } from '../feeds/join-bytes.ts';
import { ListFormatError } from '../list-format-error.ts';
import type { CompiledList, CompiledSection } from './compiled-header.ts';
import type { ListPlatform } from './list-platform.ts';

/** Packs the entries of one list as they come; none of them is held. */
export interface ListCompiler {
  /** @throws {ListFormatError} If the id was there before. */
  readonly add: (party: ListedParty) => void;
  /**
   * The list is complete.
   *
   * @throws {ListFormatError} If it is empty, or a link leads nowhere.
   */
  readonly finish: (head: Omit<Snapshot, 'parties'>) => Promise<CompiledPart>;
}

/** One list, packed. */
export interface CompiledPart {
  readonly list: CompiledList;
  readonly section: CompiledSection;
  readonly body: Uint8Array;
  /** What `verifySnapshot` asks. */
  readonly known: KnownList;
  readonly counts: ListCounts;
}

/** The kind of section that holds the entries of one list, and the version of its format. */
export const PARTIES = 'parties';
export const PARTIES_VERSION = 1;

/**
 * Its result is the entries as canonical JSON, an entry a line, packed with gzip. The SHA-256 of the unpacked text says what is in a list,
 * however it was packed.
 */
export function makeListCompiler({ encode, gzip, sha256 }: ListPlatform): ListCompiler {
  const checker = makePartyChecker();
  const counter = countParties();
  const names = new Map<PartyId, string>();
  const pieces: Uint8Array[] = [];
  // Lines are put into bytes many at a time: one by one takes long, all at once stands in memory three times over.
  let lines: string[] = [];
  const flush = (ending: string): void => {
    pieces.push(encode(`${pieces.length === 0 ? '[\n' : ',\n'}${lines.join(',\n')}${ending}`));
    lines = [];
  };
  return {
    add: (party) => {
      checker.see(party);
      counter.add(party);
      names.set(party.id, nameOf(party));
      lines.push(canonicalJson(party));
      if (lines.length >= LINES) flush('');
    },
    finish: async (head) => {
      const counts = counter.counts();
      if (counts.parties === 0) throw new ListFormatError('no entries: an empty list would clear everybody');
      checker.finish();
      if (lines.length > 0) flush('');
      pieces.push(encode('\n]\n'));
      const content = joinBytes(pieces);
      pieces.length = 0;
      const body = await gzip(content);
      return {
        list: { ...head, partyCount: counts.parties, nameCount: counts.names, contentSha256: await sha256(content) },
        section: {
          kind: PARTIES,
          version: PARTIES_VERSION,
          list: head.list,
          packing: 'gzip',
          bytes: body.length,
          sha256: await sha256(body),
        },
        body,
        known: { list: head.list, version: head.version, publishedOn: head.publishedOn, names },
        counts,
      };
    },
  };
}

const LINES = 200;
