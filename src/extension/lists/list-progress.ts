import type { ListId } from '../../core/index.ts';
import type { RefreshStep } from './refresh-world.ts';

/** Options pages listen here; a message to the whole extension would wake the background for every megabyte. */
const CHANNEL = 'list-progress';

/** Told when the update of a list is over. */
export interface ProgressEnd {
  readonly list: ListId;
  readonly step: 'over';
}

/** How often a long step is told of, in milliseconds. */
const EVERY_MS = 150;

/** Tells whoever looks how far updates are: every step, and its middle a few times a second. */
export function makeProgressTeller(): (step: RefreshStep | ProgressEnd) => void {
  const channel = new BroadcastChannel(CHANNEL);
  let last = '';
  let lastAt = 0;
  return (step) => {
    const name = `${step.list} ${step.step}`;
    const now = performance.now();
    if (name === last && now - lastAt < EVERY_MS) return;
    last = name;
    lastAt = now;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has its own origin and no other
    channel.postMessage(step);
  };
}

/** Calls back for every step of every update that runs somewhere in the extension. */
export function watchProgress(onStep: (step: RefreshStep | ProgressEnd) => void): void {
  const channel = new BroadcastChannel(CHANNEL);
  // Only our own pages and workers have this origin.
  channel.addEventListener('message', ({ data }: MessageEvent<RefreshStep | ProgressEnd>) => onStep(data));
}
