/** The Latin spellings that a Korean name of the DPRK's manner (`Jong Song Hwa`) has elsewhere. */
export type KoreanSystem = 'revised' | 'press' | 'McCune–Reischauer';

/** One syllable of the DPRK's romanisation. */
const SYLLABLE =
  /^(kk|tt|pp|ss|jj|kh|th|ph|ch|[kntrmpsjh]?)(yae|yo|ya|ye|yu|wae|wa|wo|we|wi|ae|oe|ui|a|e|i|o|u)(ng|[kntlmp]?)$/;

/** Surnames as everybody writes them, whatever the system. */
const SURNAMES: Readonly<Record<string, readonly [revised: string, press: string, mccune: string]>> = {
  kim: ['Kim', 'Kim', 'Kim'],
  ri: ['Lee', 'Lee', 'Yi'],
  pak: ['Park', 'Park', 'Pak'],
  choe: ['Choe', 'Choi', 'Ch’oe'],
  jong: ['Jeong', 'Jung', 'Chŏng'],
  kang: ['Gang', 'Kang', 'Kang'],
  jo: ['Jo', 'Cho', 'Cho'],
  yun: ['Yun', 'Yoon', 'Yun'],
  jang: ['Jang', 'Chang', 'Chang'],
  rim: ['Im', 'Lim', 'Im'],
  han: ['Han', 'Han', 'Han'],
  o: ['O', 'Oh', 'O'],
  sin: ['Sin', 'Shin', 'Sin'],
  kwon: ['Gwon', 'Kwon', 'Kwŏn'],
  hwang: ['Hwang', 'Hwang', 'Hwang'],
  an: ['An', 'Ahn', 'An'],
  song: ['Song', 'Song', 'Song'],
  ryu: ['Ryu', 'Yoo', 'Yu'],
  hong: ['Hong', 'Hong', 'Hong'],
  jon: ['Jeon', 'Jun', 'Chŏn'],
  ko: ['Go', 'Koh', 'Ko'],
  mun: ['Mun', 'Moon', 'Mun'],
  ryang: ['Yang', 'Yang', 'Yang'],
  paek: ['Baek', 'Paik', 'Paek'],
  ho: ['Heo', 'Hur', 'Hŏ'],
  nam: ['Nam', 'Nam', 'Nam'],
  sim: ['Sim', 'Shim', 'Sim'],
  ro: ['Ro', 'Roh', 'No'],
  kwak: ['Gwak', 'Kwak', 'Kwak'],
  cha: ['Cha', 'Cha', 'Ch’a'],
  ku: ['Gu', 'Koo', 'Ku'],
  kil: ['Gil', 'Kil', 'Kil'],
  hyon: ['Hyeon', 'Hyun', 'Hyŏn'],
  so: ['Seo', 'Suh', 'Sŏ'],
  yang: ['Yang', 'Yang', 'Yang'],
  min: ['Min', 'Min', 'Min'],
};
const COLUMNS: readonly KoreanSystem[] = ['revised', 'press', 'McCune–Reischauer'];

/**
 * A DPRK name in another system, the given names hyphened; undefined when it is not three syllables of the DPRK's romanisation. Its letters do not say which of two vowels
 * was meant: the commoner one is taken.
 */
export function respellKorean(words: readonly string[], system: KoreanSystem): string | undefined {
  const [family = '', ...given] = words.map((word) => word.toLowerCase());
  const surname = SURNAMES[family]?.[COLUMNS.indexOf(system)];
  const syllables = given.map((word) => respellSyllable(word, system));
  if (surname === undefined || given.length !== 2 || syllables.includes(undefined)) return undefined;
  const written = syllables.join('-');
  return `${surname} ${written.charAt(0).toUpperCase()}${written.slice(1)}`;
}

function respellSyllable(word: string, system: KoreanSystem): string | undefined {
  const [, onset, vowel, coda] = SYLLABLE.exec(word) ?? [];
  if (onset === undefined || vowel === undefined || coda === undefined) return undefined;
  const sound = soundOf(onset, vowel, coda);
  switch (system) {
    case 'revised':
      return (REVISED_ONSETS[onset] ?? onset) + sound + coda;
    case 'press':
      return onset + (PRESS_VOWELS[sound] ?? sound) + coda;
    case 'McCune–Reischauer':
      return (MCCUNE_ONSETS[onset] ?? onset) + (MCCUNE_VOWELS[sound] ?? sound) + coda;
  }
}

/** The vowel in the Revised Romanisation. After ㅅ, ㅈ and ㅊ an `o` is nearly always ㅓ, elsewhere ㅗ; `u` between k or s and a nasal is ㅡ. */
function soundOf(onset: string, vowel: string, coda: string): string {
  if (vowel === 'yo' && coda !== '') return 'yeo';
  if (vowel === 'o' && coda !== '' && ['s', 'j', 'ch'].includes(onset)) return 'eo';
  if (vowel === 'u' && ['m', 'n', 'ng'].includes(coda) && ['k', 's', ''].includes(onset)) return 'eu';
  return vowel;
}

const REVISED_ONSETS: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b', kh: 'k', th: 't', ph: 'p' };
const MCCUNE_ONSETS: Readonly<Record<string, string>> = { j: 'ch', ch: 'ch’', kh: 'k’', th: 't’', ph: 'p’' };
const MCCUNE_VOWELS: Readonly<Record<string, string>> = { eo: 'ŏ', yeo: 'yŏ', eu: 'ŭ', ui: 'ŭi', wo: 'wŏ' };
const PRESS_VOWELS: Readonly<Record<string, string>> = { eo: 'u', yeo: 'you', u: 'oo', ui: 'ee', eu: 'u' };
