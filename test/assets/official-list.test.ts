import { describe, expect, test } from 'vitest';
import { builtinList } from '../../assets/builtin-list/index.ts';
import type { ListedParty } from '../../src/core/index.ts';
import { readSnapshot } from '../../src/core/index.ts';
import { readShared, sharedFolder } from '../shared-folder.ts';
import { readOfficialEntries } from './official-list.ts';
import { inOfficialTerms, inOurTerms, KNOWN_FEATURES } from './official-terms.ts';
import { readCsvRows } from './sdn-csv.ts';

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
  test('has the entries of the facts and of the newest action: none missing, none more', () => {
    const facts: readonly { readonly uid: number }[] = JSON.parse(
      readShared(folder, 'lists/parsed/dprk-it-cyber-20251119.json').toString(),
    );
    const rows = readCsvRows(readShared(folder, csv).toString());
    const expected = new Set([...facts.map(({ uid }) => String(uid)), ...rows.keys()]);
    expect(new Set(ofac.map(({ uid }) => uid))).toEqual(expected);
  });

  // The file has 120 MB; a busy machine needs a while.
  test('says what SDN_ADVANCED.XML of 2025-11-19 says, and all of it', { timeout: 60_000 }, () => {
    const official = readOfficialEntries(readShared(folder, xml), new Set(older.map(({ uid }) => uid)));
    const theirs = Array.from(official, ([uid, entry]) => [uid, inOurTerms(entry)] as const);
    const ours = older.map((party) => {
      const terms = inOfficialTerms(party);
      const wallets = terms.wallets.slice(0, terms.wallets.length - (ADDED_WALLETS[party.uid] ?? 0));
      return [party.uid, { ...terms, wallets }] as const;
    });
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));

    const features = new Set(Array.from(official.values()).flatMap((entry) => entry.features.map(({ type }) => type)));
    expect(Array.from(features).filter((type) => !KNOWN_FEATURES.test(type))).toEqual([]);
  });

  test('says of the newest action what SDN.CSV says', () => {
    const rows = readCsvRows(readShared(folder, csv).toString());
    // Legal bases and the date stand in the announcement. The file prints family names and organisations in capitals.
    const ours = newest.map((party) => {
      const { names, bases: _bases, measures: _measures, listedOn: _listedOn, ...terms } = inOfficialTerms(party);
      return [party.uid, { ...terms, name: names[0]?.name.toUpperCase() }] as const;
    });
    const theirs = newest.map(({ uid }) => {
      const { name = '', ...row } = rows.get(uid) ?? {};
      return [uid, { ...row, name: name.replace(', ', ' ').toUpperCase() }] as const;
    });
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));

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

const strongLatinNames = ({ names }: ListedParty): string[] =>
  names.filter(({ isWeak, script }) => !isWeak && script === undefined).map(({ name }) => name);

const programsOf = ({ designations }: ListedParty): string[] => designations.flatMap(({ programs }) => programs);

/** In any order, without the comma between family and given name, in capitals. */
const summary = (names: readonly string[], programs: readonly string[]) => ({
  names: names.map((name) => name.replaceAll(',', '').toUpperCase()).toSorted(),
  programs: programs.toSorted(),
});
