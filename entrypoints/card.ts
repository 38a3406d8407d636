import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makePageCard } from '../src/page/card/make-page-card.ts';
import { putLatePart } from '../src/page/late-parts.ts';

/** Injected on demand where a name was found: pages without one, which are most, need no card. */
export default defineUnlistedScript(() => putLatePart({ card: makePageCard }));
