import type { ListChanges, ListId } from '../../core/index.ts';
import { anyOf, isNumber, isText, listOf, oneOf, recordOf, textUpTo } from '../shape.ts';
import type { Check } from '../shape.ts';
import type { Mirror } from './refresh-from-mirror.ts';
import type { RefreshRules } from './refresh-world.ts';

/** Work on lists that is too long for the background: it is done in a worker of its own, which ends with it. */
export type ListJob =
  | {
      readonly kind: 'refresh';
      readonly lists: readonly ListId[];
      readonly rules: RefreshRules;
      /** With a mirror no publisher is contacted. */
      readonly mirror?: Mirror;
    }
  /** Makes the search index over the copies that screen, unless it is there. */
  | { readonly kind: 'index' }
  /** What the copy that screens (or the one that is held) has changed. */
  | { readonly kind: 'compare'; readonly list: ListId; readonly to: 'active' | 'held' };

/** How it ended. */
export type ListJobEnd =
  | { readonly kind: 'refreshed'; readonly hasChanged: boolean }
  | { readonly kind: 'indexed' }
  | { readonly kind: 'compared'; readonly changes: ListChanges }
  | { readonly kind: 'broken'; readonly words: string };

/** The background asks the offscreen document, which is the only page that may have workers in Chromium. */
export interface JobRequest {
  readonly kind: 'list-job';
  readonly job: ListJob;
}

/** Said to the background when a refresh ended: it may have slept meanwhile. */
export interface JobsEnded {
  readonly kind: 'list-jobs-ended';
}

const isListId = textUpTo(100);

const isJob: Check<ListJob> = anyOf(
  recordOf(
    {
      kind: oneOf('refresh'),
      lists: listOf(isListId, 100),
      rules: recordOf({ refreshHours: isNumber, maxDrop: isNumber, openSanctionsToken: isText }),
    },
    { mirror: recordOf({ url: isText, publicKey: isText }) },
  ),
  recordOf({ kind: oneOf('index') }),
  recordOf({ kind: oneOf('compare'), list: isListId, to: oneOf('active', 'held') }),
);

export const isJobRequest: Check<JobRequest> = recordOf({ kind: oneOf('list-job'), job: isJob });

export const isJobsEnded: Check<JobsEnded> = recordOf({ kind: oneOf('list-jobs-ended') });
