// How fast pages are screened, beside rivals and beside the loop that only touches each character: npm run bench:speed (needs the reference material beside the project).
// `quick` leaves out the large lists, the largest page and the slow rivals.
import { argv } from 'node:process';
import { Worker } from 'node:worker_threads';
import {
  buildIndex,
  openIndex,
  saveIndex,
  screenName,
  screenText,
  type SearchIndex,
  type Snapshot,
} from '../../src/core/index.ts';
import { readShared, sharedFolder } from '../shared-folder.ts';
import type { FirstScreenTask, FirstScreenTimes } from './first-screen.ts';
import { plantNames, type PlantedPage } from './plant-names.ts';
import { readParsedSdn } from './read-parsed-sdn.ts';
import { recombineList } from './recombine-list.ts';
import { foldForRivals, openFuse, RIVALS } from './speed-rivals.ts';
import { writeRecord, type RecordRow } from './write-record.ts';

const folder = sharedFolder();
if (folder === undefined) {
  console.error('There is no shared/ beside the project: nothing to measure.');
  process.exit(2);
}
const isQuick = argv.includes('quick');
const rows: RecordRow[] = [];
const note = (list: string, page: string, what: string, value: number, unit: string, goal = ''): void => {
  const rounded = Number(value.toPrecision(3));
  rows.push({ list, page, what, value: rounded, unit, goal });
  console.log(`${list.padEnd(5)} ${page.padEnd(7)} ${what}: ${rounded} ${unit}${goal === '' ? '' : ` (goal ${goal})`}`);
};

const SIZES = { '10 KB': 10_000, '100 KB': 100_000, '1 MB': 1_000_000, '10 MB': 10_000_000 } as const;
const prose = readShared(folder, 'cases', 'clean-text-en.txt').toString('utf8');
const sdn = readParsedSdn(folder);
const lists: readonly (readonly [title: string, make: () => Snapshot])[] = [
  ['48k', () => sdn],
  ...(isQuick
    ? []
    : ([
        ['300k', () => recombineList(sdn, 300_000)],
        ['700k', () => recombineList(sdn, 700_000)],
      ] as const)),
];

/** Our own time for a megabyte by list, as a multiple of L. */
const perList = new Map<string, number>();
for (const [title, make] of lists) measureList(title, make());
const [small, large] = [perList.get('48k'), perList.get('300k')];
if (small !== undefined && large !== undefined) note('300k', '1 MB', 'of the time at 48k', large / small, '×', '≤ 1.6');
measureGrowth(buildIndex([sdn]));
await measureFirst();
console.log(`→ test/bench/${writeRecord('speed', rows)}`);

function measureList(title: string, list: Snapshot): void {
  const count = list.parties.reduce((sum, { names }) => sum + names.length, 0);
  const build = best(() => buildIndex([list]), title === '48k' ? 5 : 1);
  const index = buildIndex([list]);
  note(title, '', 'names', count, '');
  note(title, '', 'build, for 50,000 names', (build * 50_000) / count, 'ms', '≤ 300');
  const saved = saveIndex(index);
  note(title, '', 'index, a name', saved.tables.byteLength / count, 'bytes', '≤ 110');
  note(
    title,
    '',
    'attach',
    best(() => openIndex(saved), 20),
    'ms',
    '≤ 1',
  );
  const names = Array.from({ length: 4000 }, (_, at) => index.names.at(at * Math.floor(count / 4000))).filter(
    (name) =>
      name !== undefined && name.weakness.length === 0 && name.core.length > 1 && /^[A-Za-z ]+$/.test(name.name),
  );
  for (const [size, length] of Object.entries(SIZES)) {
    if (isQuick && size === '10 MB') continue;
    const page = plantNames(
      prose,
      names.filter((name) => name !== undefined),
      length,
    );
    checkAnswer(page, index, title);
    const touch = best(() => page.blocks.forEach(touchAll), length > 2e6 ? 5 : 30);
    const own = best(() => page.blocks.forEach((block) => screenText(block, index)), length > 2e6 ? 3 : 15);
    note(title, size, 'Namesake', page.length / 1000 / own, 'MB/s');
    note(title, size, 'Namesake, of L', own / touch, '×', title === '48k' && size === '1 MB' ? '≤ 8' : '');
    if (size === '1 MB') perList.set(title, own / touch);
    if (title === '48k' && size !== '10 MB') measureRivals(page, index, size, own);
  }
  measureLookUp(title, index);
}

function measureRivals(page: PlantedPage, index: SearchIndex, size: string, own: number): void {
  const folded = Array.from(new Set(Array.from(index.names, ({ name }) => foldForRivals(name).trim()))).filter(
    (name) => name.length > 3,
  );
  const fold = best(() => page.blocks.forEach(foldForRivals), 3);
  const text = page.blocks.map(foldForRivals);
  const exact = page.plants.filter(({ how }) => how !== 'one typo').length;
  let fastest = Infinity;
  for (const { title, open } of RIVALS) {
    if (isQuick && title === 'one RegExp') continue;
    const search = open(folded);
    const found = text.reduce((sum, block) => sum + search(block), 0);
    if (found < exact) throw new Error(`${title} found ${found} of ${exact} names: there is nothing to time`);
    const time = best(() => text.forEach((block) => search(block)), 3) + fold;
    note('48k', size, `${title}, with its folding`, page.length / 1000 / time, 'MB/s');
    if (title.includes('ahocorasick')) fastest = Math.min(fastest, time);
  }
  note('48k', size, 'times as fast as the fastest Aho–Corasick', fastest / own, '×', '≥ 5');
  if (size !== '10 KB' || isQuick) return;
  const search = openFuse(folded);
  const sentences = page.blocks.filter((block) => block.length > 40).slice(0, 3);
  const time = best(() => sentences.forEach((sentence) => search(sentence.slice(0, 120))), 1);
  note('48k', size, 'fuse.js, from three sentences', sentences.join('').length / 1000 / time, 'MB/s');
}

/** Every exact name must be found, and nearly every misspelt one, before anything is timed. */
function checkAnswer(page: PlantedPage, index: SearchIndex, title: string): void {
  const missed = page.plants.filter(
    ({ block, name }) =>
      !screenText(page.blocks[block] ?? '', index).some(
        ({ party, band }) => party === name.party && band !== 'context',
      ),
  );
  const exact = missed.filter(({ how }) => how !== 'one typo');
  // A longer listed name may begin or end with a planted one and win over it: that is right, and rare.
  if (exact.length > page.plants.length / 100 + 1 || missed.length > page.plants.length / 30 + 2)
    throw new Error(
      `${title}: ${missed.length} of ${page.plants.length} planted names were missed: ${missed.map(({ name }) => name.name).join('; ')}`,
    );
}

function measureLookUp(title: string, index: SearchIndex): void {
  const queries = Array.from(
    { length: 200 },
    (_, at) => index.names.at((at * 7919) % index.names.length)?.name ?? 'Kim',
  );
  screenName({ name: 'Kim Sang Man' }, index);
  const times = queries.map((name) => best(() => screenName({ name }, index), 1)).toSorted((a, b) => a - b);
  note(title, '', 'typed look-up, median', times[100] ?? 0, 'ms');
  note(title, '', 'typed look-up, p99', times[197] ?? 0, 'ms', title === '48k' ? '≤ 1' : title === '300k' ? '≤ 5' : '');
}

/** Ten times as much of what is awkward must not take much more than ten times as long. */
function measureGrowth(index: SearchIndex): void {
  const pieces = {
    'one letter': 'a',
    marks: '\u0301',
    'invisible characters': '\u200b',
    'beginning of a name': 'Kim Sang ',
    Hangul: '김',
    'weak name': 'Third Bureau ',
    'a name': 'Kim Sang Man. ',
    capitals: 'Ab ',
    hyphens: 'Al-',
    Cyrillic: 'Кима ',
    slashes: '/a',
    mailboxes: 'a@b.c ',
    digits: '12 ',
    programme: 'DPRK ',
  };
  for (const [title, piece] of Object.entries(pieces)) {
    const [short, long] = [10_000, 100_000].map((length) => piece.repeat(Math.ceil(length / piece.length)));
    const [less, more] = [short, long].map((text) => best(() => screenText(text ?? '', index), 5));
    note('48k', '100 KB', `${title}, of the time for 10 KB`, (more ?? 0) / (less ?? 1), '×', '≤ 12');
  }
}

async function measureFirst(): Promise<void> {
  const { blocks } = plantNames(prose, [], 100_000);
  const task: FirstScreenTask = { saved: saveIndex(buildIndex([sdn])), blocks };
  const times: FirstScreenTimes[] = [];
  for (let run = 0; run < 5; run += 1) {
    times.push(
      await new Promise((resolve, reject) => {
        const worker = new Worker(new URL('first-screen.ts', import.meta.url), { workerData: task });
        worker.once('message', resolve);
        worker.once('error', reject);
      }),
    );
  }
  const [fastest] = times.toSorted((a, b) => a.first - b.first);
  if (!fastest) return;
  note('48k', '100 KB', 'attach in a fresh worker', fastest.attach, 'ms');
  note('48k', '100 KB', 'first in a fresh worker', fastest.first, 'ms');
  note('48k', '100 KB', 'first in a fresh worker, of warm', fastest.first / fastest.warm, '×', '≤ 3');
}

/** L: the least that can be done with a text. */
function touchAll(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Milliseconds of the fastest of some runs, of fewer where they are slow: the machine is shared, and nothing makes a run faster than it is. */
function best(run: () => unknown, times: number): number {
  let fastest = Infinity;
  const start = performance.now();
  for (let time = 0; time < times && performance.now() - start < 4000; time += 1) {
    const began = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - began);
  }
  return fastest;
}
