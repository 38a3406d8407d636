import type { Snapshot } from '../model/snapshot.ts';
import { snapshotFormat } from './snapshot-format.ts';

/**
 * A list in our own JSON: `{list, title, publisher, version, publishedOn, licence, attribution, parties: […]}`. The built-in list
 * and the files that people pass to the terminal come in here.
 *
 * @param json What `JSON.parse` or a JSON module gave.
 * @throws {ListFormatError} If anything is missing, unknown or out of shape; the message names the entry and the field.
 */
export function readSnapshot(json: unknown): Snapshot {
  return snapshotFormat.read(json, '');
}
