import type { Band, PageRule, PartyGroupView, TabObservations, TabView } from '../core/index.ts';
import { describeHits } from './screener.ts';
import type { Screener } from './screener.ts';
import type { PartyFinding } from './summarise-report.ts';
import type { TabFrame } from './tab-hits.ts';
import { sayUnreadFrames } from './unread-frames.ts';

/** What is known of a tab apart from what its frames found. */
export interface TabFacts {
  readonly site: string | undefined;
  readonly rule: PageRule;
  readonly marksDownTo: Band;
  readonly needsChoice: boolean;
  /** Why nothing is read there, as far as that was asked. */
  readonly reason: string | undefined;
  readonly canGrantAccess: boolean;
  readonly listProblems: readonly string[];
  readonly observations: TabObservations;
}

/** Puts what the frames of a tab found into the words the popup shows: each party once, in the order of the page. */
export function viewTab(facts: TabFacts, frames: readonly TabFrame[], screener: Screener): TabView {
  const found = mergeFindings(frames.flatMap(({ findings }) => findings.found));
  const weak = mergeFindings(frames.flatMap(({ findings }) => findings.weak));
  return {
    ...(facts.site !== undefined && { site: facts.site }),
    ...(facts.reason !== undefined && { reason: facts.reason }),
    mode: facts.rule.mode,
    rule: { by: facts.rule.by, reason: facts.rule.reason },
    choices: facts.rule.choices,
    marksDownTo: facts.marksDownTo,
    ...(facts.needsChoice && { needsChoice: true as const }),
    state: stateOf(frames, facts.reason),
    canGrantAccess: facts.canGrantAccess,
    groups: describeFindings(found, screener),
    weak: describeFindings(weak, screener),
    listProblems: facts.listProblems,
    observations: facts.observations,
    notChecked: [...new Set([...sayUnreadFrames(frames), ...frames.flatMap(({ findings }) => findings.notChecked)])],
  };
}

function stateOf(frames: readonly TabFrame[], reason: string | undefined): TabView['state'] {
  if (frames.length === 0) return reason === undefined ? 'reading' : 'unread';
  const states = frames.map(({ findings }) => findings.state);
  if (states.includes('failed')) return 'failed';
  return states.includes('reading') ? 'reading' : 'done';
}

/** Joins what several frames found of one party. */
function mergeFindings(findings: readonly PartyFinding[]): PartyFinding[] {
  return Array.from(
    Map.groupBy(findings, ({ cluster }) => cluster),
    ([cluster, parts]) => ({
      cluster,
      places: parts.reduce((sum, { places }) => sum + places, 0),
      hits: parts.flatMap(({ hits }) => hits),
    }),
  );
}

function describeFindings(findings: readonly PartyFinding[], screener: Screener): PartyGroupView[] {
  return findings
    .map(({ places, hits }) => ({ places, hits: describeHits(hits, screener.describe) }))
    .filter(({ hits }) => hits.length > 0);
}
