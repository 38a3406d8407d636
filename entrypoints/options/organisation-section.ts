import { askBackground } from '../../src/extension/ask-background.ts';
import { makeOrganisationNote } from '../../src/ui/options/organisation-section.ts';
import type { PageSection } from '../../src/ui/sections-page.ts';

/** Who manages this copy of Namesake. */
export const organisationSection: PageSection = {
  id: 'organisation',
  title: 'Your organisation',
  draw: async () => makeOrganisationNote(await askBackground({ kind: 'settings' }), true),
};
