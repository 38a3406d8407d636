import type { PageCommand, PageLooks } from '../core/index.ts';
import type { PageScreening } from './page-screening.ts';
import type { PageWorld } from './page-world.ts';

/** How a page that is read is treated. */
export interface Reading extends PageLooks {
  readonly mode: 'highlight' | 'silent';
}

/** What is seen of the names of a page: the marks and the card, and the way from one name to the next. In `silent` mode only the way. */
export interface PageShow {
  /** Goes where the command says; false when this frame has no such place. */
  readonly go: (command: PageCommand) => boolean;
}

/** What a show needs of the page around it. */
export interface PageShowNeeds {
  readonly world: PageWorld;
  readonly screening: PageScreening;
  readonly reading: Reading;
}

/** Shows the places of a screening from now until `signal`, and then leaves nothing behind. */
export type MakePageShow = (page: Document, needs: PageShowNeeds, signal: AbortSignal) => PageShow;
