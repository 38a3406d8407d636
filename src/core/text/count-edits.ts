/**
 * How many letters have to be changed, added, left out or exchanged with their neighbour to make one word of another; undefined when it is more than `most`.
 * Unweighted: what a slip of the finger does, whatever the letters sound like (`measureSpelling` weighs).
 */
export function countEdits(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most || a.length > MAX_LENGTH || b.length > MAX_LENGTH) return undefined;
  let [before, last, row] = [ROWS[0], ROWS[1], ROWS[2]];
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = Math.min(1 + Math.min(last[j] ?? 0, row[j - 1] ?? 0), (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        edits = Math.min(edits, 1 + (before[j - 2] ?? 0));
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return undefined;
    [before, last, row] = [last, row, before];
  }
  const edits = last[b.length] ?? 0;
  return edits > most ? undefined : edits;
}

/** Longer words than any name's are not compared letter by letter. */
const MAX_LENGTH = 48;
const ROWS: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(MAX_LENGTH + 1),
  new Uint8Array(MAX_LENGTH + 1),
  new Uint8Array(MAX_LENGTH + 1),
];
