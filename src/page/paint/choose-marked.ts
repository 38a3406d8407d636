import type { SeenPlace } from '../places/look-at.ts';
import { isText } from '../read/node-kinds.ts';

/** Marks that are painted at once. More make every change of the page dearer, and no screen shows as many; the rest is listed, and marked when it is scrolled to. */
export const MOST_MARKS = 1000;

/** A line of text longer than this, in UTF-16 code units, is no line that anybody reads. */
const LONG_LINE = 10_000;

/**
 * What may be painted in one such line: its marks times its length. Chromium goes through the whole line for every mark: a thousand marks in an unwrapped line of 900,000
 * characters stop it for 25 seconds, this much takes about 20 ms.
 */
const LINE_BUDGET = 2_000_000;

/**
 * The places to mark now: all of them on nearly every page, those nearest to the viewport where there are too many. `inLongLines` are left out wherever the reader scrolls.
 */
export function chooseMarked(
  places: readonly SeenPlace[],
  page: Document,
): { readonly marked: readonly SeenPlace[]; readonly inLongLines: number } {
  const markable = places.filter(({ place }) => place.range !== undefined);
  const payable = leaveOutLongLines(markable);
  const marked = payable.length <= MOST_MARKS ? payable : nearest(payable, page);
  return { marked, inLongLines: markable.length - payable.length };
}

function leaveOutLongLines(places: readonly SeenPlace[]): readonly SeenPlace[] {
  let line: Line | undefined;
  return places.filter(({ place: { element, range } }) => {
    const node = range?.startContainer;
    if (!range || !isText(node) || node.length <= LONG_LINE) return true;
    if (line?.node !== node || range.startOffset >= line.end) line = lineAt(node, range.startOffset, element);
    line.spent += line.length;
    return !line.isLong || line.spent <= LINE_BUDGET;
  });
}

interface Line {
  readonly node: Text;
  readonly end: number;
  readonly length: number;
  readonly isLong: boolean;
  spent: number;
}

function lineAt(node: Text, offset: number, element: Element): Line {
  const start = node.data.lastIndexOf('\n', offset - 1) + 1;
  const newline = node.data.indexOf('\n', offset);
  const end = newline < 0 ? node.length : newline;
  const length = end - start;
  return { node, end, length, isLong: length > LONG_LINE && isUnwrapped(element), spent: 0 };
}

function isUnwrapped(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && /^(?:pre|nowrap)$/u.test(style.whiteSpace);
}

function nearest(places: readonly SeenPlace[], page: Document): readonly SeenPlace[] {
  const height = page.defaultView?.innerHeight ?? 0;
  const boxes = new Map<Element, DOMRect>();
  const distanceOf = ({ place: { element, range } }: SeenPlace): number => {
    const box = boxes.get(element) ?? element.getBoundingClientRect();
    boxes.set(element, box);
    // Measuring each of a thousand names in one long text costs more than to guess where in its element a name stands.
    const text = range?.startContainer;
    const share = isText(text) && box.height > height ? (range?.startOffset ?? 0) / text.length : 0.5;
    const top = box.height > height ? box.top + share * box.height : box.top;
    const bottom = box.height > height ? top : box.bottom;
    return Math.max(0, -bottom, top - height);
  };
  const byDistance = places.map((place, at) => ({ place, at, distance: distanceOf(place) }));
  const near = byDistance.toSorted((a, b) => a.distance - b.distance || a.at - b.at).slice(0, MOST_MARKS);
  return near.toSorted((a, b) => a.at - b.at).map(({ place }) => place);
}
