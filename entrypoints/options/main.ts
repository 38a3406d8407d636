import { askBackground } from '../../src/extension/ask-background.ts';
import { browser } from '../../src/extension/browser.ts';
import { forgetSite, readSettings, setDefaultMode, watchSettings } from '../../src/extension/settings.ts';
import { makeElement } from '../../src/ui/make-element.ts';
import { makeOptionsScreen } from '../../src/ui/options-screen.ts';
import { replaceKeepingFocus } from '../../src/ui/replace-keeping-focus.ts';

watchSettings(() => void draw());
await draw();

async function draw(): Promise<void> {
  try {
    const { defaultMode, sites } = await readSettings();
    const lists = await askBackground({ kind: 'lists' });
    const { version } = browser.runtime.getManifest();
    const sorted = Object.entries(sites).toSorted(([a], [b]) => a.localeCompare(b));
    replaceKeepingFocus(
      document.body,
      makeOptionsScreen(
        { defaultMode, sites: sorted, lists, version },
        { onDefaultMode: (mode) => void setDefaultMode(mode), onForgetSite: (site) => void forgetSite(site) },
      ),
    );
  } catch (error) {
    document.body.replaceChildren(
      makeElement('p', { class: 'failure', role: 'alert' }, `Namesake failed: ${String(error)}`),
    );
  }
}
