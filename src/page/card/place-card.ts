/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardSpot {
  readonly left: number;
  readonly top: number;
  /** Never more than the card asked for. */
  readonly maxHeight: number;
}

/** What is to be left free, and how much room there is. */
export interface CardRoom {
  /** The lines of the mark: never covered. */
  readonly mark: readonly Box[];
  /** Other things never to be covered: a field that is being typed in. */
  readonly keepFree: readonly Box[];
  readonly width: number;
  readonly height: number;
}

const EDGE = 8;
const GAP = 6;

/** A card lower than this shows its headline and no more: then it is better beside the mark, or not there. */
const LOWEST = 120;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a card stands: below its mark, above it, or beside it, whole if possible and scrolling inside if not. Undefined when it would have to cover the mark or
 * what is to be kept free.
 */
export function placeCard(card: Size, room: CardRoom): CardSpot | undefined {
  const forbidden = [...room.mark, ...room.keepFree];
  const mark = around(room.mark);
  const all = around(forbidden);
  if (!mark || !all) return undefined;
  return [...spotsBeside(mark, card, room), ...spotsBeside(all, card, room)].find(({ left, top, maxHeight }) => {
    const box = { left, top, right: left + card.width, bottom: top + maxHeight };
    const fits = left >= 0 && top >= 0 && box.right <= room.width && box.bottom <= room.height;
    return fits && maxHeight >= Math.min(LOWEST, card.height) && !forbidden.some((other) => overlap(box, other));
  });
}

/** Every spot beside `anchor`, best first; some lie outside the window. */
function spotsBeside(anchor: Box, card: Size, { width, height }: Size): readonly CardSpot[] {
  const left = clamp(anchor.left, EDGE, width - EDGE - card.width);
  const spaceBelow = height - EDGE - (anchor.bottom + GAP);
  const spaceAbove = anchor.top - GAP - EDGE;
  const below = { left, top: anchor.bottom + GAP, maxHeight: Math.min(card.height, spaceBelow) };
  const heightAbove = Math.min(card.height, spaceAbove);
  const above = { left, top: anchor.top - GAP - heightAbove, maxHeight: heightAbove };
  const maxHeight = Math.min(card.height, height - 2 * EDGE);
  const top = clamp(anchor.top, EDGE, height - EDGE - maxHeight);
  const sides = [
    { left: anchor.right + GAP, top, maxHeight },
    { left: anchor.left - GAP - card.width, top, maxHeight },
  ];
  const isWhole = (spot: CardSpot): boolean => spot.maxHeight === card.height;
  // Where it fits whole nowhere, the side with more room takes it, and it scrolls.
  const vertical = spaceBelow >= spaceAbove ? [below, above] : [above, below];
  return [...[below, above].filter(isWhole), ...sides, ...vertical];
}

/** The smallest rectangle around all; undefined around nothing. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
