import { callFrame } from './call-frames.ts';
import type { TabHits } from './tab-hits.ts';

/**
 * Asks the frames that only an earlier worker knew whether they are still there: a frame that went away while no worker ran could tell
 * nobody. Those that are there connect again and report; the others are dropped.
 */
export async function confirmFrames(tabId: number, tabHits: TabHits): Promise<void> {
  const unconfirmed = (await tabHits.read(tabId)).filter((frame) => frame.isUnconfirmed);
  await Promise.all(
    unconfirmed.map(async ({ frameId }) => {
      const isThere = await callFrame(tabId, frameId, { kind: 'wake' });
      if (!isThere) await tabHits.drop(tabId, frameId);
    }),
  );
}
