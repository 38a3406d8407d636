import type { ListId } from '../../model/snapshot.ts';
import type { ListSource } from './list-source.ts';

const OFAC_HOSTS = [
  'sanctionslistservice.ofac.treas.gov',
  // Every download is sent on to this bucket in GovCloud; a bucket of that name elsewhere is somebody else's.
  'wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com',
];
const OFAC_EXPORTS = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';
const OFAC_WORDS = {
  publisher: 'OFAC, U.S. Department of the Treasury',
  licence: 'U.S. Government work, 17 U.S.C. § 105',
  attribution: 'Source: U.S. Department of the Treasury, OFAC. Not endorsed by OFAC.',
  mayBeHosted: true,
};
const USUAL = { maxDrop: 0.02, checkEveryHours: 6, staleAfterHours: 72 };
/** What nobody publishes has no usual size. */
const ANY_SIZE = { min: 1, max: 5_000_000 };

/**
 * The lists Namesake knows. Bands come from the counts of recent years with room to grow (SDN: 14,984 in May 2024, 19,391 in September 2026;
 * UN: 1,003 to 1,011; EU: 6,241; UK: 6,046; non-SDN: 442 to 486; Commerce and State: 6,269 in 2026).
 */
export const LIST_SOURCES: readonly ListSource[] = [
  {
    list: 'ofac-sdn',
    title: 'OFAC SDN List',
    ...OFAC_WORDS,
    feeds: [
      { format: 'ofac-enhanced', url: `${OFAC_EXPORTS}/SDN_ENHANCED.ZIP`, hosts: OFAC_HOSTS },
      { format: 'ofac-advanced', url: `${OFAC_EXPORTS}/SDN_ADVANCED.ZIP`, hosts: OFAC_HOSTS },
    ],
    change: {
      kind: 'catalogue',
      url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/SdnList',
      file: 'SDN_ENHANCED.ZIP',
    },
    partyCount: { min: 15_000, max: 40_000 },
    fileBytes: { min: 3_000_000, max: 40_000_000 },
    canaries: ['ofac:43336', 'ofac:43337', 'ofac:43338', 'ofac:43377', 'ofac:43379'],
    ...USUAL,
  },
  {
    list: 'ofac-cons',
    title: 'OFAC Consolidated Non-SDN List',
    ...OFAC_WORDS,
    feeds: [
      { format: 'ofac-enhanced', url: `${OFAC_EXPORTS}/CONS_ENHANCED.ZIP`, hosts: OFAC_HOSTS },
      { format: 'ofac-advanced', url: `${OFAC_EXPORTS}/CONS_ADVANCED.ZIP`, hosts: OFAC_HOSTS },
    ],
    change: {
      kind: 'catalogue',
      url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/ConsolidatedList',
      file: 'CONS_ENHANCED.ZIP',
    },
    partyCount: { min: 300, max: 2_000 },
    fileBytes: { min: 20_000, max: 10_000_000 },
    // Sberbank and VTB, listed under directives since 2014.
    canaries: ['ofac:17016', 'ofac:17018'],
    ...USUAL,
  },
  {
    list: 'un-sc',
    title: 'UN Security Council Consolidated List',
    publisher: 'United Nations Security Council',
    licence: 'UN website terms: personal, non-commercial use; no redistribution',
    attribution: 'Source: United Nations Security Council Consolidated List.',
    mayBeHosted: false,
    feeds: [
      {
        format: 'un',
        url: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml',
        hosts: ['scsanctions.un.org', 'unsolprodfiles.blob.core.windows.net'],
      },
    ],
    change: { kind: 'conditional-get' },
    partyCount: { min: 800, max: 3_000 },
    fileBytes: { min: 1_000_000, max: 20_000_000 },
    // Al-Qaida, the Reconnaissance General Bureau, KOMID.
    canaries: ['un:QDe.004', 'un:KPe.031', 'un:KPe.001'],
    ...USUAL,
  },
  {
    list: 'eu-fsf',
    title: 'EU Financial Sanctions List',
    publisher: 'European Commission, DG FISMA',
    licence: 'Commission Decision 2011/833/EU, CC BY 4.0',
    attribution:
      'Source: European Commission, Financial Sanctions Files (FSF), © European Union, reused under Commission Decision 2011/833/EU (CC BY 4.0); restructured by Namesake. Only the Official Journal is authentic.',
    mayBeHosted: true,
    feeds: [
      {
        format: 'eu-fsf',
        // The token is the Commission's own public one; the news feed names the address of the day.
        url: 'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw',
        hosts: ['webgate.ec.europa.eu'],
      },
    ],
    change: { kind: 'rss', url: 'https://webgate.ec.europa.eu/fsd/fsf/public/rss' },
    partyCount: { min: 4_500, max: 12_000 },
    fileBytes: { min: 8_000_000, max: 150_000_000 },
    // The first entry of the list (Saddam Hussein), Garantex and Grinex.
    canaries: ['eu:EU.27.28', 'eu:EU.12747.39', 'eu:EU.13770.38'],
    ...USUAL,
  },
  {
    list: 'uk-sl',
    title: 'UK Sanctions List',
    publisher: 'Foreign, Commonwealth & Development Office',
    licence: 'Open Government Licence v3.0',
    attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
    mayBeHosted: true,
    feeds: [
      {
        format: 'uk',
        url: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml',
        hosts: ['sanctionslist.fcdo.gov.uk'],
      },
      {
        format: 'uk',
        url: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv',
        hosts: ['sanctionslist.fcdo.gov.uk'],
      },
    ],
    change: { kind: 'conditional-get' },
    partyCount: { min: 3_500, max: 12_000 },
    fileBytes: { min: 5_000_000, max: 150_000_000 },
    // An exchange of the Taliban and a ship of the DPRK.
    canaries: ['uk:AFG0001', 'uk:DPR0075'],
    ...USUAL,
  },
  {
    list: 'us-csl',
    title: 'US Consolidated Screening List, Commerce and State',
    publisher: 'International Trade Administration, U.S. Department of Commerce',
    licence: 'U.S. Government work, 17 U.S.C. § 105',
    attribution: 'Source: U.S. Department of Commerce, Consolidated Screening List.',
    mayBeHosted: true,
    feeds: [
      {
        format: 'csl',
        url: 'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv',
        hosts: ['data.trade.gov'],
      },
      {
        format: 'csl',
        url: 'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json',
        hosts: ['data.trade.gov'],
      },
    ],
    change: { kind: 'conditional-get' },
    partyCount: { min: 4_000, max: 15_000 },
    fileBytes: { min: 5_000_000, max: 100_000_000 },
    // Its entries have no numbers of their own that last.
    canaries: [],
    ...USUAL,
  },
  {
    list: 'opensanctions',
    title: 'OpenSanctions',
    publisher: 'OpenSanctions',
    licence: 'CC BY-NC 4.0; business use needs a licence of OpenSanctions',
    attribution: 'Data: OpenSanctions (opensanctions.org), CC BY-NC 4.0',
    mayBeHosted: false,
    feeds: [
      {
        format: 'ftm',
        url: 'https://data.opensanctions.org/datasets/latest/sanctions/entities.ftm.json',
        hosts: ['data.opensanctions.org'],
      },
    ],
    change: { kind: 'conditional-get' },
    partyCount: ANY_SIZE,
    fileBytes: { min: 100, max: 4_000_000_000 },
    canaries: [],
    ...USUAL,
  },
  {
    list: 'own',
    title: 'Own list',
    publisher: 'Own organisation',
    licence: 'internal',
    attribution: 'Internal list of this organisation.',
    mayBeHosted: true,
    feeds: [],
    change: { kind: 'none' },
    partyCount: ANY_SIZE,
    fileBytes: { min: 1, max: 1_000_000_000 },
    canaries: [],
    ...USUAL,
    // An organisation prunes its list as it likes.
    maxDrop: 1,
  },
];

/** What is known about a list; undefined for one that Namesake has never heard of. */
export function findSource(list: ListId): ListSource | undefined {
  return LIST_SOURCES.find((source) => source.list === list);
}
