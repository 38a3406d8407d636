import type { PageCommand } from '../core/index.ts';
import { callFrame } from './call-frames.ts';
import type { TabHits } from './tab-hits.ts';

/** The frame each tab last went to, for as long as the worker lives. After that the walk begins at the top of the page again. */
const lastFrames = new Map<number, number>();

/**
 * Goes to a hit in whichever frame of the tab has the next one: a frame that is past its end passes the question on, and after the last
 * frame comes the first again.
 *
 * @returns False when no frame has such a hit.
 */
export async function goToHit(tabId: number, command: PageCommand, tabHits: TabHits): Promise<boolean> {
  const frames = (await tabHits.read(tabId))
    .filter(({ findings }) => findings.found.length + findings.weak.length > 0)
    .map(({ frameId }) => frameId);
  if (command.kind === 'previous-hit') frames.reverse();
  const current = Math.max(0, frames.indexOf(lastFrames.get(tabId) ?? 0));
  // The current frame comes twice: having passed its end it begins anew when no other frame has a hit.
  for (const frameId of [...frames.slice(current), ...frames.slice(0, current + 1)]) {
    if (await callFrame(tabId, frameId, { kind: 'command', command })) {
      lastFrames.set(tabId, frameId);
      return true;
    }
  }
  return false;
}
