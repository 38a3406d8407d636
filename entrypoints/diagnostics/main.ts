import { askBackground, watchSettings } from '../../src/extension/ask-background.ts';
import { makeDiagnosticsTables } from '../../src/ui/diagnostics/diagnostics-section.ts';
import { makeElement } from '../../src/ui/make-element.ts';
import { makeReportCopy } from '../../src/ui/diagnostics/report-copy.ts';
import { makeSectionsPage } from '../../src/ui/sections-page.ts';

const page = makeSectionsPage('Namesake diagnostics', [
  {
    id: 'diagnosis',
    title: 'How this copy stands',
    draw: async () => {
      const diagnostics = await askBackground({ kind: 'diagnostics' });
      return [
        makeReportCopy(JSON.stringify(diagnostics, null, 2), (text) => navigator.clipboard.writeText(text)),
        ...makeDiagnosticsTables(diagnostics),
      ];
    },
  },
]);
const again = makeElement('button', { type: 'button' }, 'Look again');
again.addEventListener('click', () => void page.refresh());
page.element.append(again);
document.body.append(page.element);
watchSettings(() => void page.refresh());
await page.refresh();
