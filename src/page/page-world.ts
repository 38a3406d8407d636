import type {
  BlockHits,
  FrameReport,
  Hit,
  HitView,
  PageCommand,
  PageLooks,
  PageMode,
  PartyId,
  TextBlock,
} from '../core/index.ts';
import type { MakePageCard } from './card/page-card.ts';
import type { MakePageShow } from './page-show.ts';
import type { MakePainter } from './paint/painter.ts';

/**
 * What the content script gives the page layer. The page layer knows no browser API and no list; tests pass a world of their own.
 *
 * Every promise may be rejected (a worker that died, an extension that was updated): the page layer then keeps what it has, tries
 * again when the page next changes, and says in its report what was not checked.
 */
export interface PageWorld {
  /** Screens blocks, in any order; the answer has an entry for every block that something was found in. */
  readonly ask: (blocks: readonly TextBlock[]) => Promise<readonly BlockHits[]>;
  /** The card's text for one hit; undefined when the party is no longer listed. */
  readonly describe: (hit: Hit) => Promise<HitView | undefined>;
  /** What this frame found and what it could not read. Called when that changed, at most a few times a second. */
  readonly report: (report: FrameReport) => void;
  /** The card's "Look up" and "All details": opens the designation context outside the page. */
  readonly openParty: (party: PartyId) => void;
  /** How marks appear, now and whenever it changes: `signal` ends the subscription. */
  readonly watchMode: (onMode: (mode: PageMode, looks: PageLooks) => void, signal: AbortSignal) => void;
  /**
   * What the reader asks of the page by keyboard or from the popup; `signal` ends the subscription. The answer says whether this frame
   * had a hit to go to: if not, the next frame is asked.
   */
  readonly watchCommands: (
    onCommand: (command: PageCommand) => boolean | Promise<boolean>,
    signal: AbortSignal,
  ) => void;
  /** Calls back whenever other lists screen than before: what was answered so far holds no longer. `signal` ends the subscription. */
  readonly watchLists?: (onChange: () => void, signal: AbortSignal) => void;
  /** Cryptographic randomness for names that the page must not guess. */
  readonly randomName: () => string;
  /**
   * The shadow root of an element, closed ones too where the browser shows them to an extension (`chrome.dom.openOrClosedShadowRoot(element)` in
   * Chromium, `element.openOrClosedShadowRoot` in Firefox). Absent: open roots only.
   */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** Loads marks and tour, which most pages never need: a script of its own, injected by the background. */
  readonly loadShow: () => Promise<MakePageShow>;
  /** Loads the card, which most pages never need and which therefore is a script of its own, injected by the background. */
  readonly loadCard: () => Promise<MakePageCard>;
  /**
   * Loads the painter for browsers without the CSS Custom Highlight API (Firefox 128 to 139). It brings mark.js along and is therefore a script of its own,
   * which the background injects. Absent or rejected: names are reported and not marked, and the report says so.
   */
  readonly loadFallbackPainter?: () => Promise<MakePainter>;
}
