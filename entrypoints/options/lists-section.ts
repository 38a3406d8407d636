import type { ListStatus } from '../../src/core/index.ts';
import { askBackground } from '../../src/extension/ask-background.ts';
import { requestHosts } from '../../src/extension/lists/request-hosts.ts';
import { sayStep } from '../../src/extension/lists/say-step.ts';
import { watchProgress } from '../../src/extension/lists/list-progress.ts';
import { showProgress } from '../../src/ui/options/list-progress-bar.ts';
import { makeLists } from '../../src/ui/options/lists-section.ts';
import type { ListAction, ListsEvents } from '../../src/ui/options/lists-section.ts';
import type { PageSection } from '../../src/ui/sections-page.ts';

/** Which lists stand behind every answer, and of when; turning them on and off, bringing them up to date. */
export const listsSection: PageSection = {
  id: 'lists',
  title: 'Lists',
  draw: async () => {
    const [[builtIn], lists, { settings }] = await Promise.all([
      askBackground({ kind: 'lists' }),
      askBackground({ kind: 'list-status' }),
      askBackground({ kind: 'settings' }),
    ]);
    return makeLists(builtIn, lists, settings.hideOptions.value ? undefined : events, Date.now());
  },
};

/** Follows updates; calls back when one is over and the section is to be drawn anew. */
export function watchLists(onChange: () => void): void {
  changed = onChange;
  watchProgress((step) => {
    // At the beginning and at the end other things can be pressed.
    if (step.step === 'checking' || step.step === 'over') onChange();
    if (step.step !== 'over') showProgress(step.list, sayStep(step), document);
  });
}

let changed = (): void => undefined;

const events: ListsEvents = {
  onAction: async (list, action) => {
    const words = await act(list, action);
    changed();
    return words;
  },
  onCompare: ({ list }, to) => askBackground({ kind: 'list-changes', list, to }),
};

async function act({ list, hosts }: ListStatus, action: ListAction): Promise<string | undefined> {
  // Asked first: browsers ask people only while they handle what was pressed.
  if (action === 'turn-on' && !(await requestHosts(hosts))) {
    return `The list cannot be fetched without access to ${hosts.join(' and ')}.`;
  }
  const outcome = await askBackground({ kind: 'change-list', list, change: action });
  return outcome.isKept ? undefined : outcome.reason;
}
