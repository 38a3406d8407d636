import { DISMISS_REASONS } from '../../core/index.ts';
import type { DismissReason, ObservedPage } from '../../core/index.ts';
import { anyOf, oneOf, recordOf, textUpTo } from '../shape.ts';
import type { Check } from '../shape.ts';
import { isObservedPage } from './check-observed-page.ts';

/** What an observer's script asks the background. */
export type ObserverMessage =
  | { readonly kind: 'observe'; readonly page: ObservedPage }
  | { readonly kind: 'set-aside'; readonly key: string; readonly reason: DismissReason };

/** What the background says to an observer's script, which may not be there: answered with true by one that did it. */
export type ObserverCall =
  /** Something that decides the answer has changed. */
  { readonly kind: 'observe-again' } | { readonly kind: 'show-observation'; readonly key: string };

/** Sixteen digits and the ids of the rules that saw something. */
export const isObservationKey: Check<string> = textUpTo(2_000);

export const isObserverMessage: Check<ObserverMessage> = anyOf(
  recordOf({ kind: oneOf('observe'), page: isObservedPage }),
  recordOf({ kind: oneOf('set-aside'), key: isObservationKey, reason: oneOf(...DISMISS_REASONS) }),
);

export const isObserverCall: Check<ObserverCall> = anyOf(
  recordOf({ kind: oneOf('observe-again') }),
  recordOf({ kind: oneOf('show-observation'), key: isObservationKey }),
);
