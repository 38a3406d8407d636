import { askBackground } from '../../src/extension/ask-background.ts';
import { makeListFacts } from '../../src/ui/options/list-facts.ts';
import type { PageSection } from '../../src/ui/sections-page.ts';

/** Which lists stand behind every answer, and of when. */
export const listsSection: PageSection = {
  id: 'lists',
  title: 'Lists',
  draw: async () => (await askBackground({ kind: 'lists' })).map(makeListFacts),
};
