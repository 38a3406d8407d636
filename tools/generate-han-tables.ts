// Writes the tables of readings of Han characters from Unicode's Unihan database: node tools/generate-han-tables.ts FOLDER, where FOLDER holds Unihan_*.txt of a Unicode release
// (https://www.unicode.org/reports/tr38/). Run by hand when there is a reason to: the database changes in details, and every character more is carried by everybody.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';

const [, , folder] = argv;
if (folder === undefined)
  throw new Error('node tools/generate-han-tables.ts FOLDER, with the Unihan files of a Unicode release in it');

/** The first 3,500 of China's table of general characters: what schools teach, and what most names are made of. */
const COMMON = 3500;

/** Property → character → value. */
const unihan = new Map<string, Map<string, string>>();
for (const file of readdirSync(folder).filter((name) => name.startsWith('Unihan_'))) {
  for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
    const [code = '', property = '', value = ''] = line.split('\t');
    if (!code.startsWith('U+') || value === '') continue;
    const values = unihan.get(property) ?? new Map<string, string>();
    unihan.set(property, values.set(charactersOf(code), value));
  }
}

const chosen = new Set<string>();
for (const [character, value] of valuesOf('kTGH')) {
  const written = Array.from(character + charactersOf(valuesOf('kTraditionalVariant').get(character) ?? ''));
  // Rarer ones stand in names alone: Korea has a table of those.
  const mayBeInNames = written.some((each) => valuesOf('kKoreanName').has(each));
  if (Number(value.split(':')[1]) <= (mayBeInNames ? COMMON + 3000 : COMMON)) chosen.add(character);
}
for (const character of valuesOf('kKoreanEducationHanja').keys()) chosen.add(character);
for (const character of Array.from(chosen)) {
  for (const other of charactersOf(valuesOf('kTraditionalVariant').get(character) ?? '')) chosen.add(other);
  for (const other of charactersOf(valuesOf('kSimplifiedVariant').get(character) ?? '')) chosen.add(other);
}
const characters = [...chosen].toSorted();

write(
  'pinyin',
  'HAN_PINYIN',
  'Han characters by their readings in Mandarin, in Pinyin without tones. A syllable and its characters, then `|` and the next; a character with several readings stands at several syllables.',
  groupByReading((character) =>
    [
      ...(valuesOf('kMandarin').get(character) ?? '').split(' '),
      // Other readings that are not rare beside the first.
      ...Array.from(
        (valuesOf('kHanyuPinlu').get(character) ?? '').matchAll(/(\S+)\((\d+)\)/g),
        ([, reading = '', count]) => (Number(count) >= 20 ? reading : ''),
      ),
    ].map(withoutTone),
  ),
);
write(
  'hangul',
  'HAN_HANGUL',
  'Han characters by their readings in Korea. A syllable of Hangul and its characters, then `|` and the next; a character with several readings stands at several syllables.',
  groupByReading((character) =>
    (valuesOf('kHangul').get(character) ?? '')
      .split(' ')
      .flatMap((reading) => (/:\d*[0EN]/.test(reading) ? (reading.split(':')[0] ?? '') : [])),
  ),
);
write(
  'variants',
  'HAN_VARIANTS',
  'Simplified Han characters, each before the traditional one that it is written for; those that are written for several are left out.',
  [
    characters
      .flatMap((character) => {
        const others = Array.from(charactersOf(valuesOf('kTraditionalVariant').get(character) ?? ''));
        return others.length === 1 && others[0] !== character ? [`${character}${others[0]}`] : [];
      })
      .join(''),
  ],
);

function valuesOf(property: string): Map<string, string> {
  return unihan.get(property) ?? new Map<string, string>();
}

/** `U+91D1 U+5F20<kFenn` → `金张`. Characters beyond the first plane are left out. */
function charactersOf(codes: string): string {
  return Array.from(codes.matchAll(/U\+([0-9A-F]{4})\b/g), ([, code = '']) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  ).join('');
}

function withoutTone(reading: string): string {
  return reading
    .replaceAll('ü', 'v')
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '');
}

function groupByReading(readingsOf: (character: string) => readonly string[]): readonly string[] {
  const rows = new Map<string, string>();
  for (const character of characters)
    for (const reading of new Set(readingsOf(character).filter((each) => each !== '')))
      rows.set(reading, (rows.get(reading) ?? '') + character);
  return Array.from(rows, ([reading, row]) => `${reading} ${row}`).toSorted();
}

/** A few rows in a line. */
function inLines(rows: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(rows.length / 4) }, (_, at) => rows.slice(at * 4, at * 4 + 4).join('|'));
}

function write(file: string, name: string, meaning: string, rows: readonly string[]): void {
  const text =
    `/**\n * ${meaning} Common characters of China and Korea.\n *\n * Made by tools/generate-han-tables.ts from the Unihan database, © Unicode, Inc., https://www.unicode.org/license.txt.\n */\n` +
    `export const ${name} = \`\n${inLines(rows).join('\n')}\n\`;\n`;
  writeFileSync(`src/core/text/han/${file}.ts`, text);
  console.log(`src/core/text/han/${file}.ts: ${rows.length} rows, ${Buffer.byteLength(text)} bytes`);
}
