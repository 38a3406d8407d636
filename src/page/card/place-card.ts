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

/**
 * Where a card stands: below its mark, above it, or beside it, whole if possible and scrolling inside if not. Undefined when it would have to cover the mark or what is
 * to be kept free.
 */
export function placeCard(
  card: { readonly width: number; readonly height: number },
  room: CardRoom,
): CardSpot | undefined {
  const mark = around(room.mark);
  if (!mark) return undefined;
  const below = room.height - EDGE - (mark.bottom + GAP);
  const above = mark.top - GAP - EDGE;
  const tall = room.height - 2 * EDGE;
  const across = clamp(mark.left, EDGE, room.width - EDGE - card.width);
  const beside = clamp(mark.top, EDGE, room.height - EDGE - Math.min(card.height, tall));
  const atBelow = (space: number): CardSpot => ({
    left: across,
    top: mark.bottom + GAP,
    maxHeight: Math.min(card.height, space),
  });
  const atAbove = (space: number): CardSpot => {
    const maxHeight = Math.min(card.height, space);
    return { left: across, top: mark.top - GAP - maxHeight, maxHeight };
  };
  const atSide = (left: number): CardSpot => ({ left, top: beside, maxHeight: Math.min(card.height, tall) });
  const spots = [
    ...(below >= card.height ? [atBelow(below)] : []),
    ...(above >= card.height ? [atAbove(above)] : []),
    atSide(mark.right + GAP),
    atSide(mark.left - GAP - card.width),
    // It does not fit whole anywhere: the side with more room, and it scrolls.
    ...(below >= above ? [atBelow(below), atAbove(above)] : [atAbove(above), atBelow(below)]),
  ];
  const forbidden = [...room.mark, ...room.keepFree];
  return spots.find((spot) => {
    const box = { left: spot.left, top: spot.top, right: spot.left + card.width, bottom: spot.top + spot.maxHeight };
    const fits = box.left >= 0 && box.top >= 0 && box.right <= room.width && box.bottom <= room.height;
    return fits && spot.maxHeight >= Math.min(LOWEST, card.height) && !forbidden.some((other) => overlap(box, other));
  });
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
