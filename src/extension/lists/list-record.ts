import type { KnownList, ListCopy, ListId } from '../../core/index.ts';

/** Names one copy of one list in the database. */
export type CopyKey = string;

/** What is known of one list, beside its copies. Times are milliseconds since 1970. */
export interface ListRecord {
  readonly list: ListId;
  readonly title: string;
  /** The pointer: the copy that screens. */
  readonly active?: CopyKey;
  /** The copy that screened before. */
  readonly before?: CopyKey;
  readonly held?: { readonly copy: CopyKey; readonly reason: string };
  /** The copy that was left by going back. What its publisher sends is compared with it, so that it does not come again by itself. */
  readonly left?: CopyKey;
  readonly checkedAt?: number;
  readonly nextCheckAt?: number;
  /** Tries in a row that failed. */
  readonly failures: number;
  readonly error?: { readonly at: number; readonly words: string };
  /** Set while an update runs. One that stands there without an update was interrupted. */
  readonly startedAt?: number;
  /** What the server said of the file it sent last, for asking whether it has changed. */
  readonly seen?: SeenFile;
}

/** By what a file is recognised without fetching it. */
export interface SeenFile {
  /** SHA-256 of the file as it was sent. */
  readonly sha256: string;
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** When the publisher's news feed says that it was issued. */
  readonly issuedAt?: string;
}

/** The head of one stored copy. */
export interface StoredCopy extends ListCopy {
  readonly key: CopyKey;
  readonly list: ListId;
  readonly contentSha256: string;
  /** SHA-256 of the publisher's file that it was made from. */
  readonly sourceSha256: string;
  readonly storedAt: number;
}

/** A copy with everything that belongs to it. */
export interface NewCopy {
  readonly head: StoredCopy;
  /** The compiled list: what `readCompiled` reads. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly known: KnownList;
}

/** The search index over the copies that screen, ready to be opened where it lies. */
export interface StoredIndex {
  /** Which copies it was made of. */
  readonly key: string;
  readonly tables: Blob;
  readonly parties: Blob;
  /** What could not be read when it was made. */
  readonly failures: ReadonlyMap<ListId, string>;
}

/** What a device remembers of its mirror, so that an older manifest is refused. */
export interface MirrorRecord {
  readonly publicKey: string;
  readonly sequence: number;
  readonly sha256: string;
}

/** A list that was just turned on. */
export function newRecord(list: ListId, title: string): ListRecord {
  return { list, title, failures: 0 };
}
