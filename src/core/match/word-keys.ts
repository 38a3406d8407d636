import { familiesOfName } from '../names/equivalent-names.ts';
import { placeOf } from '../names/place-words.ts';
import { chineseKey } from '../text/chinese-key.ts';
import { latinise } from '../text/latinise.ts';
import { scriptOf } from '../text/script.ts';
import { slavicKey } from '../text/slavic-key.ts';
import { soundSkeleton } from '../text/sound-skeleton.ts';

/**
 * What a word has in common with words that may stand for it. b, e its first and last three letters, one of which survives any one slip · c its consonants ·
 * s its Slavic spelling · h its Chinese one · g the given name it is a form of · p the place it names · x what is left of it in any alphabet: the places in the
 * mouth of its consonants.
 *
 * @param word Folded.
 */
export function keysOfWord(word: string): readonly string[] {
  const script = scriptOf(word.codePointAt(0) ?? 0);
  const latin = latinise(word, script);
  if (latin === undefined || word.length < 2) return [];
  const keys = crossKeys(latin, script === 'Latn').map((key) => `x${key}`);
  if (script === 'Cyrl') keys.push(`s${slavicKey(word)}`, ...endsOf(word));
  if (script !== 'Latn') return keys.concat(script === 'Cyrl' ? [] : endsOf(word));
  keys.push(...endsOf(word), `s${slavicKey(word)}`);
  const skeleton = soundSkeleton(word);
  if (skeleton.length > 1) keys.push(`c${skeleton}`);
  const chinese = chineseKey(word);
  if (chinese !== undefined) keys.push(`h${chinese}`);
  const place = placeOf(word);
  if (place !== undefined) keys.push(`p${place}`);
  return keys.concat(familiesOfName(word).map((family) => `g${family}`));
}

function endsOf(word: string): readonly string[] {
  return word.length < 3 ? [] : [`b${word.slice(0, 3)}`, `e${word.slice(-3)}`];
}

/** Alphabets agree on little more. Koreans, Japanese and Englishmen drop the r before a consonant, so a Latin word has a key with and one without it. */
function crossKeys(latin: string, isLatin: boolean): string[] {
  const key = reduce(latin);
  const short = isLatin && /r(?![aeiouy])/.test(latin) ? reduce(latin.replace(/r(?![aeiouy])/g, '')) : key;
  return key.length < 2 ? [] : short === key || short.length < 2 ? [key] : [key, short];
}

function reduce(latin: string): string {
  return latin
    .replace(/kh|gh|ck|ch(?=[rlo])|[gqkx]/g, 'K')
    .replace(/tsch|dzh|sch|tch|tz|ts|dz|dj|ch|sh|zh|th(?=$)|[szj]/g, 'S')
    .replace(/c(?=[eiy])/g, 'S')
    .replace(/c/g, 'K')
    .replace(/ph|[bpvf]/g, 'P')
    .replace(/[td]h?/g, 'T')
    .replace(/[rl]/g, 'L')
    .replace(/[mn]/g, 'N')
    .replace(/[^A-Z]/g, '')
    .replace(/TS/g, 'S')
    .replace(/(.)\1+/g, '$1');
}
