/**
 * The letters of two family names that make them two, without an ending that both have: `jons` and `tomas` of `Jonsdottir` and `Tomasdottir`. Fathers' names and
 * names of houses end alike in whole countries, so that what is alike in them says nothing. The words themselves where they end in no such way.
 *
 * @param a Folded, Latin.
 * @param b Folded, Latin.
 * @returns The longer of the two rests.
 */
export function lengthWithoutEnding(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  // No ending is shorter than three letters, and nearly no two words have as many in common.
  if (a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1) || a.slice(-3) !== b.slice(-3)) return longer;
  const ending = ENDINGS.find((each) => a.endsWith(each) && b.endsWith(each));
  if (ending === undefined || Math.min(a.length, b.length) < ending.length + 4) return longer;
  return longer - ending.length;
}

/** The longest first. */
const ENDINGS: readonly string[] =
  'dottir stein berg mann sson sen son ovich evich ovych evych ovna evna ovic evic owicz ewicz escu enko chuk shvili poulos poulou idis akis oglu zadeh zade zada nejad nezhad pour uddin eddin aldin ullah ollah ovsky evsky ovski owski'
    .split(' ')
    .toSorted((one, other) => other.length - one.length);

/**
 * Whether two given names differ in the ending that makes one of them a woman's and the other a man's, which no slip of the hand explains: `Martin` and `Martina`, `Fernando` and
 * `Fernanda`. Forms of one family name are not meant (`Ivanov`, `Ivanova`).
 */
export function areTwoByEnding(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!long.endsWith('a') || long.length < 5) return false;
  if (FAMILY_FORMS.test(long)) return false;
  if (short.length === long.length) return short.endsWith('o') && short.slice(0, -1) === long.slice(0, -1);
  return long === `${short}a` && !VOWELS.test(short.slice(-1));
}

const FAMILY_FORMS = /(?:ova|eva|ina|aya)$/;
const VOWELS = /[aeiouyh]/;
