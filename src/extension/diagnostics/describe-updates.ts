import type { ListStatus, ListUpdate } from '../../core/index.ts';

/** The last attempts to bring lists up to date, of those that are on and can be. */
export function describeUpdates(lists: readonly ListStatus[]): readonly ListUpdate[] {
  return lists
    .filter(({ isOn, age }) => isOn && age !== 'built-in')
    .map(({ list, age, checkedAt, nextCheckAt, error }) => ({
      list,
      ...(age !== undefined && { age }),
      ...(checkedAt !== undefined && { checkedAt: isoTime(checkedAt) }),
      ...(nextCheckAt !== undefined && { nextCheckAt: isoTime(nextCheckAt) }),
      ...(error !== undefined && { error: { at: isoTime(error.at), words: error.words } }),
    }));
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
