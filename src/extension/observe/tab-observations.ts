import type { ObservedCards, TabObservations } from '../../core/index.ts';

/**
 * What was observed in every frame of every tab, in memory alone: after the worker was stopped the frames that are asked again say it again, and nothing that people
 * read is ever written anywhere.
 */
export class TabObservationBook {
  readonly #tabs = new Map<number, Map<number, ObservedCards>>();
  readonly #onChange: (tabId: number) => void;

  /** @param onChange Called after anything about a tab changed. */
  constructor(onChange: (tabId: number) => void) {
    this.#onChange = onChange;
  }

  put(tabId: number, frameId: number, cards: ObservedCards): void {
    const frames = this.#tabs.get(tabId) ?? new Map<number, ObservedCards>();
    this.#tabs.set(tabId, frames.set(frameId, cards));
    this.#onChange(tabId);
  }

  /** The frame went away, or shows another document now. */
  drop(tabId: number, frameId: number): void {
    if (this.#tabs.get(tabId)?.delete(frameId) === true) this.#onChange(tabId);
  }

  dropTab(tabId: number): void {
    if (this.#tabs.delete(tabId)) this.#onChange(tabId);
  }

  /** Whether any frame of the tab has answered. */
  knows(tabId: number): boolean {
    return this.#tabs.has(tabId);
  }

  /** Everything of a tab, the outermost frame first. */
  read(tabId: number): TabObservations {
    const frames = [...(this.#tabs.get(tabId) ?? [])].toSorted(([a], [b]) => a - b);
    const cards = frames.flatMap(([frame, found]) => found.cards.map((card) => ({ frame, card })));
    return {
      shown: cards.filter(({ card }) => card.dismissed === undefined),
      setAside: cards.filter(({ card }) => card.dismissed !== undefined),
      others: frames.flatMap(([frame, { others }]) => others.map((card) => ({ frame, card }))),
    };
  }
}
