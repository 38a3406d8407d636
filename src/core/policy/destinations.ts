import type { SettingName } from './settings.ts';

/** Somebody whom the extension may ever contact. */
export interface Destination {
  readonly who: string;
  /** Match patterns. Empty where a setting names the address. */
  readonly hosts: readonly string[];
  /** The setting that holds the address, where one does. */
  readonly address?: SettingName;
  readonly why: string;
  /** What must be turned on, and what then triggers it. Nothing here happens by itself. */
  readonly when: string;
  /** What is told beyond what every request tells: the address it comes from and the browser. */
  readonly sends: string;
}

/**
 * Everybody whom the extension may ever contact: a host that is not here must not be in the manifest (`writeDataHandling` throws). The
 * storage hosts that publishers redirect to are named, because a redirect to them is a connection to them.
 */
export const DESTINATIONS: readonly Destination[] = [
  {
    who: 'US Treasury, Office of Foreign Assets Control',
    hosts: [
      'https://sanctionslistservice.ofac.treas.gov/*',
      'https://wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com/*',
    ],
    why: 'the SDN list and the consolidated list',
    when: 'when “ofac-sdn” or “ofac-cons” is on and no mirror is set: every “refreshHours”, and when somebody asks for it',
    sends: 'nothing',
  },
  {
    who: 'United Nations Security Council',
    hosts: ['https://scsanctions.un.org/*', 'https://unsolprodfiles.blob.core.windows.net/*'],
    why: 'the consolidated list',
    when: 'when “un-sc” is on and no mirror is set: every “refreshHours”, and when somebody asks for it',
    sends: 'nothing',
  },
  {
    who: 'European Commission, DG FISMA',
    hosts: ['https://webgate.ec.europa.eu/*'],
    why: 'the list of financial sanctions',
    when: 'when “eu-fsf” is on and no mirror is set: every “refreshHours”, and when somebody asks for it',
    sends: 'the token that the Commission publishes for everybody',
  },
  {
    who: 'UK Foreign, Commonwealth & Development Office',
    hosts: ['https://sanctionslist.fcdo.gov.uk/*'],
    why: 'the UK sanctions list',
    when: 'when “uk-sl” is on and no mirror is set: every “refreshHours”, and when somebody asks for it',
    sends: 'nothing',
  },
  {
    who: 'US Department of Commerce, International Trade Administration',
    hosts: ['https://data.trade.gov/*'],
    why: 'the parts of the consolidated screening list that Commerce and State publish',
    when: 'when “us-csl” is on and no mirror is set: every “refreshHours”, and when somebody asks for it',
    sends: 'nothing',
  },
  {
    who: 'OpenSanctions',
    hosts: ['https://data.opensanctions.org/*', 'https://delivery.opensanctions.com/*'],
    why: 'an export of OpenSanctions',
    when: 'when “opensanctions” is on and no mirror is set: every “refreshHours”, and when somebody asks for it',
    sends: 'the token of the organisation’s licence, to delivery.opensanctions.com alone',
  },
  {
    who: 'The organisation’s own mirror',
    hosts: [],
    address: 'listMirrorUrl',
    why: 'signed copies of lists',
    when: 'when a mirror and its key are set: every “refreshHours”, and when somebody asks for it; then no publisher is contacted',
    sends: 'nothing',
  },
  {
    who: 'A remote engine',
    hosts: [],
    address: 'remoteEngineUrl',
    why: 'a second opinion on a name',
    when: 'when “remoteEngine” is on and an address is set: at every look-up; with “remoteEngineSends” at “candidates” also when a page names somebody who resembles a listed party',
    sends: 'the name, what was typed beside it (birth date, country, kind), and the token; never text of a page',
  },
  {
    who: 'Pages behind links',
    hosts: [],
    address: 'helpUrl',
    why: 'the organisation’s help page, the entry at its publisher, the official search',
    when: 'when somebody clicks the link; it opens in a tab like any other',
    sends: 'nothing; no referrer either',
  },
];
