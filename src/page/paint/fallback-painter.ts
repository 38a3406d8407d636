import type { MakePainter } from './painter.ts';

declare global {
  /** Two scripts of one extension in one frame share their global object, and nothing else. The page does not see it. */
  // oxlint-disable-next-line no-var -- only `var` declares a property of the global object
  var namesakeFallbackPainter: MakePainter | undefined;
}

/** Leaves the fallback painter where the content script finds it: called by the script that brings it along. */
export function putFallbackPainter(makePainter: MakePainter): void {
  globalThis.namesakeFallbackPainter = makePainter;
}

/**
 * Takes the fallback painter after its script was injected.
 *
 * @throws {Error} If the script did not run in this frame.
 */
export function takeFallbackPainter(): MakePainter {
  const makePainter = globalThis.namesakeFallbackPainter;
  if (!makePainter) throw new Error('The script with the fallback painter did not run in this frame.');
  return makePainter;
}
