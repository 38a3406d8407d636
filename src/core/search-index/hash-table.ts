import { sortPairs } from './sort-pairs.ts';

/**
 * Values under 32-bit keys, in three flat arrays that can be saved as they are. Keys stand in ascending order and their top bits choose a bucket, so they must
 * be spread over all 32 bits (`spreadHash`). A key may have several values: they stand beside each other.
 */
export interface HashTable {
  /** `buckets[b]` to `buckets[b + 1]` are the places of bucket `b`. Its length is a power of two and one. */
  readonly buckets: Uint32Array;
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

/** Sorts keys with their values into a table; the values of one key keep their order. */
export function buildHashTable(keys: Uint32Array, values: Uint32Array): HashTable {
  const sorted = sortPairs(keys, values);
  return { buckets: countBuckets(sorted.keys), ...sorted };
}

/** The place of the first value under a key, or -1. Those after it at which `keys` is the same are under the key too. */
export function findKey({ buckets, keys }: Pick<HashTable, 'buckets' | 'keys'>, key: number): number {
  const bucket = key >>> (Math.clz32(buckets.length - 1) + 1);
  const end = buckets[bucket + 1] ?? 0;
  for (let at = buckets[bucket] ?? 0; at < end; at += 1) {
    if (keys[at] === key) return at;
  }
  return -1;
}

/** The buckets of ascending keys: four keys in each on average, and two buckets at least, because a shift by 32 is a shift by none. */
export function countBuckets(keys: Uint32Array): Uint32Array {
  const bits = Math.min(24, Math.max(1, 30 - Math.clz32(keys.length | 1)));
  const buckets = new Uint32Array((1 << bits) + 1);
  for (const key of keys) {
    const next = (key >>> (32 - bits)) + 1;
    buckets[next] = (buckets[next] ?? 0) + 1;
  }
  for (let at = 1; at < buckets.length; at += 1) buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0);
  return buckets;
}
