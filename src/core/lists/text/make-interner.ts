/**
 * Keeps one copy of each text, free of what it was cut from: a piece of a chunk holds the whole chunk in memory, and a few thousand pieces hold the
 * whole file.
 */
export function makeInterner(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    // Written out and read again is the one way the language has to make a text anew.
    const copy = String(JSON.parse(JSON.stringify(text)));
    known.set(copy, copy);
    return copy;
  };
}
