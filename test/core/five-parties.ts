import type { Alias, AliasKind, Designation, ListedParty, Snapshot } from '../../src/core/index.ts';

/**
 * The five parties of OFAC's release of 2023-05-23 and the bureau above two of them, as the SDN list has them (SDN advanced XML of 2025-11-19): enough to
 * test the matcher without any list file. Ids, names, alias quality, dates and addresses are the publisher's.
 */
export const FIVE_PARTIES: Snapshot = {
  list: 'five-parties',
  title: 'Five parties of 23 May 2023',
  publisher: 'OFAC',
  version: '2023-05-23',
  publishedOn: '2023-05-23',
  licence: 'public domain',
  attribution: 'OFAC',
  parties: [
    organisation('43336', 'DPRK2', 'Pyongyang University of Automation', [
      'University of Automation',
      'Mirim College',
      'Mirim University',
      "Military Camp 144 of the Korean People's Army",
      'Kim Il-Sung University Automation University',
      'Kim Il Sung Military University',
      'Command Automation College of the Chosun People’s Army',
    ]),
    organisation(
      '43337',
      'DPRK2',
      'TECHNICAL RECONNAISSANCE BUREAU',
      [
        '3rd Bureau of the RGB',
        '3rd Technical Surveillance Bureau',
        '3rd Department Signal Intelligence',
        'Technical Reconnaissance Team',
      ],
      ['Third Bureau'],
    ),
    {
      ...organisation('43338', 'DPRK2', '110th Research Center', [], ['Lab 110', 'Unit 110']),
      addresses: [
        { city: 'Pyongyang', country: 'KP', countryName: 'Korea, North' },
        { city: 'Shenyang', country: 'CN', countryName: 'China' },
      ],
    },
    {
      ...emptyParty('43377', 'person', 'DPRK4'),
      names: [
        name('Kim Sang Man', 'primary', {
          parts: [
            { role: 'family', text: 'Kim' },
            { role: 'given', text: 'Sang Man' },
          ],
        }),
        name('Kim Sangman', 'aka', {
          parts: [
            { role: 'family', text: 'Kim' },
            { role: 'given', text: 'Sangman' },
          ],
        }),
        name('김상만', 'original', { script: 'Hang', language: 'ko', originalOf: 0 }),
      ],
      births: [{ from: '1965-04-25', to: '1965-04-25' }],
      birthPlaces: [{ region: 'North Pyongan Province', country: 'KP', countryName: 'North Korea' }],
      addresses: [
        { country: 'RU', countryName: 'Russia' },
        { country: 'KP', countryName: 'Korea, North' },
      ],
      countries: [{ country: 'KP', countryName: 'Korea, North', tie: 'nationality' }],
      gender: 'male',
      identifiers: ['109420132', '827220538', '563220082'].map((number) => ({
        label: 'Passport',
        number,
        countryName: 'Korea, North',
      })),
      wallets: [
        { label: 'XBT', address: '1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ' },
        { label: 'ETH', address: '0x97b1043abd9e6fc31681635166d430a458d14f9c' },
        { label: 'ETH', address: '0xb6f5ec1a0a9cd1526536d3f0426c429529471f40' },
        { label: 'USDT', address: '0xb6f5ec1a0a9cd1526536d3f0426c429529471f40' },
        { label: 'USDC', address: '0xb6f5ec1a0a9cd1526536d3f0426c429529471f40' },
        { label: 'XBT', address: '1FCNgfZWpYMeYhy9t18AAkTBu8AsdoAc1Z' },
      ],
    },
    organisation('43379', 'DPRK2', 'Chinyong Information Technology Cooperation Company', [
      'Jinyong IT Cooperation Company',
    ]),
    {
      ...organisation(
        '12210',
        'DPRK2',
        'RECONNAISSANCE GENERAL BUREAU',
        ["CHONGCH'AL CH'ONGGUK", 'KPA UNIT 586'],
        ['RGB'],
      ),
      links: [{ relation: 'Parent of', to: 'ofac:43337' }],
    },
  ],
};

function organisation(
  uid: string,
  program: string,
  primary: string,
  strong: readonly string[],
  weak: readonly string[] = [],
): ListedParty {
  return {
    ...emptyParty(uid, 'organisation', program),
    names: [
      name(primary, 'primary'),
      ...strong.map((each) => name(each, 'aka')),
      ...weak.map((each) => name(each, 'aka', { isWeak: true })),
    ],
    addresses: [{ city: 'Pyongyang', country: 'KP', countryName: 'Korea, North' }],
  };
}

function name(text: string, kind: AliasKind, more: Partial<Alias> = {}): Alias {
  return { name: text, kind, isWeak: false, parts: [], ...more };
}

function emptyParty(uid: string, kind: ListedParty['kind'], program: string): ListedParty {
  const designation: Designation = {
    list: 'OFAC SDN',
    authority: 'U.S. Department of the Treasury, Office of Foreign Assets Control',
    programs: [program],
    bases: [],
    measures: [],
    listedOn: '2023-05-23',
  };
  return {
    id: `ofac:${uid}`,
    uid,
    kind,
    names: [],
    designations: [designation],
    births: [],
    birthPlaces: [],
    established: [],
    addresses: [],
    countries: [],
    titles: [],
    positions: [],
    identifiers: [],
    wallets: [],
    contacts: [],
    links: [],
    remarks: [],
    unmapped: [],
    sourceUrl: `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${uid}`,
    sources: [],
  };
}
