import { HAN_HANGUL } from './han/hangul.ts';
import { HAN_PINYIN } from './han/pinyin.ts';
import { HAN_VARIANTS } from './han/variants.ts';

/**
 * The ways to read a name in Han characters in Mandarin, in Pinyin without tones, a syllable for each character: at most 16. Empty when a character is not in the table.
 *
 * @example readMandarin('毛泽东') // [['mao', 'ze', 'dong']]
 */
export function readMandarin(name: string): readonly (readonly string[])[] {
  return readAll(name, (pinyin ??= readTable(HAN_PINYIN)));
}

/**
 * The ways to read it in Korea, in Hangul: at most 16. Empty when a character is not in the table.
 *
 * @example readSinoKorean('金相萬') // ['금상만', '김상만']
 */
export function readSinoKorean(name: string): readonly string[] {
  return readAll(name, (hangul ??= readTable(HAN_HANGUL))).map((syllables) => syllables.join(''));
}

/** The name with its simplified characters as they are written in Taiwan and Korea, where each stands for one. */
export function inTraditionalHan(name: string): string {
  variants ??= new Map(Array.from(HAN_VARIANTS.trim().matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to]));
  let written = '';
  for (const character of name) written += variants.get(character) ?? character;
  return written;
}

// Made when the first name in Han is met: most people never meet one.
let pinyin: ReadonlyMap<string, readonly string[]> | undefined;
let hangul: ReadonlyMap<string, readonly string[]> | undefined;
let variants: ReadonlyMap<string, string> | undefined;

function readTable(table: string): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, string[]>();
  for (const row of `${table.trim()}|${table === HAN_PINYIN ? SURNAMES : ''}`.split(/[|\n]/)) {
    const [reading = '', characters = ''] = row.split(' ');
    for (const character of characters) {
      const known = readings.get(character);
      if (known) known.push(reading);
      else readings.set(character, [reading]);
    }
  }
  return readings;
}

/** Readings that characters have as family names alone. */
const SURNAMES = 'shan 单單|xie 解|qiu 仇|ou 区區|ge 盖蓋|piao 朴|zeng 曾|yue 乐樂|zha 查|bo 薄';

function readAll(name: string, table: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  let rows: readonly (readonly string[])[] = [[]];
  for (const character of name) {
    const readings = table.get(character) ?? table.get(inTraditionalHan(character)) ?? [];
    rows = rows.flatMap((row) => readings.map((reading) => [...row, reading])).slice(0, MAX_READINGS);
  }
  return name === '' ? [] : rows;
}

const MAX_READINGS = 16;
