/** What may show or hide text without changing the page's elements: a ticked box, an ended transition, a narrower window, a picture that has come. */
const OCCASIONS = ['click', 'change', 'toggle', 'transitionend', 'animationend', 'fullscreenchange', 'load'];

/** Calls `onOccasion` when text may have been shown, hidden or recoloured by style alone. Ends with `signal`. */
export function watchLooks(page: Document, onOccasion: () => void, signal: AbortSignal): void {
  for (const occasion of OCCASIONS) {
    page.addEventListener(occasion, onOccasion, { capture: true, passive: true, signal });
  }
  const view = page.defaultView;
  view?.addEventListener('resize', onOccasion, { passive: true, signal });
  view?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onOccasion, { signal });
}
