import { lazily } from './lazily.ts';
import type { Script } from './script.ts';

/**
 * A word as the letters that its script's table of spellings is made of: Hangul syllables taken apart, kana as their sounds, every other script as it is.
 *
 * @param word Folded.
 * @example lettersOf('김', 'Hang') // 'ㄱㅣᆷ'
 */
export function lettersOf(word: string, script: Script): string {
  if (script === 'Hang') return Array.from(word, takeApart).join('');
  return script === 'Kana' ? soundsOfKana(word) : word;
}

function takeApart(syllable: string): string {
  const index = syllable.charCodeAt(0) - 0xac00;
  if (index < 0 || index > 11_171) return syllable;
  return (
    INITIALS.charAt(Math.floor(index / 588)) +
    VOWELS.charAt(Math.floor((index % 588) / 28)) +
    (FINALS[index % 28] ?? '')
  );
}

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
/** The final as it is heard, in Unicode's order of the 27. ㅅ stays apart from ㄷ: foreign names end in s or t. */
const FINALS = ' ᆨ ᆩ ᆨ ᆫ ᆫ ᆫ ᆮ ᆯ ᆨ ᆷ ᆸ ᆺ ᆯ ᆸ ᆯ ᆷ ᆸ ᆸ ᆺ ᆺ ᆼ ᆺ ᆺ ᆨ ᆮ ᆸ ᆮ'.split(' ');

/** Hepburn; `Q` for the sign that doubles, `-` for a long vowel, `N` for the syllable that is a consonant. Small kana act on what stands before them. */
function soundsOfKana(word: string): string {
  let sounds = '';
  for (const character of word) {
    const code = character.charCodeAt(0);
    // Hiragana stands 0x60 below katakana.
    const kana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : character;
    const small = smallKana()[kana];
    if (small !== undefined) {
      // `shi` + small `ya` is `sha`, `ki` + small `ya` is `kya`, `fu` + small `a` is `fa`.
      const vowel = /(?:sh|ch|j)i$/.test(sounds) ? small.replace('y', '') : small;
      sounds = sounds.replace(/[iueo]$/, '') + vowel;
    } else sounds += kanaSounds()[kana] ?? '';
  }
  return sounds;
}

const smallKana: () => Readonly<Record<string, string>> = lazily(() =>
  pairUp('ゃ ya ゅ yu ょ yo ぁ a ぃ i ぅ u ぇ e ぉ o'),
);

const kanaSounds: () => Readonly<Record<string, string>> = lazily(() =>
  pairUp(
    'あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo ' +
      'た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo ' +
      'ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa ゐ i ゑ e を o ん N ゔ vu っ Q ー -',
  ),
);

function pairUp(list: string): Readonly<Record<string, string>> {
  const words = list.split(' ');
  return Object.fromEntries(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : [])));
}
