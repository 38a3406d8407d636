/**
 * Says of a spread hash "surely not" or "maybe": 2 bits of one 32-bit word for each, so that one memory access answers. With 8 bits for each entry it says "maybe" to one stranger in twenty,
 * with 16 to one in seventy.
 */
export type BitFilter = Uint32Array;

/**
 * A filter with all entries in it. Its length is a power of two, at least 32 words.
 *
 * @param perEntry Bits for each entry; twice as many where the length is rounded up to the next power of two.
 */
export function buildBitFilter(entries: Uint32Array, perEntry: number): BitFilter {
  const bits = Math.max(10, 31 - Math.clz32(entries.length * perEntry) + 1);
  const filter = new Uint32Array(1 << (bits - 5));
  const shift = filterShift(filter);
  for (const entry of entries) {
    const at = entry >>> shift;
    filter[at] = (filter[at] ?? 0) | (1 << (entry & 31)) | (1 << ((entry >>> 5) & 31));
  }
  return filter;
}

/** How far to shift a spread hash so that its top bits choose a word of the filter. */
export function filterShift(filter: BitFilter): number {
  return Math.clz32(filter.length) + 1;
}

/** Whether an entry may be in the filter. */
export function mayHold(filter: BitFilter, entry: number): boolean {
  const word = filter[entry >>> filterShift(filter)] ?? 0;
  return ((word >>> (entry & 31)) & (word >>> ((entry >>> 5) & 31)) & 1) !== 0;
}
