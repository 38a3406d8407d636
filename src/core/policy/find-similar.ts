/** The word that is most like a misspelt one; undefined when none is near. Case does not count. */
export function findSimilar(word: string, words: readonly string[]): string | undefined {
  // Nobody misspells a word by a sentence.
  if (word.length > 60) return undefined;
  const limit = Math.max(1, Math.floor(word.length / 4));
  let best: string | undefined;
  let least = limit + 1;
  for (const each of words) {
    if (Math.abs(each.length - word.length) > limit) continue;
    const edits = countEdits(word.toLowerCase(), each.toLowerCase());
    if (edits < least) [best, least] = [each, edits];
  }
  return best;
}

/** Letters to insert, leave out or replace. */
function countEdits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
