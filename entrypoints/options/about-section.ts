import { browser } from '../../src/extension/browser.ts';
import { makeAbout } from '../../src/ui/options/about-section.ts';
import type { PageSection } from '../../src/ui/sections-page.ts';

/** What this is. */
export const aboutSection: PageSection = {
  id: 'about',
  title: 'About',
  draw: async () => makeAbout(browser.runtime.getManifest().version),
};
