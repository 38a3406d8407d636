/**
 * Likeness of two strings by Jaro, raised by Winkler for a common beginning: 0–1. The raise applies to every pair, as in the SimMetrics library of 2006, and not only
 * to those that are alike already.
 *
 * @param prefix How many letters of a common beginning count. Winkler's paper says 4.
 */
export function jaroWinkler(a: string, b: string, prefix = 4): number {
  if (a === b) return 1;
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH)
    return jaroWinkler(a.slice(0, MAX_LENGTH), b.slice(0, MAX_LENGTH));
  const jaro = jaroLikeness(a, b);
  let common = 0;
  while (common < prefix && common < a.length && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return jaro === 0 ? 0 : jaro + common * 0.1 * (1 - jaro);
}

/** What stands behind it is not compared: the measure is quadratic, and no name is as long. */
const MAX_LENGTH = 256;

/** Which letters of each side have found a partner. One pair is looked at at a time. */
const TAKEN_A = new Uint8Array(MAX_LENGTH);
const TAKEN_B = new Uint8Array(MAX_LENGTH);

function jaroLikeness(a: string, b: string): number {
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  TAKEN_A.fill(0, 0, a.length);
  TAKEN_B.fill(0, 0, b.length);
  let matches = 0;
  for (let i = 0; i < a.length; i += 1) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if (TAKEN_B[j] === 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      TAKEN_A[i] = 1;
      TAKEN_B[j] = 1;
      matches += 1;
      break;
    }
  }
  if (matches === 0) return 0;
  let moved = 0;
  let at = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (TAKEN_A[i] === 0) continue;
    while (TAKEN_B[at] === 0) at += 1;
    if (a.charCodeAt(i) !== b.charCodeAt(at)) moved += 1;
    at += 1;
  }
  return (matches / a.length + matches / b.length + (matches - moved / 2) / matches) / 3;
}
