import { spreadHash } from '../text/hash-text.ts';
import { sortPairs } from './sort-pairs.ts';

/**
 * Which names are posted under which 32-bit keys, in four flat arrays that can be saved as they are. Keys stand in the order of their spread hash, whose top
 * bits choose a bucket of one or two of them.
 */
export interface KeyPostings {
  /** `buckets[b]` to `buckets[b + 1]` are the places of the keys of bucket `b`. Its length is a power of two and one. */
  readonly buckets: Uint32Array;
  /** Distinct keys as their spread hash, which no two keys share, ascending. */
  readonly spreads: Uint32Array;
  /** `starts[k]` to `starts[k + 1]` are the places in `names` of the key at place `k`. */
  readonly starts: Uint32Array;
  /** Ids of names, ascending under each key, none twice. */
  readonly names: Uint32Array;
}

/** Postings while they are gathered. */
export interface PostingSheet {
  /** Posts a name under a key. Names must come in ascending order; a pair may come twice and counts once. */
  readonly post: (key: number, name: number) => void;
  /** Sorts everything into its table. Linear. */
  readonly finish: () => KeyPostings;
}

/** Begins a table of postings. */
export function startPostings(): PostingSheet {
  let spreads = new Uint32Array(1024);
  let names = new Uint32Array(1024);
  let count = 0;
  return {
    post: (key, name) => {
      if (count === spreads.length) {
        spreads = grow(spreads);
        names = grow(names);
      }
      spreads[count] = spreadHash(key);
      names[count] = name;
      count += 1;
    },
    finish: () => {
      const sorted = sortPairs(spreads.subarray(0, count), names.subarray(0, count));
      return tabulate(sorted.keys, sorted.values);
    },
  };
}

/** The names posted under a key: a view, nothing is copied. */
export function namesUnder({ buckets, spreads, starts, names }: KeyPostings, key: number): Uint32Array {
  const spread = spreadHash(key);
  const bucket = spread >>> (Math.clz32(buckets.length - 1) + 1);
  const end = buckets[bucket + 1] ?? 0;
  for (let at = buckets[bucket] ?? 0; at < end; at += 1) {
    if (spreads[at] === spread) return names.subarray(starts[at], starts[at + 1]);
  }
  return NONE;
}

const NONE = new Uint32Array(0);

function grow(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** @param keys Ascending; the values of equal keys ascend. */
function tabulate(keys: Uint32Array, values: Uint32Array): KeyPostings {
  const spreads: number[] = [];
  const starts: number[] = [];
  const names = new Uint32Array(keys.length);
  let count = 0;
  keys.forEach((key, at) => {
    const isNew = at === 0 || keys[at - 1] !== key;
    if (isNew) {
      spreads.push(key);
      starts.push(count);
    }
    if (!isNew && values[at - 1] === values[at]) return;
    names[count] = values[at] ?? 0;
    count += 1;
  });
  starts.push(count);
  // One key in each bucket on average; at least two buckets, because a shift by 32 is a shift by none.
  const bits = Math.min(24, Math.max(1, 31 - Math.clz32(spreads.length | 1)));
  const buckets = new Uint32Array((1 << bits) + 1);
  for (const spread of spreads) {
    const next = (spread >>> (32 - bits)) + 1;
    buckets[next] = (buckets[next] ?? 0) + 1;
  }
  for (let at = 1; at < buckets.length; at += 1) buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0);
  return {
    buckets,
    spreads: Uint32Array.from(spreads),
    starts: Uint32Array.from(starts),
    names: names.slice(0, count),
  };
}
