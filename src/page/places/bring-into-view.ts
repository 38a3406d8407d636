import { liveRange } from '../read/live-range.ts';
import { isEditingHost } from '../read/tag-roles.ts';
import type { Place } from './place.ts';

/**
 * Scrolls to a place and selects its text, which tells screen readers and the Tab key where the reader now is. Without an animation: nothing moves for those who do not
 * bear it, and the card can stand beside its mark at once.
 */
export function bringIntoView(page: Document, { element, range }: Place): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const live = range && liveRange(range);
  if (!live) return;
  scrollOn(page, element, live);
  // A selection elsewhere would take the focus out of a field the reader writes in.
  if (!isTyping(page))
    page.getSelection()?.setBaseAndExtent(live.startContainer, live.startOffset, live.endContainer, live.endOffset);
}

/** A long element is in view and its text may not be yet: scrolls whatever box around it scrolls. */
function scrollOn(page: Document, element: Element, range: Range): void {
  const view = page.defaultView;
  if (!view) return;
  for (let around: Element | null = element; around; around = around.parentElement) {
    const off = offBy(range, view.innerHeight);
    if (off === 0) return;
    if (around.scrollHeight > around.clientHeight) around.scrollBy({ top: off, behavior: 'instant' });
  }
}

/** How far the range stands from the middle of the viewport when it is out of it; 0 when it is in it. */
function offBy(range: Range, height: number): number {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= height ? 0 : (top + bottom - height) / 2;
}

function isTyping(page: Document): boolean {
  const element = page.activeElement;
  return element !== null && (/^(?:input|textarea|select)$/u.test(element.localName) || isEditingHost(element));
}
