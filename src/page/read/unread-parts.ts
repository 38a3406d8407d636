/** Smaller than this, in CSS pixels, a drawing is an icon or a counter and no text. */
const SMALLEST_DRAWING = { width: 150, height: 40 };

/** A picture with fewer pixels of its own than this is an icon, a face or a line; larger ones may be a scanned page or a screenshot. */
const SMALLEST_PICTURE = { width: 200, height: 80 };

/** What of a page cannot be read, in words: text in pictures, text that is drawn, documents inside the document, a page that is being edited. Empty when there is nothing of the kind. */
export function unreadParts(page: Document): readonly string[] {
  if (page.designMode === 'on') return ['This page is being edited; what is edited is never read.'];
  const drawings = Array.from(page.getElementsByTagName('canvas')).filter(isLarge).length;
  const pictures = Array.from(page.images).filter(isLargePicture).length;
  const embedded = Array.from(page.querySelectorAll('embed, object')).filter(isLarge).length;
  return [
    ...(pictures > 0 ? [`${counted(pictures, 'picture')}: text in pictures cannot be read.`] : []),
    ...(drawings > 0 ? [`${counted(drawings, 'drawing')}: drawn text cannot be read.`] : []),
    ...(embedded > 0 ? [`${counted(embedded, 'embedded document')}: not read.`] : []),
  ];
}

/** By its own size, which is known without a layout. */
function isLargePicture(picture: HTMLImageElement): boolean {
  const { naturalWidth, naturalHeight } = picture;
  if (naturalWidth < SMALLEST_PICTURE.width || naturalHeight < SMALLEST_PICTURE.height) return false;
  return picture.checkVisibility();
}

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= SMALLEST_DRAWING.width && height >= SMALLEST_DRAWING.height;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
