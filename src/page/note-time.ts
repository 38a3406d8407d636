/**
 * A stretch of our work in a page: `notice` a change of the page · `read` one slice of reading · `ask` from a question to its answer · `take` an answer apart · `arrange` the places, marks
 * included.
 */
export type Stretch = 'notice' | 'read' | 'ask' | 'take' | 'arrange';

/** What newer browsers take and the DOM library does not know yet: https://developer.chrome.com/docs/devtools/performance/extension */
type TimeStamp = (label: string, start: number, end: number, track: string) => void;

/** Shorter stretches are too small to be seen, and a page that changes a thousand times a second makes a thousand of them. */
const WORTH_SHOWING_MS = 0.1;

/**
 * Shows in the developer tools what we did in a page since `start` (as `performance.now` has it): as a track of its own in Chromium's performance panel, as markers in Firefox's profiler.
 *
 * `performance.measure` says the same to programs, and the page itself could hear it: it stands in builds for measuring alone (`wxt build --mode measure`).
 */
export function noteTime(stretch: Stretch, start: number): void {
  if (import.meta.env.MODE === 'measure') {
    performance.measure(`namesake ${stretch}`, { start });
    // Whoever listens has heard it; what nobody takes out would fill the page's memory.
    performance.clearMeasures(`namesake ${stretch}`);
  } else if (performance.now() - start > WORTH_SHOWING_MS) {
    // oxlint-disable-next-line no-console -- it writes nothing: without the tools open it does nothing at all
    (console.timeStamp as TimeStamp)(`Namesake: ${stretch}`, start, performance.now(), 'Namesake');
  }
}
