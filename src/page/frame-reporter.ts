import type { FrameReport } from '../core/index.ts';

/** At most four reports a second: what reads them writes a badge, and nobody reads a number that changes faster. */
const PAUSE_MS = 250;

/** Passes on reports: the first at once, then the newest of each pause, and none that says what the last one said. */
export class FrameReporter {
  readonly #report: (report: FrameReport) => void;
  readonly #signal: AbortSignal;
  #newest: FrameReport | undefined;
  #last: FrameReport | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(report: (report: FrameReport) => void, signal: AbortSignal) {
    this.#report = report;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  tell(report: FrameReport): void {
    if (this.#signal.aborted) return;
    this.#newest = report;
    if (this.#timer === undefined) this.#pass();
  }

  #pass(): void {
    this.#timer = undefined;
    const report = this.#newest;
    this.#newest = undefined;
    if (!report || isSame(report, this.#last)) return;
    const isFirst = this.#last === undefined;
    this.#last = report;
    this.#report(report);
    // The first one only says that reading has begun; on most pages the next follows within a few milliseconds.
    if (!isFirst) this.#timer = setTimeout(() => this.#pass(), PAUSE_MS);
  }
}

function isSame(a: FrameReport, b: FrameReport | undefined): boolean {
  return (
    a.state === b?.state &&
    a.blocksRead === b.blocksRead &&
    a.notChecked.join('\n') === b.notChecked.join('\n') &&
    a.places.length === b.places.length &&
    a.places.every(
      (hits, at) => hits.length === b.places[at]?.length && hits.every((hit, i) => hit === b.places[at]?.[i]),
    )
  );
}
