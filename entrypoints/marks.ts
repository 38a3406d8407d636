import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { putLatePart } from '../src/page/late-parts.ts';
import { makePageShow } from '../src/page/make-page-show.ts';

/** Injected on demand where a name was found: what marks it, and what goes from one to the next. */
export default defineUnlistedScript(() => putLatePart({ show: makePageShow }));
