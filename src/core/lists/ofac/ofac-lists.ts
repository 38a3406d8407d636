import type { ListId } from '../../model/snapshot.ts';

/** Who lists, in every entry of OFAC's. */
export const OFAC = 'Office of Foreign Assets Control, U.S. Department of the Treasury';

/** OFAC's page about one entry, for people. */
export function entryPage(uid: string): string {
  return `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${encodeURIComponent(uid)}`;
}

/** Our short name for one of OFAC's lists: `OFAC SDN` for `SDN List`. */
export function listName(list: string): string {
  return SHORT_NAMES.get(list.toLowerCase()) ?? `OFAC ${list}`;
}

/** Which of OFAC's two files this is, by the lists that its entries stand on: everybody in the SDN file stands on the SDN list. */
export function fileOf(lists: ReadonlySet<string>): ListId {
  return lists.has('OFAC SDN') ? 'ofac-sdn' : 'ofac-cons';
}

const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['sdn list', 'OFAC SDN'],
  ['consolidated list', 'OFAC Consolidated'],
  ['sectoral sanctions identifications list', 'OFAC SSI'],
  ['non-sdn palestinian legislative council list', 'OFAC NS-PLC'],
  ['non-sdn menu-based sanctions list', 'OFAC NS-MBS'],
  ['non-sdn chinese military-industrial complex companies list', 'OFAC NS-CMIC'],
  [
    'list of foreign financial institutions subject to correspondent account or payable-through account sanctions',
    'OFAC CAPTA',
  ],
]);
