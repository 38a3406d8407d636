import type { Ground } from '../places/ground-behind.ts';

/** A stretch of text to paint. */
export interface Mark {
  readonly range: StaticRange;
  /** `strong` for the whole name or the identifier itself, `plain` for a variant or a possibility. */
  readonly strength: 'strong' | 'plain';
  /** What stands behind the text. */
  readonly ground: Ground;
}

/** Puts marks on a page and takes them off again. */
export interface Painter {
  readonly paint: (marks: readonly Mark[]) => void;
  /** Takes marks off before the browser paints the next time. Marks that are not painted are left alone. */
  readonly remove: (marks: readonly Mark[]) => void;
  /** The mark at a point of the viewport. */
  readonly markAt: (x: number, y: number) => Mark | undefined;
  /** Where the mark stands in the viewport, one box a line; empty when its text is gone. */
  readonly boxesOf: (mark: Mark) => readonly DOMRect[];
  /** Puts back what the page took away; whether there was something to put back. */
  readonly repair: () => boolean;
  /** Takes off everything, and whatever else was put into the page for it. */
  readonly dispose: () => void;
}

/** Every kind of mark there is. */
export const MARK_KINDS = [
  { strength: 'strong', ground: 'light' },
  { strength: 'strong', ground: 'dark' },
  { strength: 'plain', ground: 'light' },
  { strength: 'plain', ground: 'dark' },
] as const;

/** What a painter needs of the world around it. */
export interface PainterNeeds {
  /** Makes a name that the page cannot guess. */
  readonly randomName: () => string;
  /** Does work on the page's elements that must not be taken for the page's own. */
  readonly quietly: (work: () => void) => void;
}

export type MakePainter = (page: Document, needs: PainterNeeds) => Painter;
