import { ReadableStream } from 'node:stream/web';
import { describe, expect, test } from 'vitest';
import { builtinList } from '../../assets/builtin-list/index.ts';
import { nodePlatform } from '../../src/cli/lists/node-platform.ts';
import { readList, readSnapshot, type FeedFormat, type ListedParty, type Place } from '../../src/core/index.ts';
import { readShared, sharedFolder } from '../shared-folder.ts';

const ofac = readSnapshot(builtinList).parties.filter(({ id }) => id.startsWith('ofac:'));

/** The action that is newer than the official file at hand: its entries are compared with rows of SDN.CSV. */
const newest = ofac.filter(({ designations }) => designations[0]?.listedOn === '2026-03-12');
const older = ofac.filter((party) => !newest.includes(party));

/** Sim Hyon Sop’s entry grew on 2026-03-12: so many of the last wallets are not in the official file. */
const ADDED_WALLETS: Readonly<Record<string, number>> = { '42498': 11 };

const folder = sharedFolder() ?? '';
const xml = 'lists/ofac/advanced-xml/sdn_advanced-20251119.xml.bz2';
const csv = 'lists/ofac/sdn-csv/dprk-rows-20260312-and-later.csv';

describe.runIf(folder !== '')('the built-in list, beside the official lists in the folder “shared”,', () => {
  test('has the entries of the facts and of the newest action: none missing, none more', async () => {
    const facts: readonly { readonly uid: number }[] = JSON.parse(
      readShared(folder, 'lists/parsed/dprk-it-cyber-20251119.json').toString(),
    );
    const rows = await readOfficial('ofac-csv', csv);
    const expected = new Set([...facts.map(({ uid }) => String(uid)), ...rows.keys()]);
    expect(new Set(ofac.map(({ uid }) => uid))).toEqual(expected);
  });

  // The file has 120 MB; a busy machine needs a while.
  test('says what SDN_ADVANCED.XML of 2025-11-19 says, and all of it', { timeout: 60_000 }, async () => {
    const official = await readOfficial('ofac-advanced', xml);
    const parties = Array.from(official.values());
    expect(parties).toHaveLength(18_367);
    expect(parties.flatMap(({ names }) => names)).toHaveLength(48_482);
    expect(new Set(parties.flatMap(({ wallets }) => wallets.map(({ address }) => address))).size).toBe(745);
    const theirs = older.map(({ uid }) => [uid, comparable(official.get(uid))] as const);
    const ours = older.map((party) => {
      const wallets = party.wallets.slice(0, party.wallets.length - (ADDED_WALLETS[party.uid] ?? 0));
      return [party.uid, comparable({ ...party, wallets })] as const;
    });
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
  });

  test('says of the newest action what SDN.CSV says', async () => {
    const rows = await readOfficial('ofac-csv', csv);
    expect(Object.fromEntries(newest.map((party) => [party.uid, inTable(party)]))).toEqual(
      Object.fromEntries(newest.map(({ uid }) => [uid, inTable(rows.get(uid))])),
    );

    // The row of Sim Hyon Sop is cut off in the middle of his wallets.
    const his = ofac.find(({ uid }) => uid === '42498')?.wallets;
    const row = rows.get('42498')?.wallets ?? [];
    expect(row).toHaveLength(9);
    expect(his).toEqual(expect.arrayContaining([...row]));
  });

  test('has the strong names and programmes that were still in force on 2026-08-20', () => {
    const { entries }: { readonly entries: readonly PublishedEntry[] } = JSON.parse(
      readShared(folder, 'lists/ofac/names-json/ofac-sdn-20260820.json.xz').toString(),
    );
    const known = new Set(ofac.map(({ uid }) => uid));
    const theirs = entries
      .filter(({ uid }) => known.has(String(uid)))
      .map((entry) => [entry.uid, summary([entry.name, ...entry.alternateNames], entry.programs)] as const);
    const ours = ofac.map((party) => [party.uid, summary(strongLatinNames(party), programsOf(party))] as const);
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
  });

  test('has the wallets of 2026-08-20: none missing, none more', () => {
    const { addresses }: { readonly addresses: Readonly<Record<string, { readonly entries: readonly Holder[] }>> } =
      JSON.parse(readShared(folder, 'lists/ofac/wallets/sanctioned-addresses-lowercased-20260820.json.xz').toString());
    const known = new Set(ofac.map(({ uid }) => uid));
    const theirs = Object.entries(addresses).flatMap(([address, { entries }]) =>
      entries.filter(({ uid }) => known.has(uid)).map(({ uid, type }) => `${uid} ${type.split(' - ')[1]} ${address}`),
    );
    const ours = ofac.flatMap(({ uid, wallets }) =>
      wallets.map(({ label, address }) => `${uid} ${label} ${address.toLowerCase()}`),
    );
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });
});

interface PublishedEntry {
  readonly uid: number;
  readonly name: string;
  readonly programs: readonly string[];
  readonly alternateNames: readonly string[];
}

interface Holder {
  readonly uid: string;
  readonly type: string;
}

const END = Uint8Array.of(0x1a);

const describeCopy = () => ({ changedOn: '2026-11-24', sha256: '0'.repeat(64) });

/** The parties of an official file, by their numbers. */
async function readOfficial(format: FeedFormat, path: string): Promise<ReadonlyMap<string, ListedParty>> {
  const bytes = readShared(folder, path);
  // The rows at hand are a part of a table, whose end-of-file mark is not among them.
  const chunks = ReadableStream.from([new Uint8Array(format === 'ofac-csv' ? Buffer.concat([bytes, END]) : bytes)]);
  const copy = { format, files: [{ name: path, chunks }], describe: describeCopy };
  const { parties } = await readList(copy, nodePlatform);
  return new Map(parties.map((party) => [party.uid, party]));
}

/**
 * An entry without what is ours: languages and notes of names, the links and remarks we added, our sources and the day we changed it, and which
 * part of a place is a city. OFAC’s words about how sure it is of a date or a relation are left out of the built-in list.
 */
function comparable(party: ListedParty | undefined) {
  if (!party) throw new Error('the official file has no such entry');
  const {
    names,
    links,
    remarks,
    unmapped,
    birthPlaces,
    addresses,
    sources: _sources,
    updatedOn: _updated,
    ...rest
  } = party;
  return {
    ...rest,
    names: names.map(({ language: _language, note: _note, ...name }) => name),
    links: links.filter(({ relation }) => relation !== 'same party as' && !relation.endsWith('(press release)')),
    remarks: remarks.filter((remark) => !remark.startsWith('Namesake note')),
    unmapped: unmapped.filter(({ field }) => !/^(?:Reliability of|Relation quality)/.test(field)),
    birthPlaces: birthPlaces.map(inWords),
    addresses: addresses.map(inWords),
  };
}

/**
 * The part of an entry that SDN.CSV has too: legal bases and the date stand in the announcement, addresses and aliases in other files. The table
 * prints family names and organisations in capitals.
 */
function inTable(party: ListedParty | undefined) {
  const { names, designations, addresses: _addresses, links, ...rest } = comparable(party);
  return {
    ...rest,
    name: names[0]?.name.toUpperCase(),
    programs: designations.flatMap(({ programs }) => programs),
    links: links.map(({ relation, name }) => ({ relation, name: name?.replace(', ', ' ').toUpperCase() })),
  };
}

function inWords({ street, city, region, postcode, countryName, note }: Place): string {
  const parts = [street, city, region, postcode, countryName].filter((part) => part !== undefined);
  const words = parts.join(', ').replaceAll(/\s+/g, ' ');
  return note === undefined ? words : `${words} (${note})`;
}

const strongLatinNames = ({ names }: ListedParty): string[] =>
  names.filter(({ isWeak, script }) => !isWeak && script === undefined).map(({ name }) => name);

const programsOf = ({ designations }: ListedParty): string[] => designations.flatMap(({ programs }) => programs);

/** In any order, without the comma between family and given name, in capitals. */
const summary = (names: readonly string[], programs: readonly string[]) => ({
  names: names.map((name) => name.replaceAll(',', '').toUpperCase()).toSorted(),
  programs: programs.toSorted(),
});
