/** Smaller than this, in CSS pixels, a drawing is an icon or a counter and no text. */
const SMALLEST_DRAWING = { width: 150, height: 40 };

/** What of a page cannot be read, in words: text that is drawn, documents inside the document, a page that is being edited. Empty when there is nothing of the kind. */
export function unreadParts(page: Document): readonly string[] {
  if (page.designMode === 'on') return ['This page is being edited; what is edited is never read.'];
  const drawings = Array.from(page.getElementsByTagName('canvas')).filter(isLarge).length;
  const embedded = Array.from(page.querySelectorAll('embed, object')).filter(isLarge).length;
  return [
    ...(drawings > 0 ? [`${counted(drawings, 'drawing')}: drawn text cannot be read.`] : []),
    ...(embedded > 0 ? [`${counted(embedded, 'embedded document')}: not read.`] : []),
  ];
}

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= SMALLEST_DRAWING.width && height >= SMALLEST_DRAWING.height;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
