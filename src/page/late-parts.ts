import type { MakePageCard } from './card/page-card.ts';
import type { MakePageShow } from './page-show.ts';
import type { MakePainter } from './paint/painter.ts';

/** What most pages never need, and therefore comes as a script of its own, which the background injects beside the content script. */
export interface LateParts {
  /** For a page where a name was found: marks, and the way from one to the next. */
  readonly show: MakePageShow;
  /** For the same page, a moment later: marks stand before they are explained. */
  readonly card: MakePageCard;
  /** For a browser without the CSS Custom Highlight API; it brings mark.js along. */
  readonly painter: MakePainter;
}

declare global {
  /** Two scripts of one extension in one frame share their global object, and nothing else. The page does not see it. */
  // oxlint-disable-next-line no-var -- only `var` declares a property of the global object
  var namesakeLateParts: Partial<LateParts> | undefined;
}

/** Leaves a part where the content script finds it: called by the script that brings it along. */
export function putLatePart(part: Partial<LateParts>): void {
  globalThis.namesakeLateParts = { ...globalThis.namesakeLateParts, ...part };
}

/**
 * Takes a part after its script was injected.
 *
 * @throws {Error} If the script did not run in this frame.
 */
export function takeLatePart<Name extends keyof LateParts>(name: Name): LateParts[Name] {
  const part = globalThis.namesakeLateParts?.[name];
  if (!part) throw new Error(`The script with the ${name} did not run in this frame.`);
  return part;
}
