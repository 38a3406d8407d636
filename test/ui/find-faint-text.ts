/** WCAG 2.2, 1.4.3: text of ordinary size. */
const ENOUGH = 4.5;

/** Text below `root` that stands out too little from what is behind it, each with its contrast. */
export function findFaintText(root: Element): string[] {
  const faint: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (!nodeValue?.trim() || !parentElement?.checkVisibility()) continue;
    const contrast = contrastOf(colourOf(getComputedStyle(parentElement).color), backgroundOf(parentElement));
    if (contrast < ENOUGH) faint.push(`${nodeValue} (${contrast.toFixed(2)})`);
  }
  return faint;
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function backgroundOf(element: Element | null): Colour {
  for (let each = element; each; each = each.parentElement) {
    const colour = colourOf(getComputedStyle(each).backgroundColor);
    if (colour[3] > 0) return colour;
  }
  return [255, 255, 255, 1];
}

/** Whatever way the browser writes a colour, a canvas knows its bytes. */
function colourOf(css: string): Colour {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('there is no canvas');
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function contrastOf(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf([red, green, blue]: Colour): number {
  return 0.2126 * linearOf(red) + 0.7152 * linearOf(green) + 0.0722 * linearOf(blue);
}

function linearOf(byte: number): number {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
