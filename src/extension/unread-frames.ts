import type { TabFrame } from './tab-hits.ts';

/**
 * What frames of a page are not read: an error page, a document of the browser, a place no extension may go. Every frame that is read says how many it has inside; those that are there and never
 * spoke are missing. Small ones, which show no text, are not counted. In words; empty when there are none, or as long as any frame is still being read.
 */
export function sayUnreadFrames(frames: readonly TabFrame[]): readonly string[] {
  if (!frames.some(({ frameId }) => frameId === 0)) return [];
  const inner = frames.map(({ findings }) => findings.innerFrames ?? { all: 0, large: 0 });
  if (frames.some(({ findings }) => findings.state === 'reading')) return [];
  const all = inner.reduce((sum, each) => sum + each.all, 0);
  const large = inner.reduce((sum, each) => sum + each.large, 0);
  const missing = Math.min(large, all - (frames.length - 1));
  return missing > 0 ? [`${missing} ${missing === 1 ? 'frame' : 'frames'} inside this page: not read.`] : [];
}
