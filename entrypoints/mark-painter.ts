import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { putLatePart } from '../src/page/late-parts.ts';
import { makeElementPainter } from '../src/page/paint/element-painter.ts';

/** Injected on demand where the browser cannot paint text by itself: mark.js stays out of the content script of everyone else. */
export default defineUnlistedScript(() => putLatePart({ painter: makeElementPainter }));
