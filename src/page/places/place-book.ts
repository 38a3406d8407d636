import type { Hit } from '../../core/index.ts';
import type { OwnerReading, PageBlock } from '../read/page-block.ts';
import { type Place, placesOf } from './place.ts';

/** The places that stand in the page now, by the reading they come from. */
export class PlaceBook {
  readonly #byReading = new Map<OwnerReading, Place[]>();

  get places(): readonly Place[] {
    return Array.from(this.#byReading.values()).flat();
  }

  /** Adds what was found in a block, unless its text has changed since it was asked. */
  add(block: PageBlock, hits: readonly Hit[]): void {
    if (block.owner.isStale) return;
    const here = this.#byReading.get(block.owner) ?? [];
    // Two parts of a long text overlap: what stands in both is one place.
    const isNew = (place: Place): boolean =>
      !place.range || !here.some(({ range, kind }) => kind === place.kind && isSameStart(range, place.range));
    const added = placesOf(block, hits).filter(isNew);
    if (added.length > 0) this.#byReading.set(block.owner, [...here, ...added]);
  }

  /** Takes out what a reading found; the answer says what. */
  forget(reading: OwnerReading): readonly Place[] {
    const places = this.#byReading.get(reading) ?? [];
    this.#byReading.delete(reading);
    return places;
  }

  /** Takes out what no longer stands in the page, or stands where `isOut` says; the answer says what. */
  forgetWhere(isOut: (reading: OwnerReading) => boolean): readonly Place[] {
    const readings = Array.from(this.#byReading.keys()).filter(isOut);
    for (const reading of readings) reading.isStale = true;
    return readings.flatMap((reading) => this.forget(reading));
  }
}

function isSameStart(a: StaticRange | undefined, b: StaticRange | undefined): boolean {
  return a?.startContainer === b?.startContainer && a?.startOffset === b?.startOffset;
}
