import type { Hit } from '../../core/index.ts';
import type { OwnerReading, PageBlock } from '../read/page-block.ts';
import { type Place, placesOf } from './place.ts';

/** What one reading found. */
interface Entry {
  readonly places: Place[];
  /** Where they begin, by kind: two parts of a long text overlap, and what stands in both is one place. */
  readonly starts: Map<Node, Set<string>>;
}

/** The places that stand in the page now, by the reading they come from. */
export class PlaceBook {
  readonly #entries = new Map<OwnerReading, Entry>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The first `most` places, in the order in which they were found, which is nearly that of the page. */
  places(most: number): readonly Place[] {
    const places: Place[] = [];
    for (const entry of this.#entries.values()) {
      for (const place of entry.places) {
        if (places.length === most) return places;
        places.push(place);
      }
    }
    return places;
  }

  /** Adds what was found in a block, unless its text has changed since it was asked. */
  add(block: PageBlock, hits: readonly Hit[]): void {
    if (block.owner.isStale) return;
    const entry = this.#entries.get(block.owner) ?? { places: [], starts: new Map<Node, Set<string>>() };
    const added = placesOf(block, hits).filter((place) => isNew(place, entry));
    if (added.length === 0) return;
    entry.places.push(...added);
    this.#entries.set(block.owner, entry);
    this.#size += added.length;
  }

  /** Takes out what a reading found; the answer says what. */
  forget(reading: OwnerReading): readonly Place[] {
    const places = this.#entries.get(reading)?.places ?? [];
    this.#entries.delete(reading);
    this.#size -= places.length;
    return places;
  }

  /** Takes out what was found by the readings that `isOut` names, and makes them stale; the answer says what. */
  forgetWhere(isOut: (reading: OwnerReading) => boolean): readonly Place[] {
    const readings = Array.from(this.#entries.keys()).filter(isOut);
    for (const reading of readings) reading.isStale = true;
    return readings.flatMap((reading) => this.forget(reading));
  }
}

/** Notes where the place begins; false where one of its kind begins already. */
function isNew({ range, kind }: Place, { starts }: Entry): boolean {
  if (!range) return true;
  const known = starts.get(range.startContainer) ?? new Set();
  const start = `${kind} ${range.startOffset}`;
  if (known.has(start)) return false;
  known.add(start);
  starts.set(range.startContainer, known);
  return true;
}
