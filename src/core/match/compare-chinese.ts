import { chineseKey } from '../text/chinese-key.ts';
import { readMandarin } from '../text/read-han.ts';
import type { PreparedName } from './prepare-name.ts';

/**
 * Whether a name in Han characters and one in Latin letters are one in Mandarin: letter by letter in Pinyin, or in another spelling of the same syllables (Wade-Giles, the
 * press). Undefined when they are not, or when the question does not arise.
 */
export function compareChinese(a: PreparedName, b: PreparedName): 'pinyin' | 'romanised' | undefined {
  const [han, latin] = isHanName(a) ? [a, b] : [b, a];
  if (!isHanName(han) || latin.words.length === 0 || latin.words.length > 4) return undefined;
  if (!latin.words.every(({ script }) => script === 'Latn')) return undefined;
  const texts = latin.words.map(({ text }) => text);
  const written = [texts.join(''), [...texts.slice(-1), ...texts.slice(0, -1)].join('')];
  const spoken = readMandarin(han.letters).map((syllables) => syllables.join('').replaceAll('v', 'u'));
  if (spoken.some((reading) => written.includes(reading))) return 'pinyin';
  const keys = written.map(chineseKey).filter((key) => key !== undefined);
  return spoken.some((reading) => keys.includes(chineseKey(reading) ?? '')) ? 'romanised' : undefined;
}

/** A person's name of two to four Han characters. */
export function isHanName({ words, isPerson, letters }: PreparedName): boolean {
  return isPerson && letters.length >= 2 && letters.length <= 4 && words.every(({ script }) => script === 'Hani');
}

/** Rows of Latin letters under which a name in Han may be listed: its syllables in Pinyin as one, the family name first and last. */
export function spellInPinyin(han: string): readonly string[] {
  return readMandarin(han).flatMap(([first = '', ...rest]) => {
    const given = rest.join('');
    return [first + given, given + first].map((spelt) => spelt.replaceAll('v', 'u'));
  });
}
