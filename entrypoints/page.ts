import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FrameLink } from '../src/extension/frame-link.ts';
import { shadowRootOf } from '../src/extension/shadow-root-of.ts';
import { takeLatePart } from '../src/page/late-parts.ts';
import { ownHosts } from '../src/page/read/own-hosts.ts';
import type { PageWorld } from '../src/page/page-world.ts';
import { startPage } from '../src/page/start-page.ts';

/**
 * The content script, in every frame. It is an "unlisted script" that the manifest names by hand, because what WXT wraps around its
 * content scripts announces itself: an event on the document and a `postMessage` with the extension's id, which every page can hear.
 */
export default defineUnlistedScript(() => void start());

async function start(): Promise<void> {
  // A page drawn ahead of time is not being read by anybody yet.
  if (isPrerendering(document)) await once(document, 'prerenderingchange');
  // Connecting now wakes the background while the page still loads.
  const { ask, describe, report, openParty, watchMode, watchCommands, watchLists, randomName, loadScript, signal } =
    new FrameLink();
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded');
  const world: PageWorld = {
    ask,
    describe,
    report,
    openParty,
    watchMode,
    watchCommands,
    watchLists,
    randomName,
    shadowRootOf: (element) => (ownHosts().has(element) ? null : shadowRootOf(element)),
    loadShow: async () => {
      await loadScript('marks');
      return takeLatePart('show');
    },
    loadCard: async () => {
      await loadScript('card');
      return takeLatePart('card');
    },
    loadFallbackPainter: async () => {
      await loadScript('mark-painter');
      return takeLatePart('painter');
    },
  };
  startPage(world, document, signal);
}

/** Chromium only, and missing in the DOM's types. */
function isPrerendering(page: Document): boolean {
  return 'prerendering' in page && page.prerendering === true;
}

async function once(target: EventTarget, type: string): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true });
  });
}
