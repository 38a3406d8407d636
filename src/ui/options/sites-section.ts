import type { ChoiceOutcome, PageMode, SettingsView } from '../../core/index.ts';
import { makeElement } from '../make-element.ts';
import { makeSiteSwitch, MODE_WORDS } from '../site-switch.ts';

export interface SitesEvents {
  readonly onMode: (mode: PageMode) => Promise<ChoiceOutcome>;
  readonly onForget: (site: string) => Promise<unknown>;
}

/** How sites are treated: all of them, and those with a choice of their own. */
export function makeSites({ settings, sites, elsewhere }: SettingsView, events: SitesEvents): readonly Node[] {
  const { onPageMarks, allowSiteChoices } = settings;
  const choices: readonly PageMode[] = [
    ...(onPageMarks.isLocked ? [onPageMarks.value] : (['highlight', 'silent'] as const)),
    ...(allowSiteChoices.value ? (['off'] as const) : []),
  ];
  const failure = makeElement('p', { class: 'failure', role: 'alert' });
  failure.hidden = true;
  const attempt = async (work: () => Promise<string | undefined>): Promise<void> => {
    const words = await work().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    failure.hidden = words === undefined;
    failure.textContent = words ?? '';
  };
  const keepMode = async (mode: PageMode): Promise<string | undefined> => {
    const outcome = await events.onMode(mode);
    return outcome.isKept ? undefined : outcome.reason;
  };
  const forget = async (site: string): Promise<undefined> => void (await events.onForget(site));
  return [
    makeSiteSwitch(
      'On every site without a choice of its own',
      elsewhere ?? onPageMarks.value,
      (mode) => void attempt(() => keepMode(mode)),
      choices,
      decidedWords(settings),
    ),
    failure,
    ...makePatterns(settings),
    allowSiteChoices.value
      ? makeChosenSites(sites, (site) => void attempt(() => forget(site)))
      : makeElement('p', {}, allowSiteChoices.reason),
  ];
}

function decidedWords({ onPageMarks, allowSiteChoices }: SettingsView['settings']): string | undefined {
  if (onPageMarks.isLocked || onPageMarks.by === 'organisation') return onPageMarks.reason;
  return allowSiteChoices.value ? undefined : allowSiteChoices.reason;
}

/** What the organisation says about sites, where it says anything. */
function makePatterns(settings: SettingsView['settings']): readonly Node[] {
  const parts = [
    ['sitesOn', 'Only these pages are read'],
    ['sitesSilent', 'These pages are read without marks'],
    ['sitesOff', 'These pages are not read'],
  ] as const;
  return parts.flatMap(([name, title]) => {
    const { by, value, reason } = settings[name];
    if (by !== 'organisation') return [];
    const items = value.map((pattern) => makeElement('li', {}, makeElement('code', {}, pattern)));
    return [
      makeElement(
        'details',
        { class: `patterns ${name}` },
        makeElement(
          'summary',
          {},
          `${title}: ${value.length} ${value.length === 1 ? 'pattern' : 'patterns'}. ${reason}`,
        ),
        makeElement('ul', { class: 'plain' }, ...items),
      ),
    ];
  });
}

function makeChosenSites(sites: SettingsView['sites'], onForget: (site: string) => void): HTMLElement {
  if (sites.length === 0) {
    return makeElement(
      'p',
      { class: 'muted' },
      'No site has a choice of its own. The popup makes one for the site it is opened on.',
    );
  }
  const rows = sites.map(([site, mode]) => {
    const forget = makeElement('button', { type: 'button', value: site }, 'Forget');
    forget.setAttribute('aria-label', `Forget the choice for ${site}`);
    forget.addEventListener('click', () => onForget(site));
    return makeElement(
      'tr',
      {},
      makeElement('th', { scope: 'row' }, site),
      makeElement('td', {}, MODE_WORDS[mode].label),
      makeElement('td', {}, forget),
    );
  });
  return makeElement(
    'table',
    { class: 'sites' },
    makeElement('caption', {}, 'Sites with a choice of their own'),
    makeElement('tbody', {}, ...rows),
  );
}
