import type { FrameReport } from '../core/index.ts';
import { LateShow } from './late-show.ts';
import { PageScreening } from './page-screening.ts';
import type { Reading } from './page-show.ts';
import type { PageWorld } from './page-world.ts';

/** What a frame says that is not read. */
const NOTHING_READ: FrameReport = { places: [], blocksRead: 0, notChecked: [], state: 'done' };

/**
 * Screens one frame, from now until `signal`, the way the world's mode says. After the signal nothing of ours is left in the page. The content script calls this
 * once a frame.
 */
export function startPage(world: PageWorld, page: Document, signal: AbortSignal): void {
  let treatment = '';
  let life = new AbortController();
  let show: LateShow | undefined;
  signal.addEventListener('abort', () => life.abort(), { once: true });
  /** Changes of treatment and of lists are rare: everything begins anew, so that nothing can be left over. */
  let begin: (() => void) | undefined;
  world.watchMode((mode, looks) => {
    const next = mode === 'off' ? mode : JSON.stringify([mode, looks]);
    if (next === treatment || signal.aborted) return;
    const wasRead = show !== undefined;
    treatment = next;
    begin = () => {
      life.abort();
      life = new AbortController();
      show = mode === 'off' ? undefined : screenPage(world, page, { mode, ...looks }, life.signal);
    };
    begin();
    if (mode === 'off' && wasRead) world.report(NOTHING_READ);
  }, signal);
  world.watchLists?.(() => {
    if (!signal.aborted) begin?.();
  }, signal);
  world.watchCommands((command) => show?.go(command) ?? false, signal);
}

function screenPage(world: PageWorld, page: Document, reading: Reading, signal: AbortSignal): LateShow {
  const screening = new PageScreening(page, world, signal);
  const show = new LateShow(page, { world, screening, reading }, signal);
  if (reading.mode === 'highlight') screening.showTo(show);
  screening.start();
  return show;
}
