/** A text that changed this often, one change hard on the other, ticks: a price, a clock, a progress in per cent. */
const TICKS = 10;

/** Two changes further apart than this, in milliseconds, are no ticking: somebody may be reading what stands there. */
const LONGEST_BEAT_MS = 1500;

/** What ticks without end is read all the same, this often, in milliseconds. */
const READ_ANYWAY_MS = 5000;

interface Beat {
  count: number;
  last: number;
  lastRead: number;
}

/**
 * Knows the texts that change again and again. They are left alone until they come to rest: nobody reads a number that is gone in a second, and reading every one of a market
 * table's cells five times a second would cost the page more than all the rest.
 */
export class Tickers {
  readonly #beats = new WeakMap<Node, Beat>();
  readonly #resting = new Set<Node>();

  /** Notes that the text of `owner` changed; whether it is to be left alone now. Changes within one round count once. */
  note(owner: Node, round: number, now: number): boolean {
    const beat = this.#beats.get(owner);
    if (!beat || now - beat.last > LONGEST_BEAT_MS) {
      this.#beats.set(owner, { count: 1, last: now, lastRead: now });
      return false;
    }
    if (beat.last < round) beat.count += 1;
    beat.last = now;
    if (beat.count < TICKS || now - beat.lastRead > READ_ANYWAY_MS) {
      beat.lastRead = now;
      return false;
    }
    this.#resting.add(owner);
    return true;
  }

  /** Whether any text is being left alone. */
  get areAnyLeftAlone(): boolean {
    return this.#resting.size > 0;
  }

  isLeftAlone(owner: Node): boolean {
    return this.#resting.has(owner);
  }

  /** Takes out the texts that have come to rest, or are gone: they are to be read now. */
  takeRested(now: number): readonly Node[] {
    const rested = [];
    for (const owner of this.#resting) {
      if (owner.isConnected && now - (this.#beats.get(owner)?.last ?? 0) <= LONGEST_BEAT_MS) continue;
      this.#resting.delete(owner);
      rested.push(owner);
    }
    return rested;
  }
}
