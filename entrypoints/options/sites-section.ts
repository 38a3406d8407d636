import { askBackground } from '../../src/extension/ask-background.ts';
import { makeSites } from '../../src/ui/options/sites-section.ts';
import type { PageSection } from '../../src/ui/sections-page.ts';
import { unlessHidden } from './unless-hidden.ts';

/** Which sites are read, and how. */
export const sitesSection: PageSection = {
  id: 'sites',
  title: 'Sites',
  draw: () =>
    unlessHidden((view) =>
      makeSites(view, {
        onMode: (mode) => askBackground({ kind: 'set-mode', site: '*', mode, isPrivate: false }),
        onForget: (site) => askBackground({ kind: 'forget-site', site }),
      }),
    ),
};
