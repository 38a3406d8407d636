import { watchSettings } from '../../src/extension/ask-background.ts';
import { makeSectionsPage } from '../../src/ui/sections-page.ts';
import { aboutSection } from './about-section.ts';
import { listsSection, watchLists } from './lists-section.ts';
import { marksSection } from './marks-section.ts';
import { observationsSection } from './observations-section.ts';
import { organisationSection } from './organisation-section.ts';
import { sitesSection } from './sites-section.ts';

/** In the order of the page. Each is wired in a file of its own. */
const page = makeSectionsPage('Namesake options', [
  organisationSection,
  sitesSection,
  marksSection,
  observationsSection,
  listsSection,
  aboutSection,
]);
document.body.append(page.element);
watchSettings(() => void page.refresh());
watchLists(() => void page.refresh());
await page.refresh();
