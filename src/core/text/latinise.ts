import { hangulInLatin } from './hangul-in-latin.ts';
import { lazily } from './lazily.ts';
import type { Script } from './script.ts';

/**
 * A word in plain Latin letters, as one would sound it out: for comparing across alphabets, never for showing. Arabic and Hebrew do not write short vowels, so
 * theirs are missing. Undefined for scripts there is no table for (Han above all: its readings need a dictionary).
 *
 * @param word Folded.
 */
export function latinise(word: string, script: Script): string | undefined {
  if (script === 'Latn' || script === 'Zyyy') return word;
  if (script === 'Hang') return hangulInLatin(word);
  if (script === 'Kana') return kanaInLatin(word);
  const table = tables()[script];
  if (!table) return undefined;
  let latin = '';
  for (const letter of word) latin += table[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '');
  return latin === '' ? undefined : latin;
}

function letters(from: string, to: string): Readonly<Record<string, string>> {
  const values = to.split(' ');
  return Object.fromEntries(from.split(' ').map((letter, at) => [letter, (values[at] ?? '').replace('-', '')]));
}

const tables: () => Readonly<Partial<Record<Script, Readonly<Record<string, string>>>>> = lazily(() => ({
  Cyrl: letters(
    'а б в г ґ д е є ж з и і ї й к л м н о п р с т у ў ф х ц ч ш щ ъ ы ь э ю я ђ ј љ њ ћ џ ғ қ ң ө ұ ү һ ә',
    'a b v g g d e ye zh z i i yi y k l m n o p r s t u u f kh ts ch sh shch - y - e yu ya dj j lj nj c dz g k ng o u u h a',
  ),
  Grek: letters(
    'α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω',
    'a v g d e z i th i k l m n x o p r s t y f ch ps o',
  ),
  Armn: letters(
    'ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք օ ֆ և',
    'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev',
  ),
  Geor: letters(
    'ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ',
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
  ),
  Hebr: letters('א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת', 'a b g d h v z h t y k l m n s a p ts k r sh t'),
  Arab: letters(
    'ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ء ئ ؤ پ چ ژ گ ڤ',
    'a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y - y w p ch zh g v',
  ),
}));

/** Hepburn without long vowels; small kana and the doubling sign act on their neighbours. */
function kanaInLatin(word: string): string {
  let latin = '';
  let isDoubled = false;
  for (const character of word) {
    const code = character.charCodeAt(0);
    // Hiragana stands 0x60 below katakana.
    const kana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : character;
    if (kana === 'っ') isDoubled = true;
    else if (kana in SMALL) latin = latin.replace(/[iueo]$/, '') + softened(latin, SMALL[kana] ?? '');
    else if (kana !== 'ー') {
      const sound = kanaSounds()[kana] ?? '';
      latin += isDoubled ? sound.charAt(0) + sound : sound;
      isDoubled = false;
    }
  }
  return latin;
}

/** `shi` + small `ya` is `sha`, `ki` + small `ya` is `kya`, `fu` + small `a` is `fa`. */
function softened(before: string, small: string): string {
  return /(?:sh|ch|j)i$/.test(before) ? small.replace('y', '') : small;
}

const SMALL: Readonly<Record<string, string>> = {
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};
const kanaSounds: () => Readonly<Record<string, string>> = lazily(() =>
  letters(
    'あ い う え お か き く け こ さ し す せ そ た ち つ て と な に ぬ ね の は ひ ふ へ ほ ま み む め も や ゆ よ ら り る れ ろ わ ゐ ゑ を ん が ぎ ぐ げ ご ざ じ ず ぜ ぞ だ ぢ づ で ど ば び ぶ べ ぼ ぱ ぴ ぷ ぺ ぽ ゔ',
    'a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa i e o n ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po vu',
  ),
);
