import type { FrameReport, PageLooks } from '../core/index.ts';
import { PageDisplay } from './page-display.ts';
import { PageScreening } from './page-screening.ts';
import { PageTour } from './page-tour.ts';
import type { PageWorld } from './page-world.ts';
import { isShown } from './places/place.ts';
import type { Place } from './places/place.ts';
import { canHighlight, makeHighlightPainter } from './paint/highlight-painter.ts';
import type { MakePainter } from './paint/painter.ts';

/** What a frame says that is not read. */
const NOTHING_READ: FrameReport = { places: [], blocksRead: 0, notChecked: [], state: 'done' };

const NOT_MARKED = 'Names are listed here but not marked in the page: this browser cannot mark text.';
const NO_CARD = 'Names are marked in the page but cannot be explained there: the browser lets no card in.';
const IN_LONG_LINES =
  'Some names are listed here but not marked in the page: they stand in lines too long to paint in.';
const MARKS_REFUSED = 'Names are listed here but not marked in the page: the page removes the marks.';

/**
 * Screens one frame, from now until `signal`, the way the world's mode says. After the signal nothing of ours is left in the page. The content script calls this
 * once a frame.
 */
export function startPage(world: PageWorld, page: Document, signal: AbortSignal): void {
  let treatment = '';
  let life = new AbortController();
  let tour: PageTour | undefined;
  signal.addEventListener('abort', () => life.abort(), { once: true });
  /** Changes of treatment and of lists are rare: everything begins anew, so that nothing can be left over. */
  let begin: (() => void) | undefined;
  world.watchMode((mode, looks) => {
    const next = mode === 'off' ? mode : JSON.stringify([mode, looks]);
    if (next === treatment || signal.aborted) return;
    const wasRead = tour !== undefined;
    treatment = next;
    begin = () => {
      life.abort();
      life = new AbortController();
      tour = mode === 'off' ? undefined : screenPage(world, page, { mode, ...looks }, life.signal);
    };
    begin();
    if (mode === 'off' && wasRead) world.report(NOTHING_READ);
  }, signal);
  world.watchLists?.(() => {
    if (!signal.aborted) begin?.();
  }, signal);
  world.watchCommands((command) => tour?.go(command) ?? false, signal);
}

/** A page that is read. */
interface Reading extends PageLooks {
  readonly mode: 'highlight' | 'silent';
}

function screenPage(
  world: PageWorld,
  page: Document,
  { mode, marksDownTo, announceMarks }: Reading,
  signal: AbortSignal,
): PageTour {
  const isMarked = (place: Place): boolean => isShown(place, marksDownTo);
  const screening = new PageScreening(page, world, signal);
  let display: PageDisplay | undefined;
  const tour = new PageTour(page, {
    placesNow: () => screening.places.filter(({ visibility }) => visibility === 'seen').map(({ place }) => place),
    isShown: isMarked,
    onArrive: (place) => display?.openCard(place, 'keyboard'),
    onLeave: () => display?.closeCard(),
  });
  const show = (makePainter: MakePainter): void => {
    const end = new AbortController();
    const quietly = (work: () => void): void => screening.quietly(work);
    const needs = {
      world,
      quietly,
      isShown: isMarked,
      announces: announceMarks,
      painter: makePainter(page, { randomName: world.randomName, quietly }),
      onStep: tour.stepFrom.bind(tour),
      onHold: tour.stayAt.bind(tour),
      onCard: (isThere: boolean) => screening.note(NO_CARD, !isThere),
      onLongLines: (places: number) => screening.note(IN_LONG_LINES, places > 0),
      onRefused: () => {
        end.abort();
        display = undefined;
        screening.showTo(undefined);
        screening.note(MARKS_REFUSED, true);
      },
    };
    display = new PageDisplay(page, needs, AbortSignal.any([signal, end.signal]));
    screening.showTo(display);
  };
  if (mode === 'highlight' && canHighlight()) show(makeHighlightPainter);
  else if (mode === 'highlight') void showWhenLoaded(world, show, () => screening.note(NOT_MARKED, true), signal);
  screening.start();
  return tour;
}

async function showWhenLoaded(
  { loadFallbackPainter }: PageWorld,
  show: (makePainter: MakePainter) => void,
  onFailure: () => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    const makePainter = await loadFallbackPainter?.();
    if (signal.aborted) return;
    if (makePainter) show(makePainter);
    else onFailure();
  } catch {
    onFailure();
  }
}
