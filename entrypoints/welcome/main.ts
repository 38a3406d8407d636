import { askBackground, watchSettings } from '../../src/extension/ask-background.ts';
import { makeSectionsPage } from '../../src/ui/sections-page.ts';
import { makeWelcome } from '../../src/ui/welcome.ts';

const page = makeSectionsPage('Welcome to Namesake', [
  {
    id: 'choice',
    title: 'Where may Namesake read?',
    draw: async () =>
      makeWelcome(await askBackground({ kind: 'settings' }), {
        onChoose: async (scope) => {
          await askBackground({ kind: 'choose-scope', scope });
          await page.refresh();
        },
      }),
  },
]);
document.body.append(page.element);
watchSettings(() => void page.refresh());
await page.refresh();
