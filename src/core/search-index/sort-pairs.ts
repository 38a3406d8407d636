/** Keys in ascending order, and beside each the value it came with. */
export interface SortedPairs {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

/** Sorts 32-bit keys and carries a value along with each. Stable and linear: four passes, one for each byte of the key. */
export function sortPairs(keys: Uint32Array, values: Uint32Array): SortedPairs {
  let from: SortedPairs = { keys, values };
  for (let shift = 0; shift < 32; shift += 8) from = sortByByte(from, shift);
  return from;
}

function sortByByte({ keys, values }: SortedPairs, shift: number): SortedPairs {
  const places = new Uint32Array(257);
  for (const key of keys) {
    const next = ((key >>> shift) & 0xff) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let byte = 1; byte < places.length; byte += 1) places[byte] = (places[byte] ?? 0) + (places[byte - 1] ?? 0);
  const sorted = { keys: new Uint32Array(keys.length), values: new Uint32Array(keys.length) };
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const byte = (key >>> shift) & 0xff;
    const place = places[byte] ?? 0;
    places[byte] = place + 1;
    sorted.keys[place] = key;
    sorted.values[place] = values[at] ?? 0;
  }
  return sorted;
}
