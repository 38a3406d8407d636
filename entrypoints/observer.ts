import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ObserverLink } from '../src/extension/observe/observer-link.ts';
import { beginAnew } from '../src/page/observe/begin-anew.ts';
import { startObserving } from '../src/page/observe/start-observing.ts';

/** Injected where the text of a frame holds a trigger of a rule: most pages hold none and never load it. */
export default defineUnlistedScript(() => startObserving(new ObserverLink(), document, beginAnew()));
