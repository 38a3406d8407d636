import { vi } from 'vitest';
import { effectiveSettings, readPolicy } from '../../src/core/index.ts';
import type { HitView, ListView, PartyView, SettingsView, TabView } from '../../src/core/index.ts';
import type { PopupWorld } from '../../src/ui/popup-screen.ts';

export const LIST: ListView = {
  title: 'Built-in list',
  publishedOn: '2026-03-12',
  version: '2026-03-12.0',
  parties: 114,
  names: 328,
  attribution: 'Source: the publisher.',
};

/** A hit in words, with what a test wants to say of it. */
export function makeHitView(wanted: Partial<HitView> = {}): HitView {
  return {
    party: 'ofac:43377',
    band: 'exact',
    headline: 'Whole name equal',
    seen: 'Ким Сан Ман',
    listedAs: { text: 'Kim Sang Man', dir: 'ltr' },
    kind: 'person',
    list: 'OFAC SDN',
    programs: ['DPRK4'],
    listedOn: '23 May 2023',
    why: [{ seen: 'Ким', listed: 'Kim', sign: '≈', words: 'Korean name in Russian spelling' }],
    agrees: [],
    differs: [],
    unknown: ['Birth date'],
    caution: 'Similar or equal to a listed name.',
    foot: 'Built-in list of 12 Mar 2026',
    ...wanted,
  };
}

/** A tab in which one party was found at two places. */
export function makeTabView(wanted: Partial<TabView> = {}): TabView {
  return {
    site: 'example.org',
    mode: 'highlight',
    rule: { by: 'default', reason: 'Namesake’s default.' },
    choices: ['highlight', 'silent', 'off'],
    marksDownTo: 'possible',
    state: 'done',
    canGrantAccess: false,
    groups: [{ hits: [makeHitView()], places: 2 }],
    weak: [],
    notChecked: [],
    listProblems: [],
    observations: { shown: [], setAside: [], others: [] },
    ...wanted,
  };
}

/** What our own pages know of settings under a policy and choices. */
export function makeSettingsView(
  raw: Readonly<Record<string, unknown>> = {},
  choices: Readonly<Record<string, unknown>> = {},
): SettingsView {
  const policy = readPolicy(raw);
  return {
    settings: effectiveSettings(policy, choices),
    policy: { state: Object.keys(raw).length === 0 ? 'none' : 'current', problems: policy.problems },
    sites: [],
    isManaged: Object.keys(raw).length > 0,
    scope: 'everywhere',
  };
}

/** A party with names in four scripts and something in every part of its page. */
export function makePartyView(wanted: Partial<PartyView> = {}): PartyView {
  return {
    id: 'ofac:43377',
    uid: '43377',
    name: { text: 'Kim Sang Man', dir: 'ltr' },
    kind: 'person',
    designations: [
      {
        list: 'OFAC SDN',
        authority: 'Office of Foreign Assets Control',
        programs: [{ tag: 'DPRK4', meaning: 'Executive Order 13810' }],
        bases: ['Executive Order 13810 (North Korea)'],
        listedOn: '23 May 2023',
        reason: 'Representative of an IT company.',
      },
    ],
    names: [
      { text: 'Kim Sang Man', dir: 'ltr', kind: 'primary name' },
      { text: '김상만', lang: 'ko', dir: 'ltr', kind: 'original script', script: 'Hangul' },
      { text: 'Ким Сан Ман', lang: 'ru', dir: 'ltr', kind: 'original script', script: 'Cyrillic' },
      { text: 'كيم سانغ مان', lang: 'ar', dir: 'rtl', kind: 'original script', script: 'Arabic' },
    ],
    facts: [{ label: 'Born', values: ['25 Apr 1965', '1965'] }],
    wallets: [{ label: 'XBT', address: '1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ' }],
    links: [
      { relation: 'acting for or on behalf of', to: 'ofac:43379', name: 'Chinyong', isInverse: false },
      { relation: 'linked to', name: 'somebody who is not listed', isInverse: false },
    ],
    remarks: ['A remark.'],
    sourceUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=43377',
    sources: ['The release · checked 20 Aug 2026'],
    listTitle: 'Built-in list',
    listVersion: '2026-03-12.0',
    ...wanted,
  };
}

/** A popup's world that answers at once; every call can be watched and changed. */
export function makeFakePopupWorld() {
  return {
    readTab: vi.fn<PopupWorld['readTab']>(async () => makeTabView()),
    readLists: vi.fn<PopupWorld['readLists']>(async () => [LIST]),
    readNames: vi.fn<PopupWorld['readNames']>(async () => [
      { party: 'ofac:43377', text: 'Kim Sang Man' },
      { party: 'ofac:43377', text: '김상만', lang: 'ko', primary: 'Kim Sang Man' },
      { party: 'ofac:43379', text: 'Chinyong Information Technology Cooperation Company' },
    ]),
    lookUp: vi.fn<PopupWorld['lookUp']>(async (name) => ({
      name,
      groups: [{ hits: [makeHitView({ seen: name })], places: 0 }],
      lists: [LIST],
      listProblems: [],
    })),
    readParty: vi.fn<PopupWorld['readParty']>(async () => makePartyView()),
    setMode: vi.fn<PopupWorld['setMode']>(async () => ({ isKept: true })),
    readSettings: vi.fn<PopupWorld['readSettings']>(async () => makeSettingsView()),
    showObservation: vi.fn<PopupWorld['showObservation']>(async () => true),
    setAside: vi.fn<PopupWorld['setAside']>(async () => {}),
    goTo: vi.fn<PopupWorld['goTo']>(async () => true),
    grantAccess: vi.fn<PopupWorld['grantAccess']>(async () => {}),
    copy: vi.fn<PopupWorld['copy']>(async () => {}),
    openOptions: vi.fn<PopupWorld['openOptions']>(),
    openWelcome: vi.fn<PopupWorld['openWelcome']>(),
  };
}
