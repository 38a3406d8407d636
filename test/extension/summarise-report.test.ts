import { expect, test } from 'vitest';
import type { FrameReport, PlaceHits } from '../../src/core/index.ts';
import { summariseReport } from '../../src/extension/summarise-report.ts';
import { makeHit } from './hits.ts';

const OFAC = makeHit();
const KOREA = makeHit({ party: 'kr:2023-05-23/kim-sang-man' });
const CHINYONG = makeHit({ party: 'ofac:43336', text: 'Chinyong' });
const WEAK = makeHit({ band: 'context', text: 'Kim' });

/** The Korean entry is about the same man. */
const clusterOf = (party: string): string => (party === KOREA.party ? OFAC.party : party);

const summarise = (...places: readonly PlaceHits[]): ReturnType<typeof summariseReport> => {
  const report: FrameReport = { places, blocksRead: 1, notChecked: [], state: 'done' };
  return summariseReport(report, clusterOf, 'possible');
};

test.for<[name: string, places: PlaceHits[], found: Record<string, number>, weak: Record<string, number>]>([
  ['nothing found', [], {}, {}],
  ['one name at two places', [[OFAC], [OFAC]], { 'ofac:43377': 2 }, {}],
  ['two entries of one party at one place count once', [[OFAC, KOREA]], { 'ofac:43377': 1 }, {}],
  ['two parties at one place are two', [[OFAC, CHINYONG]], { 'ofac:43377': 1, 'ofac:43336': 1 }, {}],
  ['a weak alias is kept apart', [[WEAK]], {}, { 'ofac:43377': 1 }],
  ['a weak alias beside a full name of the party adds nothing', [[OFAC, WEAK]], { 'ofac:43377': 1 }, {}],
  ['a weak alias elsewhere is still listed', [[OFAC], [WEAK]], { 'ofac:43377': 1 }, { 'ofac:43377': 1 }],
])('%s', ([, places, found, weak]) => {
  const summary = summarise(...places);
  const count = (findings: typeof summary.found): Record<string, number> =>
    Object.fromEntries(findings.map(({ cluster, places: number }) => [cluster, number]));
  expect(count(summary.found)).toEqual(found);
  expect(count(summary.weak)).toEqual(weak);
});

test('a name repeated fifty thousand times is one hit to keep, and every place is counted', () => {
  const { found } = summarise(...Array.from({ length: 50_000 }, () => [OFAC]));
  expect(found).toEqual([{ cluster: OFAC.party, places: 50_000, hits: [OFAC] }]);
});

test('each way of writing a name is kept, in reading order', () => {
  const hangul = makeHit({ text: '김상만', alias: 1 });
  expect(summarise([hangul], [OFAC], [hangul]).found[0]?.hits).toEqual([hangul, OFAC]);
});
