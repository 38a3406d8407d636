/** Adds a value to the list under a key, and begins the list where there is none yet. */
export function pushUnder<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
