/**
 * The value of a word that is a number: digits, ordinals (`3rd`, `third`), Roman numerals in names of organisations (`VII`). Undefined for other words.
 *
 * @param isPerson In people's names `I`, `V` and `X` are initials and `II` is a generation, left to the caller.
 */
export function readNumber(word: string, isPerson: boolean): string | undefined {
  const [, digits] = /^(\d+)(?:st|nd|rd|th|ya|y|й|я|ая|호)?$/.exec(word) ?? [];
  if (digits !== undefined) return String(BigInt(digits));
  const ordinal = ORDINALS.indexOf(word);
  if (ordinal >= 0) return String(ordinal % 13);
  const tens = TENS.indexOf(word);
  if (tens >= 0) return String((tens + 2) * 10);
  if (!isPerson && word.length > 1 && /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/.test(word)) return String(readRoman(word));
  return undefined;
}

/** `forty` and `four`, or `twenty` and `first`, as one number in digits; undefined for other words. */
export function joinNumbers(tens: string, unit: string): string | undefined {
  const first = TENS.indexOf(tens === 'fourty' ? 'forty' : tens);
  if (first < 0) return undefined;
  const second = readNumber(unit, true);
  return second !== undefined && second.length === 1 && second !== '0'
    ? String((first + 2) * 10 + Number(second))
    : undefined;
}

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ORDINALS = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
  'zero one two three four five six seven eight nine ten eleven twelve'
).split(' ');

function readRoman(word: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  return Array.from(word).reduce((sum, letter, at) => {
    const value = values[letter] ?? 0;
    return sum + ((values[word[at + 1] ?? ''] ?? 0) > value ? -value : value);
  }, 0);
}
