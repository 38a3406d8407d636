// How well names are told apart: node test/bench/accuracy.ts (needs the reference material beside the project).
import { compareNames, NAME_SCHEMAS } from '../../src/core/index.ts';
import { sharedFolder } from '../shared-folder.ts';
import { readLabelledPairs, type LabelledPair } from './read-labelled-pairs.ts';

const SETS: readonly (readonly string[])[] = [
  ['name_bench'],
  ['yente_un', 'yente_un_hardneg'],
  ['ko_native'],
  ['ko_latin_variants'],
  ['wd_full_korean'],
  ['wd_full_hebrew'],
  ['dnb_company', 'emm_company'],
];

/** From this score on a comparison has a band: what the product itself shows. */
const OWN_THRESHOLD = 0.7;

const folder = sharedFolder();
if (folder === undefined) {
  console.error('There is no shared/cases beside the project: nothing to measure.');
  process.exit(2);
}
for (const sets of SETS) {
  const pairs = sets.flatMap((set) => readLabelledPairs(folder, set));
  const scored = pairs.map((pair) => ({ isMatch: pair.isMatch, score: scoreOf(pair) }));
  const thresholds = Array.from({ length: 71 }, (_, at) => 0.3 + at / 100);
  const measured = thresholds.map((threshold) => ({ threshold, ...measure(scored, threshold) }));
  const best = measured.toSorted((a, b) => b.f1 - a.f1)[0];
  const own = measure(scored, OWN_THRESHOLD);
  const precise = Math.max(0, ...measured.filter(({ precision }) => precision >= 0.95).map(({ recall }) => recall));
  console.log(
    [
      sets.join('+').padEnd(28),
      `${pairs.length} pairs`.padEnd(11),
      `best F1 ${best?.f1.toFixed(3)} at ${best?.threshold.toFixed(2)}`,
      `at ${OWN_THRESHOLD}: P ${own.precision.toFixed(3)} R ${own.recall.toFixed(3)}`,
      `recall at P ≥ 0.95: ${precise.toFixed(3)}`,
    ].join('  '),
  );
}

function scoreOf({ query, candidate, schema }: LabelledPair): number {
  return compareNames(query, candidate, NAME_SCHEMAS.find((each) => each === schema) ?? 'LegalEntity').score;
}

function measure(
  scored: readonly { isMatch: boolean; score: number }[],
  threshold: number,
): { precision: number; recall: number; f1: number } {
  const found = scored.filter(({ score }) => score >= threshold);
  const right = found.filter(({ isMatch }) => isMatch).length;
  const all = scored.filter(({ isMatch }) => isMatch).length;
  return {
    precision: right / (found.length || 1),
    recall: right / (all || 1),
    f1: (2 * right) / (found.length + all || 1),
  };
}
