import { askBackground, watchSettings, watchTab } from '../../src/extension/ask-background.ts';
import { browser } from '../../src/extension/browser.ts';
import { takeErrand, watchErrands } from '../../src/extension/errand.ts';
import { makePopupScreen } from '../../src/ui/popup-screen.ts';

const errand = await takeErrand();
const tab = await findTab(errand?.tabId);

const screen = makePopupScreen({
  readTab: () => askBackground({ kind: 'tab-view', tabId: tab.id }),
  readSettings: () => askBackground({ kind: 'settings' }),
  readLists: () => askBackground({ kind: 'lists' }),
  readNames: () => askBackground({ kind: 'list-names' }),
  lookUp: (name) => askBackground({ kind: 'look-up', name }),
  readParty: (party) => askBackground({ kind: 'party', party }),
  setMode: (site, mode) => askBackground({ kind: 'set-mode', site, mode, isPrivate: tab.incognito }),
  goTo: (party) => askBackground({ kind: 'go-to-party', tabId: tab.id, party }),
  showObservation: ({ frame, card }) =>
    askBackground({ kind: 'show-observation', tabId: tab.id, frame, key: card.key }),
  setAside: async (key, reason) => {
    await askBackground({ kind: 'set-aside', key, reason, isPrivate: tab.incognito });
  },
  grantAccess: async () => {
    if (!tab.url) return;
    await browser.permissions.request({ origins: [`${new URL(tab.url).origin}/*`] });
    await screen.refresh();
  },
  copy: (text) => navigator.clipboard.writeText(text),
  openOptions: () => void browser.runtime.openOptionsPage(),
  openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
});
// In a tab or a window of its own it may be as wide as that is.
document.body.className = (await browser.tabs.getCurrent()) ? 'is-window' : 'is-popup';
document.body.append(screen.element);
screen.focus();
watchTab(tab.id, () => void screen.refresh());
watchSettings(() => void screen.refresh());
watchErrands(() => void takeErrand().then(follow));
await follow(errand);

async function follow(task: typeof errand): Promise<void> {
  if (task?.kind === 'look-up') await screen.lookUp(task.name);
  if (task?.kind === 'party') await screen.openParty(task.party);
}

/** The tab the popup speaks of: the one the errand came from, else the one it was opened over. */
async function findTab(
  tabId: number | undefined,
): Promise<{ id: number; url?: string | undefined; incognito: boolean }> {
  const [current] = await browser.tabs.query({ active: true, currentWindow: true });
  const found = tabId === undefined ? current : await browser.tabs.get(tabId).catch(() => current);
  return { id: found?.id ?? browser.tabs.TAB_ID_NONE, url: found?.url, incognito: found?.incognito === true };
}
