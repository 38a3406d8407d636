import type { PageCommand } from '../core/index.ts';
import { anyOf, oneOf, recordOf, textUpTo } from './shape.ts';
import type { Check } from './shape.ts';

/** Beginning of the name of a frame's port; behind it stands what tells the frame's document from others. */
export const FRAME_PORT = 'frame:';

/** What the background says to a frame that may have no port: a worker that just woke knows none. Both are answered with a boolean. */
export type CallMessage =
  /** Connect again, if you are there. */
  { readonly kind: 'wake' } | { readonly kind: 'command'; readonly command: PageCommand };

export const isCallMessage: Check<CallMessage> = anyOf(
  recordOf({ kind: oneOf('wake') }),
  recordOf({
    kind: oneOf('command'),
    command: anyOf(
      recordOf({ kind: oneOf('next-hit') }),
      recordOf({ kind: oneOf('previous-hit') }),
      recordOf({ kind: oneOf('go-to-party'), party: textUpTo(200) }),
    ),
  }),
);
