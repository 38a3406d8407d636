import type { ListId, ListPlatform, MirrorPlatform } from '../../core/index.ts';
import type { DownloadLimits } from './download.ts';
import type { ListStore } from './list-store.ts';

/** What an update needs of the world around it. A worker passes the real one; tests pass their own. */
export interface RefreshWorld {
  readonly store: ListStore;
  readonly fetchFile: typeof fetch;
  readonly platform: ListPlatform & MirrorPlatform;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to 1, as `Math.random`. */
  readonly random: () => number;
  readonly limits: DownloadLimits;
  /** Called at every step, and many times within the long ones. The next step waits for it. */
  readonly onStep: (step: RefreshStep) => Promise<void> | void;
}

/** Where an update stands. */
export type RefreshStep = { readonly list: ListId } & (
  | { readonly step: 'checking' }
  | { readonly step: 'downloading'; readonly bytes: number; readonly total?: number }
  | { readonly step: 'reading'; readonly parties: number; readonly share?: number }
  | { readonly step: 'verifying' }
  | { readonly step: 'writing' }
  | { readonly step: 'switching' }
  | { readonly step: 'indexing' }
);

/** What the settings say about updates. */
export interface RefreshRules {
  readonly refreshHours: number;
  /** Share of the known entries, 0 to 1, that may vanish unasked. */
  readonly maxDrop: number;
  /** Empty where the organisation has none. */
  readonly openSanctionsToken: string;
}

/** How an update ended. `changed`: another copy screens now. */
export type RefreshEnd = 'changed' | 'unchanged' | 'held' | 'failed' | 'busy';
