import type { Snapshot } from '../model/snapshot.ts';
import { snapshotFormat } from './snapshot-format.ts';

/**
 * The list as plain JSON values, without what is empty or false: `readSnapshot(writeSnapshot(list))` is `list` again, also through
 * `JSON.stringify`.
 */
export function writeSnapshot(snapshot: Snapshot): unknown {
  return snapshotFormat.write(snapshot);
}
