import { familiesOfName } from '../names/equivalent-names.ts';
import { placeOf } from '../names/place-words.ts';
import { chineseKey } from '../text/chinese-key.ts';
import { scriptOf } from '../text/script.ts';
import { slavicKey } from '../text/slavic-key.ts';
import { soundSkeleton } from '../text/sound-skeleton.ts';

/**
 * What a word has in common with words that may stand for it. b, e its first and last letters, of which one row survives any one slip · c its consonants ·
 * s its Slavic spelling · h its Chinese one · g the given name it is a form of · p the place it names · d what a short word is without one of its letters.
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
  const chinese = chineseKey(word);
  if (chinese !== undefined) keys.push(`h${chinese}`);
  const place = placeOf(word);
  if (place !== undefined) keys.push(`p${place}`);
  return keys.concat(familiesOfName(word).map((family) => `g${family}`));
}

/** Three letters, or four: many long words share three. Where a slip may make one length of the other, both. */
function endsOf(word: string): string[] {
  const keys: string[] = [];
  if (word.length > 2 && word.length <= MIDDLING + 1) keys.push(`b${word.slice(0, 3)}`, `e${word.slice(-3)}`);
  if (word.length >= MIDDLING) keys.push(`b${word.slice(0, 4)}`, `e${word.slice(-4)}`);
  return keys;
}

const MIDDLING = 7;
