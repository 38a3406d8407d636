import type { Snapshot } from '../../core/index.ts';
import type { ListRecord } from './list-record.ts';

/**
 * Tells one set of copies from another.
 *
 * @param records What is known of each list; or, of copies that were read, which they were: between reading records and reading copies a
 * list may be turned off, and what was made of some copies must never go by the name of others.
 */
export function keyOf(builtIn: Snapshot, records: readonly Pick<ListRecord, 'active'>[]): string {
  return [`${builtIn.list}@${builtIn.version}`, ...records.flatMap(({ active }) => active ?? [])].toSorted().join(' ');
}
