import { textNodesOf } from '../read/text-nodes-of.ts';
import { type Ground, groundBehind } from './ground-behind.ts';
import type { Place } from './place.ts';

/** A place and how a reader meets it. */
export interface SeenPlace {
  readonly place: Place;
  readonly visibility: Visibility;
  readonly ground: Ground;
}

/**
 * How a reader meets what stands in an element: `seen` · `unseen`: rendered, but only for screen readers (clipped to a pixel, far off the page,
 * fully transparent) · `hidden`: not rendered, nobody meets it.
 */
export type Visibility = 'seen' | 'unseen' | 'hidden';

/** A box smaller than this, in CSS pixels, that clips its text is there for screen readers only. */
const SMALLEST_VISIBLE = 2;

/** `left: -9999px` and its like; nobody scrolls to the left of a page. */
const FAR_OFF = -900;

/** How many elements are looked at: the usual classes hide the element itself or the one around it. */
const LEVELS = 4;

/** How a reader meets a place. Makes the browser compute styles and boxes: asked where there is a hit, and only there. */
export function lookAt(place: Place): SeenPlace {
  const visibility = visibilityOf(place);
  return { place, visibility, ground: visibility === 'hidden' ? 'light' : groundBehind(place.element) };
}

function visibilityOf({ element, range, kind }: Place): Visibility {
  if (kind === 'head') return 'unseen';
  if (!isRendered(element) || (range && !isWhole(range, element))) return 'hidden';
  if (!element.checkVisibility({ opacityProperty: true, checkOpacity: true })) return 'unseen';
  let around: Element | null = element;
  for (let level = 0; around && level < LEVELS; level += 1, around = around.parentElement) {
    const style = around.ownerDocument.defaultView?.getComputedStyle(around);
    if (style && (isClipped(around, style) || isFarOff(style))) return 'unseen';
  }
  return 'seen';
}

function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
}

/**
 * Whether every word of the range is rendered. Text may not be where its element is: right inside a closed `details`, or beside a shadow tree that has no slot for it;
 * and the page may have hidden one of the elements a name is split over. Boxes would tell too, but measuring text in a very long line costs as much as the line.
 */
function isWhole(range: StaticRange, known: Element): boolean {
  return textNodesOf(range).every(({ node, start, end }) => {
    const { parentElement } = node;
    if (!parentElement || node.data.slice(start, end).trim() === '') return true;
    if (parentElement.localName === 'details' && !parentElement.hasAttribute('open')) return false;
    if (parentElement.shadowRoot && !node.assignedSlot) return false;
    return parentElement === known || isRendered(parentElement);
  });
}

function isClipped(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.clip.startsWith('rect(0') || /^inset\((?:50|100)%/u.test(style.clipPath)) return true;
  if (style.overflowX === 'visible' || style.display === 'inline' || style.display === 'contents') return false;
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) < SMALLEST_VISIBLE;
}

function isFarOff({ position, left, top, textIndent }: CSSStyleDeclaration): boolean {
  const isPlaced = position === 'absolute' || position === 'fixed';
  const offsets = isPlaced ? [left, top, textIndent] : [textIndent];
  return offsets.some((offset) => Number.parseFloat(offset) < FAR_OFF);
}
