import { isElement, isShadowRoot } from '../read/node-kinds.ts';

/** What text stands on: it decides between the two sets of colours. */
export type Ground = 'light' | 'dark';

/** The relative luminance at which black and white text are equally readable; below it a ground is dark. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const MIDDLE_LUMINANCE = 0.179;

/**
 * Whether the text of `element` stands on a light or a dark ground: the first opaque background colour behind it. Over a picture or a gradient, and where nothing
 * is opaque, the text's own colour tells: light text was written for a dark ground.
 */
export function groundBehind(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let around: Element | null = element; around; around = parentThroughHosts(around)) {
    const style = view.getComputedStyle(around);
    if (style.backgroundImage !== 'none') break;
    const background = lightOf(style.backgroundColor);
    if (background && background.alpha >= 0.5) return background.luminance < MIDDLE_LUMINANCE ? 'dark' : 'light';
  }
  const text = lightOf(view.getComputedStyle(element).color);
  return text && text.luminance > MIDDLE_LUMINANCE ? 'dark' : 'light';
}

function parentThroughHosts(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return isShadowRoot(parent) ? parent.host : isElement(parent) ? parent : null;
}

interface Light {
  /** 0–1. */
  readonly luminance: number;
  readonly alpha: number;
}

/** How bright a computed colour is: `rgb(…)`, `color(srgb …)`, `lab(…)`, `oklch(…)` and their like; undefined for what is none of them. */
function lightOf(colour: string): Light | undefined {
  const [, notation = '', inside = ''] =
    /^(rgba?|color|(?:ok)?l(?:ab|ch))\((?:[a-z][\w-]*\s+)?(.*)\)$/u.exec(colour) ?? [];
  const parts = inside
    .split(/[\s,/]+/u)
    .map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part) || 0));
  const [first, second, third, alpha = 1] = parts;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (notation.startsWith('rgb')) return { luminance: luminanceOf(first / 255, second / 255, third / 255), alpha };
  if (notation === 'color') return { luminance: luminanceOf(first, second, third), alpha };
  // The lightness of Lab goes to 100, that of Oklab to 1; both are cube roots of luminance.
  return { luminance: notation.startsWith('ok') ? first ** 3 : ((first + 16) / 116) ** 3, alpha };
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
