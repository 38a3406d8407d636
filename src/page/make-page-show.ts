import { PageDisplay } from './page-display.ts';
import type { MakePageShow } from './page-show.ts';
import { PageTour } from './page-tour.ts';
import type { PageWorld } from './page-world.ts';
import { isShown, type Place } from './places/place.ts';
import { canHighlight, makeHighlightPainter } from './paint/highlight-painter.ts';
import type { MakePainter } from './paint/painter.ts';

const NOT_MARKED = 'Names are listed here but not marked in the page: this browser cannot mark text.';
const NO_CARD = 'Names are marked in the page but cannot be explained there: the browser lets no card in.';
const IN_LONG_LINES =
  'Some names are listed here but not marked in the page: they stand in lines too long to paint in.';
const MARKS_REFUSED = 'Names are listed here but not marked in the page: the page removes the marks.';

/** Puts marks, card and the tour from name to name together. */
export const makePageShow: MakePageShow = (page, { world, screening, reading }, signal) => {
  const isMarked = (place: Place): boolean => isShown(place, reading.marksDownTo);
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
      announces: reading.announceMarks,
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
  if (reading.mode === 'highlight' && canHighlight()) show(makeHighlightPainter);
  else if (reading.mode === 'highlight') {
    void showWhenLoaded(world, show, () => screening.note(NOT_MARKED, true), signal);
  }
  return tour;
};

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
