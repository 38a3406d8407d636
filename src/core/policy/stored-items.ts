/** Something that is kept on the device. */
export interface StoredItem {
  readonly what: string;
  readonly where: string;
  readonly howLong: string;
}

/** Everything that is kept. None of it leaves the device but by an export that somebody makes. */
export const STORED_ITEMS: readonly StoredItem[] = [
  {
    what: 'What people chose in the options, and for which sites',
    where: 'the extension’s storage in the browser’s profile, not encrypted',
    howLong: 'until they change it or the extension is removed',
  },
  {
    what: 'What was chosen for a site in a private window',
    where: 'memory',
    howLong: 'until the browser closes',
  },
  {
    what: 'What was found in each open tab: matched words and listed parties',
    where: 'memory',
    howLong: 'until the tab goes elsewhere or closes',
  },
  {
    what: 'Observations in each open tab: the words and what was published about them',
    where: 'memory',
    howLong: 'until the tab goes elsewhere or closes, or the extension’s worker ends',
  },
  {
    what: 'Observations that people set aside: a number made of the text, which tells nothing of it, and the reason',
    where: 'the extension’s storage in the browser’s profile; for private windows, memory',
    howLong: 'the last 2,000; until somebody brings one back or the extension is removed',
  },
  {
    what: 'The organisation’s policy',
    where: 'wherever the browser keeps policies; tokens in it are readable there',
    howLong: 'as long as the organisation sets it',
  },
  {
    what: 'Lists that were turned on',
    where: 'a database in the browser’s profile',
    howLong: 'until the list is turned off; the version before is kept for going back',
  },
  {
    what: 'Records of decisions: matched words, the entry, the decision and its reason, when “records” is on',
    where: 'a database in the browser’s profile, each record chained to the one before',
    howLong: '“retentionDays” and “retentionRows”; what is erased leaves a mark that something was erased',
  },
];
