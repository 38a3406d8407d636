/** The letters of a word as a set: one bit for all that share the low five bits of their code. */
export function setOfLetters(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at += 1) set |= 1 << (text.charCodeAt(at) & 31);
  return set;
}

/** How many letters, at least, one word has that the other lacks: of the two counts the higher one. No count of slips is lower. */
export function lettersApart(a: number, b: number): number {
  return Math.max(countBits(a & ~b), countBits(b & ~a));
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
