import { isWithin } from '../core/index.ts';
import type { Band, FrameReport, Hit, PartyId } from '../core/index.ts';

/** What one frame found, in a size that does not grow with how often a name is repeated: this is what survives the worker. */
export interface FrameFindings {
  readonly state: FrameReport['state'];
  readonly notChecked: readonly string[];
  readonly innerFrames?: FrameReport['innerFrames'];
  /** Parties of the bands that are marked: these are counted. */
  readonly found: readonly PartyFinding[];
  /** Parties of weaker bands. */
  readonly weak: readonly PartyFinding[];
}

/** One party (all its entries) in one frame. */
export interface PartyFinding {
  /** Stands for every entry of the same party. */
  readonly cluster: PartyId;
  /** Two entries of the party at one place are one place. */
  readonly places: number;
  /** One for each entry and way it was written, in reading order. */
  readonly hits: readonly Hit[];
}

/** More ways to write one name than a page will honestly hold; the places are still counted. */
const MAX_WRITINGS = 40;

/**
 * @param clusterOf The same id for every entry of one party.
 * @param downTo The weakest band that is marked.
 */
export function summariseReport(
  report: FrameReport,
  clusterOf: (party: PartyId) => PartyId,
  downTo: Band,
): FrameFindings {
  const found = new Gathering();
  const weak = new Gathering();
  for (const place of report.places) {
    const clusters = Map.groupBy(place, (hit) => clusterOf(hit.party));
    for (const [cluster, hits] of clusters) {
      const strong = hits.filter(({ band }) => isWithin(band, downTo));
      // A party that is named here for certain needs no weak mention beside it.
      if (strong.length > 0) found.add(cluster, strong);
      // Nor does `Mr Kim` after the whole name make it found a second time.
      else if (!found.has(cluster) || !hits.every(isMention)) weak.add(cluster, hits);
    }
  }
  return {
    state: report.state,
    notChecked: report.notChecked,
    ...(report.innerFrames && { innerFrames: report.innerFrames }),
    found: found.findings(),
    weak: weak.findings(),
  };
}

function isMention({ evidence }: Hit): boolean {
  return evidence.some(({ kind }) => kind === 'mention');
}

/** Parties in the order in which they were first named. */
class Gathering {
  readonly #byCluster = new Map<PartyId, { places: number; readonly writings: Map<string, Hit> }>();

  /** @param hits What one place says about one party. */
  add(cluster: PartyId, hits: readonly Hit[]): void {
    const finding = this.#byCluster.get(cluster) ?? { places: 0, writings: new Map<string, Hit>() };
    this.#byCluster.set(cluster, finding);
    finding.places += 1;
    for (const hit of hits) {
      const writing = JSON.stringify([hit.party, hit.alias, hit.band, hit.text]);
      if (finding.writings.size < MAX_WRITINGS && !finding.writings.has(writing)) finding.writings.set(writing, hit);
    }
  }

  has(cluster: PartyId): boolean {
    return this.#byCluster.has(cluster);
  }

  findings(): PartyFinding[] {
    return Array.from(this.#byCluster, ([cluster, { places, writings }]) => ({
      cluster,
      places,
      hits: [...writings.values()],
    }));
  }
}
