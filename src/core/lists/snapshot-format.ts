import type { Snapshot } from '../model/snapshot.ts';
import type { Format } from './format.ts';
import { record } from './format.ts';
import { partyFormat } from './party-format.ts';
import { readParties } from './read-parties.ts';
import { day, listId, text } from './text-formats.ts';

/** A whole list as one JSON object, such as a person passes to `--list FILE`. */
export const snapshotFormat: Format<Snapshot> = record<Snapshot>({
  list: listId,
  title: text,
  publisher: text,
  version: text,
  publishedOn: day,
  licence: text,
  attribution: text,
  parties: { read: readParties, write: (parties) => parties.map((party) => partyFormat.write(party)) },
});
