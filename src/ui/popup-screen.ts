import type {
  ChoiceOutcome,
  DismissReason,
  ListView,
  LookUpView,
  PageMode,
  PartyId,
  PartyView,
  SettingsView,
  TabObservation,
  TabView,
} from '../core/index.ts';
import { makeListFoot } from './list-foot.ts';
import { makeLookUpResult } from './look-up-result.ts';
import { makeElement } from './make-element.ts';
import { markWords } from './mark-words.ts';
import { makeNameSearch } from './name-search.ts';
import type { SuggestedName } from './name-search.ts';
import { makeOrganisationFoot } from './organisation-foot.ts';
import { makePageSummary } from './page-summary.ts';
import { makePartyPage } from './party-page.ts';
import { replaceKeepingFocus } from './replace-keeping-focus.ts';
import { makeSiteSwitch } from './site-switch.ts';
import { suggestNames } from './suggest-names.ts';

/** What the popup needs of the extension. Every promise may be rejected; the popup then says that Namesake failed. */
export interface PopupWorld {
  readonly readTab: () => Promise<TabView>;
  readonly readSettings: () => Promise<SettingsView>;
  readonly readLists: () => Promise<readonly ListView[]>;
  readonly readNames: () => Promise<readonly SuggestedName[]>;
  readonly lookUp: (name: string) => Promise<LookUpView>;
  /** Null when the party is no longer listed. */
  readonly readParty: (party: PartyId) => Promise<PartyView | null>;
  readonly setMode: (site: string, mode: PageMode) => Promise<ChoiceOutcome>;
  readonly goTo: (party: PartyId) => Promise<boolean>;
  /** Whether the page still has it. */
  readonly showObservation: (observation: TabObservation) => Promise<boolean>;
  /** Null brings it back. */
  readonly setAside: (key: string, reason: DismissReason | null) => Promise<void>;
  readonly grantAccess: () => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  readonly openOptions: () => void;
  /** Opens the first-run page. */
  readonly openWelcome: () => void;
}

export interface PopupScreen {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** What was found in the tab may have changed. */
  readonly refresh: () => Promise<void>;
  readonly lookUp: (name: string) => Promise<void>;
  readonly openParty: (party: PartyId) => Promise<void>;
}

/** One screen that can be gone back from. */
interface Shown {
  readonly content: HTMLElement;
  /** What had the focus when the next screen covered this one. */
  focused?: Element | null;
}

/**
 * The popup: a search box that is always there, and below it one screen at a time: the page, the answer to a look-up, a party. Escape
 * and "Back" lead from each to the one before, with the focus where it was.
 */
export function makePopupScreen(world: PopupWorld): PopupScreen {
  let suggest = suggestNames<SuggestedName>([]);
  let view: TabView | undefined;
  const home: Shown = { content: makeElement('div', { class: 'home' }) };
  let trail: readonly Shown[] = [home];

  // It scrolls, and browsers would make that a stop for the Tab key; whatever is focused inside scrolls it too.
  const content = makeElement('main', { class: 'content', tabindex: -1 }, home.content);
  const below = makeElement('div', { class: 'below' });
  const failure = makeElement('p', { class: 'failure', role: 'alert' });
  const failures = new Map<string, string>();
  failure.hidden = true;
  const back = makeElement('button', { type: 'button', class: 'back' }, '‹ Back');
  back.hidden = true;

  const search = makeNameSearch((typed, limit) => suggest(typed, limit), {
    onLookUp: (name) => void lookUp(name),
    onChoose: ({ party, text }) => void openParty(party, [text]),
    onClear: () => show([home]),
  });

  /** Runs a part of the work. When it fails the user reads so, beside what was there, until the same part succeeds. */
  const attempt = async (part: 'lists' | 'page' | 'settings' | 'request', work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      failures.delete(part);
    } catch (error) {
      failures.set(part, error instanceof Error ? error.message : String(error));
    }
    failure.hidden = failures.size === 0;
    failure.textContent = `Namesake failed: ${[...failures.values()].join(' ')}`;
  };

  const show = (next: readonly Shown[]): void => {
    trail = next;
    content.replaceChildren(trail.at(-1)?.content ?? home.content);
    back.hidden = trail.length === 1;
    below.hidden = trail.length > 1;
    content.scrollTop = 0;
  };
  const open = (screen: HTMLElement): void => {
    const current = trail.at(-1);
    if (current) current.focused = document.activeElement;
    show([...trail, { content: screen }]);
    const title = screen.querySelector('[tabindex="-1"]');
    if (title instanceof HTMLElement) title.focus();
  };
  const goBack = (): void => {
    show(trail.slice(0, -1));
    const focused = trail.at(-1)?.focused;
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    else search.focus();
  };

  const openParty = async (party: PartyId, words: readonly string[] = []): Promise<void> =>
    attempt('request', async () => {
      const found = await world.readParty(party);
      if (!found) throw new Error('this party is no longer in the lists.');
      const page = makePartyPage(found, { onOpen: (linked) => void openParty(linked), copy: world.copy });
      const names = page.querySelector('.names');
      if (names instanceof HTMLElement) markWords(names, words);
      open(page);
    });
  const lookUp = async (name: string): Promise<void> =>
    attempt('request', async () => {
      search.show(name);
      const result = makeLookUpResult(await world.lookUp(name), {
        onOpen: (party, words) => void openParty(party, words),
      });
      // A second look-up takes the place of the first; Back leads to the page.
      show([home]);
      open(result);
    });

  const drawHome = (next: TabView): void => {
    if (JSON.stringify(next) === JSON.stringify(view)) return;
    view = next;
    replaceKeepingFocus(
      home.content,
      makePageSummary(next, {
        onOpen: (party, words) => void openParty(party, words),
        onGoTo: (party) => void attempt('request', async () => void (await world.goTo(party))),
        onShowObservation: (observation) =>
          void attempt('request', async () => void (await world.showObservation(observation))),
        onSetAside: (key, reason) => void attempt('request', () => world.setAside(key, reason)),
        onGrantAccess: () => void attempt('request', world.grantAccess),
        onChooseScope: world.openWelcome,
      }),
    );
  };
  const refresh = async (): Promise<void> =>
    attempt('page', async () => {
      const before = view;
      const next = await world.readTab();
      drawHome(next);
      if (before && switchOf(before) === switchOf(next)) return;
      const { site, mode, choices, rule } = next;
      // Where nothing can be chosen the page itself says who decided.
      if (site === undefined || (mode === 'off' && choices.length === 0)) return switchPlace.replaceChildren();
      const sites = makeSiteSwitch(
        site === 'file:' ? 'Files on this computer' : site,
        mode,
        (chosen) => void attempt('request', async () => keepMode(site, chosen)),
        choices,
        rule.by === 'organisation' ? rule.reason : undefined,
      );
      replaceKeepingFocus(switchPlace, sites);
    });
  const keepMode = async (site: string, mode: PageMode): Promise<void> => {
    const outcome = await world.setMode(site, mode);
    if (!outcome.isKept) throw new Error(outcome.reason);
  };
  const drawSettings = async (): Promise<void> =>
    attempt('settings', async () => {
      const settings = await world.readSettings();
      search.element.hidden = settings.settings.hideLookUp.value;
      notes.replaceChildren(...makeOrganisationFoot(settings));
    });

  const switchPlace = makeElement('div');
  const notes = makeElement('div');
  const foot = makeElement('div');
  below.append(switchPlace, notes, foot);
  back.addEventListener('click', goBack);
  const element = makeElement('div', { class: 'popup' }, search.element, failure, back, content, below);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || trail.length === 1) return;
    event.preventDefault();
    goBack();
  });
  void attempt('lists', async () => {
    foot.append(makeListFoot(await world.readLists(), world.openOptions));
    suggest = suggestNames(await world.readNames());
  });
  void drawSettings();
  void refresh();

  return {
    element,
    focus: search.focus,
    refresh: async () => void (await Promise.all([refresh(), drawSettings()])),
    lookUp,
    openParty: (party) => openParty(party),
  };
}

/** Everything that the switch of a site shows. */
function switchOf({ site, mode, choices, rule }: TabView): string {
  return JSON.stringify([site, mode, choices, rule]);
}
