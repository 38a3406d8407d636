// What the whole SDN list marks on clean pages, and what it misses: node test/bench/page.ts (needs the reference material beside the project).
import { buildIndex, screenText, type Hit, type IndexedName } from '../../src/core/index.ts';
import { readShared, sharedFolder } from '../shared-folder.ts';
import { readParsedSdn } from './read-parsed-sdn.ts';

const folder = sharedFolder();
if (folder === undefined) {
  console.error('There is no shared/ beside the project: nothing to measure.');
  process.exit(2);
}
const index = buildIndex([readParsedSdn(folder)]);
const shown = (text: string): readonly Hit[] => screenText(text, index).filter(({ band }) => band !== 'context');

const prose = readShared(folder, 'cases', 'clean-text-en.txt').toString('utf8');
const blocks = prose.split(/\n\s*\n/);
const began = performance.now();
const falseHits = blocks.flatMap(shown);
const seconds = (performance.now() - began) / 1000;
console.log(
  `clean text: ${falseHits.length} false hits in ${prose.length} characters, ${(falseHits.length / (prose.length / 1e6)).toFixed(2)} per million; ${(prose.length / 1e6 / seconds).toFixed(1)} MB/s, cold`,
);

for (const set of ['us', 'global']) {
  const people = readShared(folder, 'cases', `clean-people-${set}.txt`).toString('utf8').trim().split('\n');
  const marked = people.filter((person) => shown(person).length > 0);
  console.log(
    `clean people (${set}): ${marked.length} of ${people.length} marked, ${((100 * marked.length) / people.length).toFixed(3)} %`,
  );
}

/** Names that count by themselves, in Latin letters: every n-th, so that the run stays short. */
const plain = Array.from(index.names).filter(
  ({ weakness, name }) => weakness.length === 0 && /^[A-Za-z0-9'., -]+$/.test(name),
);
const persons = plain.filter(({ isPerson }) => isPerson).filter((_, at) => at % 9 === 0);
const others = plain.filter(({ isPerson }) => !isPerson).filter((_, at) => at % 15 === 0);

const FORMATS: Readonly<Record<string, (name: IndexedName) => string>> = {
  'as listed': ({ name }) => name,
  capitals: ({ name }) => name.toUpperCase(),
  'small letters': ({ name }) => name.toLowerCase(),
  'given name first': (name) => [...partsOf(name, false), ...partsOf(name, true)].join(' '),
  'family name, comma': (name) => `${partsOf(name, true).join(' ')}, ${partsOf(name, false).join(' ')}`,
  'no-break spaces': ({ name }) => name.replaceAll(' ', '\u00a0'),
  'full width': ({ name }) =>
    name.replaceAll(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'zero-width space': ({ name }) => name.replace(/^\S\S/, (start) => `${start}\u200b`),
  'last hyphen': ({ name }) => name.replace(/ (?=\S+$)/, '-'),
};
for (const [format, write] of Object.entries(FORMATS)) console.log(`persons, ${format}: ${recall(persons, write)}`);
console.log(`organisations, as listed: ${recall(others, ({ name }) => name)}`);

function recall(names: readonly IndexedName[], write: (name: IndexedName) => string): string {
  const found = names.filter((name) =>
    shown(`Yesterday the one called ${write(name)} came to the office.`).some(({ party }) => party === name.party),
  );
  return `${((100 * found.length) / names.length).toFixed(2)} % of ${names.length}`;
}

function partsOf({ party, alias }: IndexedName, isFamily: boolean): readonly string[] {
  const parts = index.findParty(party)?.names[alias]?.parts ?? [];
  return parts.filter(({ role }) => (role === 'family') === isFamily).map(({ text }) => text);
}
