import type { Snapshot } from '../../model/snapshot.ts';
import { checked, many, record, type Format } from '../format.ts';
import { day, formatOne, listId, position, sha256, text } from '../text-formats.ts';

/**
 * What a mirror holds: `manifest.json` beside the files it names, on any web server. Files are named by their content, so that they never change and
 * only this one is asked for again.
 */
export interface MirrorManifest {
  readonly format: 1;
  /** Grows with every manifest. An older one sent again is refused. */
  readonly sequence: number;
  /** ISO time. */
  readonly createdAt: string;
  /** ISO time. Afterwards the mirror counts as dead: whoever can keep an old manifest alive could hide new entries. */
  readonly expiresAt: string;
  readonly lists: readonly MirrorList[];
}

/** One list of a mirror: one compiled file, and ways to it from the copies before. */
export interface MirrorList extends Omit<Snapshot, 'parties'> {
  readonly file: MirrorFile;
  readonly partyCount: number;
  readonly nameCount: number;
  /** SHA-256 of its entries as canonical JSON: what a device must have after a delta. */
  readonly contentSha256: string;
  readonly deltas: readonly MirrorDelta[];
}

export interface MirrorFile {
  /** Beside the manifest; never a path. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Packed with gzip; see `SnapshotDelta`. */
export interface MirrorDelta extends MirrorFile {
  /** `contentSha256` of the list it changes. */
  readonly from: string;
}

/** A name that leads nowhere else: a manifest names files beside itself. */
const fileName: Format<string> = checked(text, (value) =>
  /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value) ? undefined : 'must be the bare name of a file',
);

const time: Format<string> = checked(text, (value) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : 'must be a time as 2026-11-24T10:00:00Z',
);

/** The manifest's own JSON. */
export const mirrorManifestFormat: Format<MirrorManifest> = record<MirrorManifest>({
  format: formatOne,
  sequence: position,
  createdAt: time,
  expiresAt: time,
  lists: many(
    record<MirrorList>({
      list: listId,
      title: text,
      publisher: text,
      version: text,
      publishedOn: day,
      licence: text,
      attribution: text,
      file: record<MirrorFile>({ name: fileName, bytes: position, sha256 }),
      partyCount: position,
      nameCount: position,
      contentSha256: sha256,
      deltas: many(record<MirrorDelta>({ name: fileName, bytes: position, sha256, from: sha256 })),
    }),
  ),
});

/** The manifest as JSON values, for a file. */
export function writeManifest(manifest: MirrorManifest): unknown {
  return mirrorManifestFormat.write(manifest);
}
