// How well names are told apart, beside rivals: npm run bench:accuracy (needs the reference material beside the project). With `pairs` only pairs are measured.
import { argv } from 'node:process';
import { ofacStyleScore } from '../../src/core/index.ts';
import { sharedFolder } from '../shared-folder.ts';
import { findBest, measureAt, measureEverywhere, recallAt, type ScoredPair } from './measure-scores.ts';
import { readLabelledPairs, readScoredNames, type LabelledPair } from './read-labelled-pairs.ts';
import { retrieveAliases } from './retrieve-aliases.ts';
import { MATCHERS } from './rivals.ts';
import { writeRecord, type RecordRow } from './write-record.ts';

interface PairSet {
  readonly title: string;
  readonly sets: readonly string[];
  /** Only rows that are so. */
  readonly where?: (pair: LabelledPair) => boolean;
}

const SETS: readonly PairSet[] = [
  { title: 'name_bench', sets: ['name_bench'], where: ({ logicV2 }) => logicV2 !== undefined },
  { title: 'name_bench, hand-made', sets: ['name_bench'], where: ({ group }) => group?.startsWith('nk_') ?? false },
  { title: 'name_bench, people', sets: ['name_bench'], where: ({ group }) => group === 'synth_people' },
  { title: 'name_bench, companies', sets: ['name_bench'], where: ({ group }) => group === 'synth_companies' },
  { title: 'UN treated', sets: ['yente_un', 'yente_un_hardneg'] },
  { title: 'Korean Hangul/Latin', sets: ['ko_native'] },
  { title: 'Korean Latin variants', sets: ['ko_latin_variants'] },
  { title: 'cross-script full names', sets: ['wd_full_korean', 'wd_full_hebrew', 'un_original_script'] },
  { title: 'cross-script, Hangul', sets: ['wd_full_korean'] },
  { title: 'cross-script, Hebrew', sets: ['wd_full_hebrew'] },
  { title: 'companies', sets: ['dnb_company', 'emm_company'] },
  { title: 'Wikidata pairs', sets: ['wikidata_pairs'] },
];

/** From this score on a comparison has a band: what the product itself shows. */
const OWN_THRESHOLD = 0.7;

const folder = sharedFolder();
if (folder === undefined) {
  console.error('There is no shared/cases beside the project: nothing to measure.');
  process.exit(2);
}

const rows: RecordRow[] = SETS.flatMap(({ title, sets, where }) => {
  const pairs = sets.flatMap((set) => readLabelledPairs(folder, set)).filter(where ?? (() => true));
  console.log(`\n${title}, ${pairs.length} pairs`);
  return Object.entries(MATCHERS).flatMap(([matcher, score]) => {
    const scored = pairs.flatMap((pair): ScoredPair[] => {
      const own = score(pair);
      return own === undefined ? [] : [{ isMatch: pair.isMatch, score: own }];
    });
    if (scored.length < pairs.length / 2) return [];
    const row = summarise(title, matcher, scored);
    console.log(
      `  ${matcher.padEnd(20)}best F1 ${row['best F1']} at ${row['at']} · R at P≥.90 ${row['R at P≥.90']} · R at P≥.95 ${row['R at P≥.95']} · from 0.7: P ${row['P from 0.7']} R ${row['R from 0.7']} F1 ${row['F1 from 0.7']}`,
    );
    return [row];
  });
});
console.log(`\n${writeRecord('accuracy-pairs', rows)}`);

const parity = readScoredNames(folder, 'ofac_sls').map(({ query, candidate, score }) =>
  Math.abs(Math.round(ofacStyleScore(query, candidate) * 100) - Math.round(score * 100)),
);
console.log(
  `\nOFAC-style score: ${percent(parity.filter((off) => off <= 5).length / parity.length)} of ${parity.length} published scores within 5 points, ` +
    `${(parity.reduce((sum, off) => sum + off, 0) / parity.length).toFixed(2)} points off on average`,
);

if (argv[2] !== 'pairs') {
  const found = retrieveAliases(folder);
  for (const { matcher, alerts, found: share, threshold } of found)
    console.log(
      `  ${matcher.padEnd(20)}${percent(share)} found at ${alerts} alerts in 1,000 (from ${fixed(threshold)})`,
    );
  const record = found.map(({ matcher, alerts, found: share, threshold }) => ({
    matcher,
    'alerts in 1,000': alerts,
    found: fixed(share),
    from: fixed(threshold),
  }));
  console.log(writeRecord('accuracy-aliases', record));
}

function summarise(set: string, matcher: string, scored: readonly ScoredPair[]): RecordRow {
  const everywhere = measureEverywhere(scored);
  const best = findBest(everywhere);
  const own = measureAt(scored, OWN_THRESHOLD);
  return {
    set,
    matcher,
    pairs: scored.length,
    'best F1': fixed(best.f1),
    at: fixed(best.threshold),
    'R at P≥.90': fixed(recallAt(everywhere, 0.9)),
    'R at P≥.95': fixed(recallAt(everywhere, 0.95)),
    'P from 0.7': fixed(own.precision),
    'R from 0.7': fixed(own.recall),
    'F1 from 0.7': fixed(own.f1),
  };
}

function fixed(value: number): string {
  return value.toFixed(3);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
