import type { ListView, PageMode } from '../core/index.ts';
import { makeElement } from './make-element.ts';
import { makeSiteSwitch, MODE_WORDS } from './site-switch.ts';

/** What the options page shows. */
export interface OptionsView {
  readonly defaultMode: PageMode;
  /** Sites with a choice of their own. */
  readonly sites: readonly (readonly [site: string, mode: PageMode])[];
  readonly lists: readonly ListView[];
  /** Of the extension. */
  readonly version: string;
}

export interface OptionsEvents {
  readonly onDefaultMode: (mode: PageMode) => void;
  readonly onForgetSite: (site: string) => void;
}

/** The options page: sites, lists, about. Drawn whole after every change. */
export function makeOptionsScreen(view: OptionsView, events: OptionsEvents): HTMLElement {
  return makeElement(
    'main',
    { class: 'options' },
    makeElement('h1', {}, 'Namesake options'),
    makeElement(
      'section',
      {},
      makeElement('h2', {}, 'Sites'),
      makeSiteSwitch('On every site without a choice of its own', view.defaultMode, events.onDefaultMode),
      makeSites(view, events),
    ),
    makeElement('section', {}, makeElement('h2', {}, 'Lists'), ...view.lists.map(makeList)),
    makeElement(
      'section',
      {},
      makeElement('h2', {}, 'About'),
      makeElement(
        'p',
        {},
        `Namesake ${view.version}. Names on the pages you read and names you type are screened on this device.`,
      ),
      makeElement(
        'p',
        {},
        'A hit says that names are alike. It never says who a person is: only somebody who looked can.',
      ),
    ),
  );
}

function makeSites({ sites }: OptionsView, { onForgetSite }: OptionsEvents): HTMLElement {
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
    forget.addEventListener('click', () => onForgetSite(site));
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

function makeList({ title, publishedOn, version, parties, names, attribution }: ListView): HTMLElement {
  const facts: readonly (readonly [string, string])[] = [
    ['Published', publishedOn],
    ['Version', version],
    ['Holds', `${parties} parties with ${names} names`],
    ['Source', attribution],
  ];
  return makeElement(
    'div',
    {},
    makeElement('h3', {}, title),
    makeElement(
      'dl',
      {},
      ...facts.flatMap(([label, value]) => [makeElement('dt', {}, label), makeElement('dd', {}, value)]),
    ),
  );
}
