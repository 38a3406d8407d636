/**
 * The Latin spellings of a Korean word that Russian writes: `сан` is `san` or `sang`. The way back from `koreanInRussian`, by letters alone: whether they make
 * Korean syllables is for `readKoreanShapes` to say. At most 8; none for a word with other letters.
 *
 * @param word Folded, Cyrillic; so `ё` stands as `е`.
 */
export function koreanFromRussian(word: string): readonly string[] {
  let spellings: readonly string[] = [''];
  for (let at = 0; at < word.length;) {
    const [size, written] = readPiece(word, at);
    if (!written) return [];
    spellings = spellings.flatMap((start) => written.map((end) => start + end)).slice(0, MAX_SPELLINGS);
    at += size;
  }
  return spellings;
}

const MAX_SPELLINGS = 8;

/** The longest piece that stands at `at`, and what it may be in Latin letters. */
function readPiece(word: string, at: number): readonly [number, readonly string[] | undefined] {
  const double = PIECES[word.slice(at, at + 2)];
  return double && at + 1 < word.length ? [2, double] : [1, PIECES[word.charAt(at)]];
}

/** A final н is n or ng; е stands for ё as well. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  кх: ['kh'],
  пх: ['ph'],
  тх: ['th'],
  чх: ['ch'],
  чж: ['j'],
  дж: ['j'],
  чч: ['jj'],
  кк: ['kk'],
  пп: ['pp'],
  тт: ['tt'],
  сс: ['ss'],
  нг: ['ng'],
  ль: ['l'],
  ва: ['wa'],
  во: ['wo'],
  ве: ['oe'],
  ви: ['wi'],
  вэ: ['wae'],
  ый: ['ui'],
  ой: ['oe'],
  йо: ['yo'],
  а: ['a'],
  б: ['b'],
  г: ['g'],
  д: ['d'],
  е: ['e', 'yo', 'ye'],
  и: ['i'],
  к: ['k'],
  л: ['l'],
  м: ['m'],
  н: ['n', 'ng'],
  о: ['o'],
  п: ['p'],
  р: ['r'],
  с: ['s'],
  т: ['t'],
  у: ['u'],
  х: ['h'],
  ч: ['ch'],
  ш: ['sh'],
  ы: ['eu'],
  э: ['ae', 'e'],
  ю: ['yu'],
  я: ['ya'],
};
