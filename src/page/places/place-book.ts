import type { Hit, PartyId } from '../../core/index.ts';
import type { OwnerReading, PageBlock } from '../read/page-block.ts';
import { isStillSaid, type Place, placesOf } from './place.ts';

/** What one reading found. */
interface Entry {
  places: Place[];
  /** Where they begin, by kind: two parts of a long text overlap, and what stands in both is one place. */
  readonly starts: Map<Node, Set<string>>;
}

/** So many places of a party come before any more of another. */
const MOST_OF_A_PARTY = 50;

/** The places that stand in the page now, by the reading they come from. */
export class PlaceBook {
  readonly #entries = new Map<OwnerReading, Entry>();
  /** Readings that are out of date and whose places are kept until the next reading is answered, and since when. */
  readonly #kept = new Map<OwnerReading, number>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * At most `most` places, in the order in which they were found, which is nearly that of the page. Where there are more, no party that is named at all is left out for another that is named
   * without end.
   */
  places(most: number): readonly Place[] {
    const all = Array.from(this.#entries.values()).flatMap(({ places }) => places);
    if (all.length <= most) return all;
    const seen = new Map<PartyId, number>();
    const first = new Set<Place>();
    const more: Place[] = [];
    for (const place of all) {
      const isRare = place.hits.some(({ party }) => (seen.get(party) ?? 0) < MOST_OF_A_PARTY);
      for (const { party } of place.hits) seen.set(party, (seen.get(party) ?? 0) + 1);
      if (isRare && first.size < most) first.add(place);
      else more.push(place);
    }
    const rest = new Set(more.slice(0, most - first.size));
    return all.filter((place) => first.has(place) || rest.has(place));
  }

  /** Adds what was found in a block, unless its text has changed since it was asked. */
  add(block: PageBlock, hits: readonly Hit[]): void {
    if (block.owner.isStale) return;
    const entry = this.#entries.get(block.owner) ?? { places: [], starts: new Map<Node, Set<string>>() };
    const added = placesOf(block, hits).filter((place) => isNew(place, entry));
    if (added.length === 0) return;
    this.#giveWay(block.owner.node, added);
    entry.places.push(...added);
    this.#entries.set(block.owner, entry);
    this.#size += added.length;
  }

  /** Takes out what a reading found; the answer says what. */
  forget(reading: OwnerReading): readonly Place[] {
    const places = this.#entries.get(reading)?.places ?? [];
    this.#drop(reading);
    this.#size -= places.length;
    return places;
  }

  /**
   * The reading went out of date. Where the very words of a place are still there, it is kept until the next reading is answered: a price that ticks beside a name must not
   * make its mark flicker. What is not kept is taken out, and is the answer.
   *
   * @param isIn Whether a node still belongs to the text of the reading.
   */
  loosen(reading: OwnerReading, now: number, isIn: (node: Node) => boolean): readonly Place[] {
    const entry = this.#entries.get(reading);
    if (!entry) return [];
    const isKept = (place: Place): boolean =>
      isStillSaid(place) && place.range !== undefined && isIn(place.range.startContainer);
    const gone = entry.places.filter((place) => !isKept(place));
    entry.places = entry.places.filter(isKept);
    this.#size -= gone.length;
    if (entry.places.length === 0) this.#drop(reading);
    else if (!this.#kept.has(reading)) this.#kept.set(reading, now);
    return gone;
  }

  /** Takes out what was kept since before `time`, because what is still there was found anew by now; not where the text of `isResting` is left alone meanwhile. */
  letGo(time: number, isResting: (owner: Node) => boolean): void {
    for (const [reading, since] of this.#kept) if (since < time && !isResting(reading.node)) this.forget(reading);
  }

  /** What was kept and is found again is one place. */
  #giveWay(node: Node, added: readonly Place[]): void {
    for (const reading of this.#kept.keys()) {
      const entry = this.#entries.get(reading);
      if (reading.node !== node || !entry) continue;
      const left = entry.places.filter((place) => !added.some((other) => isSameStart(place, other)));
      this.#size -= entry.places.length - left.length;
      entry.places = left;
      if (left.length === 0) this.#drop(reading);
    }
  }

  #drop(reading: OwnerReading): void {
    this.#entries.delete(reading);
    this.#kept.delete(reading);
  }

  /** Takes out what was found by the readings that `isOut` names, and makes them stale; the answer says what. */
  forgetWhere(isOut: (reading: OwnerReading) => boolean): readonly Place[] {
    const readings = Array.from(this.#entries.keys()).filter(isOut);
    for (const reading of readings) reading.isStale = true;
    return readings.flatMap((reading) => this.forget(reading));
  }
}

function isSameStart(a: Place, b: Place): boolean {
  return (
    a.kind === b.kind &&
    a.range?.startContainer === b.range?.startContainer &&
    a.range?.startOffset === b.range?.startOffset
  );
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
