// What the whole SDN list marks on clean pages, and what it misses of names that stand there: npm run bench:page (needs the reference material beside the project).
import { buildIndex, screenText, type Hit, type IndexedName } from '../../src/core/index.ts';
import { readShared, sharedFolder } from '../shared-folder.ts';
import { FORMATS, oneTypo, otherForm, twoTypos, withoutForm, type PlantedName, type Writing } from './page-variants.ts';
import { readParsedSdn } from './read-parsed-sdn.ts';
import { respellKorean } from './respell-korean.ts';
import { startRandom } from './start-random.ts';
import { writeRecord, type RecordRow } from './write-record.ts';

const folder = sharedFolder();
if (folder === undefined) {
  console.error('There is no shared/ beside the project: nothing to measure.');
  process.exit(2);
}
const index = buildIndex([readParsedSdn(folder)]);
const shown = (text: string): readonly Hit[] => screenText(text, index).filter(({ band }) => band !== 'context');
const rows: RecordRow[] = [];
const note = (title: string, value: number, unit: string, of: number, goal: string): void => {
  rows.push({ measure: title, value: Number(value.toPrecision(4)), unit, of, goal });
  console.log(`${title}: ${Number(value.toPrecision(4))} ${unit} of ${of}${goal === '' ? '' : ` (goal ${goal})`}`);
};
const LISTS_MISSES = process.argv.includes('--misses');

const prose = readShared(folder, 'cases', 'clean-text-en.txt').toString('utf8');
const falseHits = prose.split(/\n\s*\n/).flatMap(shown);
note(
  'false hits in clean text',
  falseHits.length / (prose.length / 1e6),
  'per million characters',
  prose.length,
  '≤ 0.5',
);
if (LISTS_MISSES) for (const { text, name } of falseHits) console.log(`  ${text} ← ${name}`);

for (const set of ['us', 'global']) {
  const people = readShared(folder, 'cases', `clean-people-${set}.txt`).toString('utf8').trim().split('\n');
  const marked = people.filter((person) => shown(person).length > 0);
  note(`clean people marked, ${set}`, (100 * marked.length) / people.length, '%', people.length, '≤ 0.15');
  if (LISTS_MISSES) for (const person of marked) console.log(`  ${person} ← ${shown(person)[0]?.name}`);
}

/** Names that count by themselves: every n-th, so that the run stays short. */
const clear = Array.from(index.names).filter(({ weakness }) => weakness.length === 0);
const latin = clear.filter(({ name }) => /^[A-Za-z0-9'., -]+$/.test(name));
const persons = latin.filter(({ isPerson }) => isPerson);
const others = latin.filter(({ isPerson }) => !isPerson);
const some = persons.filter((_, at) => at % 9 === 0);
const someOthers = others.filter((_, at) => at % 15 === 0);

for (const [format, write] of Object.entries(FORMATS)) measure(`persons, ${format}`, some, write, '≥ 99.5');
const inSmallLetters = (written: string): string => inSentence(written).toLowerCase();
measure('persons, all in small letters', some, ({ name }) => name, '≥ 99.5', inSmallLetters);
measure('organisations, all in small letters', someOthers, ({ name }) => name, '≥ 99.5', inSmallLetters);
measure('persons, one typo', some, oneTypo, '≥ 99');
measure(
  'persons, two typos in a long word',
  persons.filter((_, at) => at % 3 === 0),
  twoTypos,
  '',
);
for (const format of [
  'as listed',
  'capitals',
  'small letters',
  'no-break spaces',
  'full width',
  'soft hyphens',
  'Cyrillic look-alikes',
])
  measure(`organisations, ${format}`, someOthers, FORMATS[format] ?? oneTypo, '≥ 99.5');
measure('organisations, one typo', someOthers, oneTypo, '≥ 99');
measure('organisations, another legal form', others, otherForm, '≥ 97');
measure('organisations, legal form left out', others, withoutForm, '');

const koreans = persons.filter(({ party }) =>
  index.findParty(party)?.designations.some(({ programs }) => programs.some((tag) => tag.startsWith('DPRK'))),
);
for (const system of ['revised', 'press', 'McCune–Reischauer'] as const)
  measure(`Koreans, ${system}`, koreans, ({ family, given }) => respellKorean([...family, ...given], system), '≥ 98.5');

const originals = clear.filter(({ name }) => !/[A-Za-z]/.test(name));
measure('original script', originals, ({ name }) => name, '≥ 99.5');
const russians = originals.filter(({ name, isPerson }) => isPerson && /^[\p{Script=Cyrillic} ]+$/u.test(name));
for (const [title, ending] of [
  ['genitive', 'а'],
  ['dative', 'у'],
  ['instrumental', 'ом'],
] as const)
  measure(`Cyrillic, ${title}`, russians, ({ name }) => decline(name, ending), '');

console.log(`→ test/bench/${writeRecord('page', rows)}`);

/** A sentence about somebody of that name. */
function inSentence(written: string): string {
  return `Yesterday the one called ${written} came to the office.`;
}

function measure(title: string, names: readonly IndexedName[], write: Writing, goal: string, place = inSentence): void {
  const random = startRandom(20_261_124);
  let [found, count] = [0, 0];
  for (const name of names) {
    const written = write(partsOf(name), random);
    if (written === undefined) continue;
    count += 1;
    const isFound = shown(place(written)).some(({ party }) => party === name.party);
    if (isFound) found += 1;
    else if (LISTS_MISSES) console.log(`  ${written} ← ${name.name}`);
  }
  note(title, count === 0 ? 0 : (100 * found) / count, '%', count, goal);
}

function partsOf({ party, alias, name, core }: IndexedName): PlantedName {
  const parts = index.findParty(party)?.names[alias]?.parts ?? [];
  const words = (isFamily: boolean): readonly string[] =>
    parts.filter(({ role }) => (role === 'family') === isFamily).flatMap(({ text }) => text.split(' '));
  return { name, core, family: words(true), given: words(false) };
}

/** A masculine name of consonants in a case; feminine and foreign ones are left alone. */
function decline(name: string, ending: string): string | undefined {
  const words = name.split(' ');
  return words.every((word) => /[бвгджзклмнпрстфхцчшщ]$/i.test(word) && word.length > 2)
    ? words.map((word) => word + ending).join(' ')
    : undefined;
}
