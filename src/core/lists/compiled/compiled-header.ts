import type { ListId, Snapshot } from '../../model/snapshot.ts';
import { listOf, optional, record, type Format } from '../format.ts';
import { day, formatOne, listId, oneOf, position, sha256, text } from '../text-formats.ts';

/** The head of a compiled list: what is in it, readable without unpacking anything. */
export interface CompiledHeader {
  readonly format: 1;
  readonly lists: readonly CompiledList[];
  readonly sections: readonly CompiledSection[];
}

/** One list in the file. */
export interface CompiledList extends Omit<Snapshot, 'parties'> {
  readonly partyCount: number;
  readonly nameCount: number;
  /** SHA-256 of the entries as canonical JSON: the same entries have it whoever packed them. */
  readonly contentSha256: string;
}

/**
 * One stretch of the file, in the order of the file. `parties` holds the entries of one list; `index` is room for a prebuilt search index
 * over all lists of the file. A reader passes over kinds and versions it does not know, except that it must know `parties`.
 */
export interface CompiledSection {
  readonly kind: string;
  /** Of the section's own format. */
  readonly version: number;
  readonly list?: ListId;
  readonly packing: 'gzip' | 'none';
  /** In the file. */
  readonly bytes: number;
  readonly sha256: string;
}

/** The header's own JSON. */
export const compiledHeaderFormat: Format<CompiledHeader> = record<CompiledHeader>({
  format: formatOne,
  lists: listOf(
    record<CompiledList>({
      list: listId,
      title: text,
      publisher: text,
      version: text,
      publishedOn: day,
      licence: text,
      attribution: text,
      partyCount: position,
      nameCount: position,
      contentSha256: sha256,
    }),
    1,
  ),
  sections: listOf(
    record<CompiledSection>({
      kind: text,
      version: position,
      list: optional(listId),
      packing: oneOf<CompiledSection['packing']>({ gzip: true, none: true }),
      bytes: position,
      sha256,
    }),
    1,
  ),
});
