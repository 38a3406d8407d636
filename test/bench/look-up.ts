// How fast a typed name is looked up, beside fuse.js, and whether the look-up finds what comparing everything finds: npm run bench:lookup (needs the reference material).
import Fuse from 'fuse.js';
import {
  buildIndex,
  compareNames,
  NAME_SCHEMAS,
  screenName,
  type PartyKind,
  type Snapshot,
} from '../../src/core/index.ts';
import { readShared, sharedFolder } from '../shared-folder.ts';
import { readLabelledPairs } from './read-labelled-pairs.ts';
import { readParsedSdn } from './read-parsed-sdn.ts';
import { writeRecord, type RecordRow } from './write-record.ts';

/** Every set whose matches can be told from the two names. */
const SETS = [
  'name_bench',
  'yente_un',
  'ko_native',
  'ko_latin_variants',
  'wd_full_korean',
  'wd_full_hebrew',
  'un_original_script',
  'dnb_company',
  'emm_company',
  'dprk_press',
  'small_sanctions',
];

const folder = sharedFolder();
if (folder === undefined) {
  console.error('There is no shared/ beside the project: nothing to measure.');
  process.exit(2);
}
const sdn = readParsedSdn(folder);
const people = ['us', 'global'].flatMap((set) =>
  readShared(folder, 'cases', `clean-people-${set}.txt`).toString('utf8').trim().split('\n'),
);
const aliases = readLabelledPairs(folder, 'ofac_alias').map(({ query }) => query);
const rows: RecordRow[] = [];

measureRecall();
for (const count of [0, 250_000]) measureSpeed(count);
console.log(`→ ${writeRecord('look-up', rows)}`);

/** Of the pairs that a comparison finds alike, how many the look-up finds among all names of the SDN list and of the tables. */
function measureRecall(): void {
  const pairs = SETS.flatMap((set) => readLabelledPairs(folder ?? '', set)).filter(
    (pair) =>
      pair.isMatch &&
      compareNames(pair.query, pair.candidate, NAME_SCHEMAS.find((each) => each === pair.schema) ?? 'LegalEntity')
        .band !== undefined,
  );
  const ids = new Map(pairs.map((pair, at): [string, string] => [`${pair.schema} ${pair.candidate}`, `case:${at}`]));
  const cases = Array.from(ids, ([key, id]) => makeParty(id, key.slice(key.indexOf(' ') + 1), kindOf(key)));
  const index = buildIndex([{ ...sdn, list: 'cases', parties: [...sdn.parties, ...cases] }]);
  const missed = pairs.filter(({ query, candidate, schema }) => {
    const id = ids.get(`${schema} ${candidate}`);
    return !screenName({ name: query }, index, { limit: 1000 }).some(({ party }) => party === id);
  });
  const recall = 1 - missed.length / pairs.length;
  console.log(
    `found by look-up of ${pairs.length} pairs that a comparison finds alike: ${(recall * 100).toFixed(2)} % (goal ≥ 99.5)`,
  );
  if (process.argv[2] === 'missed') for (const { query, candidate } of missed) console.log(`  ${query} | ${candidate}`);
  rows.push({ what: 'found by look-up, %', names: index.names.length, value: (recall * 100).toFixed(2) });
}

/** Median and slowest hundredth of look-ups, warm, for people who are on no list and for aliases that are. */
function measureSpeed(more: number): void {
  const index = buildIndex([{ ...sdn, parties: [...sdn.parties, ...makePeople(more)] }]);
  const names = index.names.length;
  const began = performance.now();
  if (screenName({ name: 'Kim Sang Man' }, index)[0]?.band === undefined) throw new Error('nobody was found');
  report('first look-up, ms', names, performance.now() - began);
  for (const [who, asked] of [
    ['clean people', people.filter((_, at) => at % 50 === 0)],
    ['listed aliases', aliases],
  ] as const) {
    for (const name of asked.slice(0, 200)) screenName({ name }, index);
    const times = asked.map((name) => timeOf(() => screenName({ name }, index))).toSorted((a, b) => a - b);
    report(`look-up, ${who}, p50 ms`, names, times[times.length >> 1] ?? 0);
    report(`look-up, ${who}, p99 ms`, names, times[Math.floor(times.length * 0.99)] ?? 0);
  }
  const fuse = new Fuse(
    Array.from(index.names, ({ name }) => name),
    { includeScore: true },
  );
  const times = aliases
    .filter((_, at) => at % 100 === 0)
    .map((name) => timeOf(() => fuse.search(name, { limit: 20 })))
    .toSorted((a, b) => a - b);
  report('fuse.js, listed aliases, p50 ms', names, times[times.length >> 1] ?? 0);
}

function report(what: string, names: number, value: number): void {
  console.log(`${names} names: ${what} ${value.toFixed(2)}`);
  rows.push({ what, names, value: value.toFixed(2) });
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** People made of the given and family names of the clean ones: as many as asked for, all different. */
function makePeople(count: number): Snapshot['parties'] {
  const latin = people.filter((name) => /^[A-Za-z' -]+$/.test(name)).map((name) => name.split(' '));
  return Array.from({ length: count }, (_, at) => {
    const given = latin[(at * 7919) % latin.length] ?? [];
    const family = latin[(at * 104_729 + Math.floor(at / latin.length)) % latin.length] ?? [];
    return makeParty(`more:${at}`, `${given.slice(0, -1).join(' ')} ${family.at(-1)}`, 'person');
  });
}

function kindOf(key: string): PartyKind {
  return key.startsWith('Person') ? 'person' : 'organisation';
}

function makeParty(id: string, name: string, kind: PartyKind): Snapshot['parties'][number] {
  const [like] = sdn.parties;
  if (!like) throw new Error('the SDN list is empty');
  return {
    ...like,
    id,
    uid: id,
    kind,
    names: [{ name, kind: 'primary', isWeak: false, parts: [], ...(/[a-z]/i.test(name) ? {} : { script: 'Zzzz' }) }],
    addresses: [],
  };
}
