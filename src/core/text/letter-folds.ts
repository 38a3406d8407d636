const DASHES = '-‐‑‒–−﹘﹣－֊־᠆·・‧･᛫';
const QUOTES = '"“”„‟«»‹›「」『』〝〞＂《》〈〉';

/**
 * Letters whose fold is not "take the diacritics away", and signs that stand for another sign. Everything else follows from
 * Unicode's own decompositions.
 */
export const LETTER_FOLDS: ReadonlyMap<string, string> = new Map([
  // Latin letters with a stroke, a hook or a shape of their own have no decomposition.
  ...pairs(
    'ß ss ẞ ss æ ae œ oe ø o đ d ð d ħ h ı i ł l ŋ ng ŧ t þ th ƒ f ə a ɐ a ɓ b ɗ d ɛ e ɣ g ɨ i ɩ i ɲ n ɔ o ɵ o ʉ u ƙ k ƴ y ĸ k',
  ),
  // Cyrillic: ё is written е in most running text; й, ї and ў are letters, not marked и, і and у.
  ...pairs('ё е й й ї ї ў ў'),
  // Greek final sigma; Arabic letters that keyboards and countries exchange; Hebrew final forms.
  ...pairs('ς σ ى ي ی ي ې ي ک ك ة ه ك ك ך כ ם מ ן נ ף פ ץ צ'),
  ['ـ', ''],
  // Voicing marks of kana on their own: `fold` joins them to their letter first.
  ['\u3099', ''],
  ['\u309a', ''],
  // Dashes that join words. The long dash separates clauses and stays.
  ...Array.from(DASHES, (dash): [string, string] => [dash, '-']),
  // Quotation marks become one sign, so that the gap between two words can be judged.
  ...Array.from(QUOTES, (quote): [string, string] => [quote, '"']),
  ...pairs('، , ､ , 、 , ， , 。 . ． . ｡ .'),
]);

function pairs(table: string): [string, string][] {
  const words = table.split(' ');
  return Array.from({ length: words.length / 2 }, (_, index) => [words[2 * index] ?? '', words[2 * index + 1] ?? '']);
}
