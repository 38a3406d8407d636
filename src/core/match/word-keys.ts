import { familiesOfName } from '../names/equivalent-names.ts';
import { placeOf } from '../names/place-words.ts';
import { chineseKey } from '../text/chinese-key.ts';
import { scriptOf } from '../text/script.ts';
import { slavicKey } from '../text/slavic-key.ts';
import { soundSkeleton } from '../text/sound-skeleton.ts';

/**
 * What a word has in common with words that may stand for it. b, e its first and last letters, of which one row survives any one slip · c its consonants ·
 * s its Slavic spelling · z its consonants where Arabic and Persian differ · h its Chinese one · g the given name it is a form of · p the place it names · d what a short word is without one of its letters.
 *
 * @param word Folded.
 */
export function keysOfWord(word: string): readonly string[] {
  const script = scriptOf(word.codePointAt(0) ?? 0);
  if (word.length < 2) return [];
  const keys = endsOf(word);
  if (script === 'Cyrl' || script === 'Latn') keys.push(`s${slavicKey(word)}`);
  if (script !== 'Latn') return keys;
  // Of a short word, one slip leaves neither end.
  if (word.length <= 5)
    for (let at = 0; at < word.length; at += 1) keys.push(`d${word.slice(0, at)}${word.slice(at + 1)}`);
  if (word.length <= 4) keys.push(`d${word}`);
  const skeleton = soundSkeleton(word);
  if (skeleton.length > 1) keys.push(`c${skeleton}`);
  // Arabs and Persians say the same letter as d and as z: `Murtada` and `Morteza`.
  if (skeleton.length > 2 && /[dz]/.test(word)) keys.push(`z${skeleton.replace(/[sdt]/g, 't').replace(/t+/g, 't')}`);
  const chinese = chineseKey(word);
  if (chinese !== undefined) keys.push(`h${chinese}`);
  const place = placeOf(word);
  if (place !== undefined) keys.push(`p${place}`);
  return keys.concat(familiesOfName(word).map((family) => `g${family}`));
}

/** Three letters, four of long words and five of very long ones, which share three with many. Where a slip may make one length of the other, both. */
function endsOf(word: string): string[] {
  const keys: string[] = [];
  for (const [count, from, to] of ENDS)
    if (word.length >= from && word.length <= to) keys.push(`b${word.slice(0, count)}`, `e${word.slice(-count)}`);
  return keys;
}

/** How many letters of an end, for words of how many letters. */
const ENDS: readonly (readonly [count: number, from: number, to: number])[] = [
  [3, 3, 8],
  [4, 7, 11],
  [5, 10, Infinity],
];
