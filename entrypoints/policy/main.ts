import { askBackground, watchSettings } from '../../src/extension/ask-background.ts';
import { makeOrganisationNote } from '../../src/ui/options/organisation-section.ts';
import { makeEffectiveTables } from '../../src/ui/policy/effective-table.ts';
import { makeElement } from '../../src/ui/make-element.ts';
import { makeSectionsPage } from '../../src/ui/sections-page.ts';

const page = makeSectionsPage('What is in effect', [
  {
    id: 'organisation',
    title: 'Who manages Namesake here',
    draw: async () => {
      const note = makeOrganisationNote(await askBackground({ kind: 'settings' }), false);
      return note.length > 0 ? note : [makeElement('p', {}, 'No organisation manages Namesake here.')];
    },
  },
  {
    id: 'settings',
    title: 'Every setting',
    draw: async () => makeEffectiveTables(await askBackground({ kind: 'settings' })),
  },
]);
document.body.append(page.element);
watchSettings(() => void page.refresh());
await page.refresh();
