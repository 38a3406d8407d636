/** A stretch of our work in a page: `read` one slice of reading · `ask` from a question to its answer · `arrange` going through the places, marks included. */
export type Stretch = 'read' | 'ask' | 'arrange';

/** What newer browsers take and the DOM library does not know yet: https://developer.chrome.com/docs/devtools/performance/extension */
type TimeStamp = (label: string, start: number, end: number, track: string) => void;

/**
 * Shows in the developer tools what we did in a page since `start` (as `performance.now` has it): as a track of its own in Chromium's performance panel, as markers in Firefox's profiler.
 *
 * `performance.measure` says the same to programs, and the page itself could hear it: it stands in builds for measuring alone (`wxt build --mode measure`).
 */
export function noteTime(stretch: Stretch, start: number): void {
  if (import.meta.env.MODE === 'measure') performance.measure(`namesake ${stretch}`, { start });
  // oxlint-disable-next-line no-console -- it writes nothing: without the tools open it does nothing at all
  else (console.timeStamp as TimeStamp)(`Namesake: ${stretch}`, start, performance.now(), 'Namesake');
}
