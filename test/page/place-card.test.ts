import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placeCard } from '../../src/page/card/place-card.ts';

const CARD = { width: 420, height: 300 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const place = (
  mark: readonly Box[],
  room: { width: number; height: number },
  keepFree: readonly Box[] = [],
  card = CARD,
) => placeCard(card, { mark, keepFree, ...room });

test.for<readonly [string, Box, { left: number; top: number; maxHeight: number }]>([
  ['below the mark where there is room', box(100, 100, 80, 20), { left: 100, top: 126, maxHeight: 300 }],
  ['above it at the end of the page', box(100, 700, 80, 20), { left: 100, top: 394, maxHeight: 300 }],
  ['moved in from the right edge', box(1100, 100, 80, 20), { left: 772, top: 126, maxHeight: 300 }],
])('%s', ([, mark, spot]) => {
  expect(place([mark], { width: 1200, height: 800 })).toEqual(spot);
});

test('beside the mark when there is no room above or below', () => {
  expect(place([box(20, 150, 80, 20)], { width: 1200, height: 320 })).toEqual({ left: 106, top: 12, maxHeight: 300 });
});

test('lower, and scrolling, in a small window (200 % zoom)', () => {
  expect(place([box(20, 150, 80, 20)], { width: 440, height: 400 })).toEqual({ left: 12, top: 176, maxHeight: 216 });
});

test('never over a field that is typed in', () => {
  const field = box(100, 130, 400, 40);
  expect(place([box(100, 100, 80, 20)], { width: 1200, height: 420 }, [field])).toEqual({
    left: 506,
    top: 100,
    maxHeight: 300,
  });
});

test('nowhere when it would cover the mark', () => {
  expect(place([box(0, 0, 300, 60)], { width: 300, height: 60 })).toBeUndefined();
  expect(place([], { width: 1200, height: 800 })).toBeUndefined();
});

test('wherever it stands, it is in the window and covers neither the mark nor the field', () => {
  const anyBox = fc
    .tuple(fc.nat(1500), fc.nat(900), fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 60 }))
    .map(([left, top, width, height]) => box(left, top, width, height));
  const anyRoom = fc.record({ width: fc.integer({ min: 100, max: 1600 }), height: fc.integer({ min: 60, max: 1000 }) });
  const anyCard = fc.record({ width: fc.integer({ min: 80, max: 420 }), height: fc.integer({ min: 40, max: 400 }) });
  fc.assert(
    fc.property(
      fc.array(anyBox, { minLength: 1, maxLength: 3 }),
      anyBox,
      anyRoom,
      anyCard,
      (mark, field, room, card) => {
        const spot = place(mark, room, [field], card);
        if (!spot) return;
        const there = box(spot.left, spot.top, card.width, spot.maxHeight);
        expect(there.left).toBeGreaterThanOrEqual(0);
        expect(there.top).toBeGreaterThanOrEqual(0);
        expect(there.right).toBeLessThanOrEqual(room.width);
        expect(there.bottom).toBeLessThanOrEqual(room.height);
        expect([...mark, field].every((other) => isFree(there, other))).toBe(true);
      },
    ),
  );
});

const isFree = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
