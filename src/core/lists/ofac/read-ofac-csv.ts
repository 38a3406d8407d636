import type { Alias, AliasKind, Designation, NamePart, PartyKind, Place } from '../../model/listed-party.ts';
import type { ListId } from '../../model/snapshot.ts';
import { readCsv } from '../csv/read-csv.ts';
import type { FeedFacts, FeedReader, TakeParty } from '../feeds/feed-reader.ts';
import { ListFormatError } from '../list-format-error.ts';
import { add, draftParty, type PartyDraft } from '../party-draft.ts';
import { makePlace } from '../places/make-place.ts';
import { pushUnder } from '../push-under.ts';
import { tidyLine } from '../text/tidy.ts';
import { addFeature } from './add-feature.ts';
import { entryPage, OFAC } from './ofac-lists.ts';
import { readRemarks, type RemarkFindings } from './read-remarks.ts';

type Row = readonly (string | undefined)[];

/**
 * OFAC's tables without headers: SDN.CSV with ALT.CSV, ADD.CSV and SDN_COMMENTS.CSV, or CONS_PRIM.CSV with its own three. They are told
 * apart by their number of columns, so that their names and their order do not matter. Only the first is necessary; without the others, a
 * warning says what is missing. No file says when it was issued, and none has original scripts.
 */
export function readOfacCsv(take: TakeParty): FeedReader {
  const entries: Row[] = [];
  const aliases = new Map<string, Row[]>();
  const addresses = new Map<string, Row[]>();
  const comments = new Map<string, string>();
  const warnings: string[] = [];
  const seen = new Set<number>();
  let list: ListId = 'ofac-sdn';

  const open: FeedReader['open'] = (name) => {
    let columns = 0;
    let hasEndMark = false;
    const reader = readCsv({
      row: (cells, line) => {
        if (columns === 0) {
          columns = cells.length;
          if (PARTS[columns] === undefined)
            throw new ListFormatError(`${name}: ${columns} columns; OFAC's tables have 12, 6, 5 or 2`);
          if (seen.has(columns)) throw new ListFormatError(`${name}: a second table of ${PARTS[columns]}`);
          seen.add(columns);
          if (columns === 12 && /cons/i.test(name)) list = 'ofac-cons';
        }
        if (cells.length !== columns)
          throw new ListFormatError(
            `${name}: line ${line}: ${cells.length} cells where the others have ${columns}: the file is cut off or damaged here`,
          );
        store(
          columns,
          cells.map((cell, at) => (at === REMARKS[columns] ? remarksOf(cell) : valueOf(cell))),
          line,
          name,
        );
      },
      endMark: () => {
        hasEndMark = true;
      },
    });
    return {
      push: reader.push,
      end: () => {
        reader.end();
        if (!hasEndMark)
          throw new ListFormatError(
            `${name} has no end-of-file mark (0x1A), with which OFAC's tables end: it was cut off behind a row`,
          );
      },
    };
  };

  function store(columns: number, row: Row, line: number, name: string): void {
    const [uid] = row;
    if (uid === undefined || !/^\d+$/.test(uid))
      throw new ListFormatError(`${name}: line ${line} does not begin with an entry's number`);
    if (columns === 12) entries.push(row);
    else if (columns === 6) pushUnder(addresses, uid, row);
    else if (columns === 5) pushUnder(aliases, uid, row);
    else comments.set(uid, (comments.get(uid) ?? '') + (row[1] ?? ''));
  }

  return {
    open,
    finish: (): FeedFacts => {
      if (entries.length === 0) throw new ListFormatError('there is no table of entries (SDN.CSV or CONS_PRIM.CSV)');
      const known = new Set(entries.map(([uid]) => uid));
      for (const [columns, uids] of [
        [5, aliases.keys()],
        [6, addresses.keys()],
        [2, comments.keys()],
      ] as const) {
        const strays = Array.from(uids).filter((uid) => !known.has(uid));
        if (strays.length > 0)
          warnings.push(
            `the table of ${PARTS[columns]} speaks of ${strays.length} entries that are not on the list (${strays.slice(0, 3).join(', ')}): the tables are of different days`,
          );
      }
      const missing = [5, 6, 2].filter((columns) => !seen.has(columns)).map((columns) => PARTS[columns]);
      if (missing.length > 0) warnings.push(`no table of ${missing.join(', of ')} was given`);
      const uids = new Map<string, string>();
      for (const [uid = '', name = ''] of entries) if (!uids.has(name)) uids.set(name, uid);
      const shownNames = new Map(
        entries.map(([uid = '', name = '', type]) => [uid, spokenName(name, type === 'individual')]),
      );
      let cut = 0;
      for (const row of entries) {
        const uid = row[0] ?? '';
        const { draft, findings, isCut } = readEntry(row, comments.get(uid), list);
        if (isCut) cut += 1;
        addNames(draft, row, aliases.get(uid) ?? [], findings);
        add(draft.addresses, ...(addresses.get(uid) ?? []).map(readAddress));
        for (const name of findings.linkedTo) {
          // One full stop ends both the remarks and an abbreviation: "… DE C.V."
          const to = uids.get(name) ?? uids.get(`${name}.`);
          add(
            draft.links,
            to === undefined
              ? { relation: 'Linked To', name }
              : { relation: 'Linked To', to: `ofac:${to}`, name: shownNames.get(to) ?? name },
          );
        }
        take(draft);
      }
      if (cut > 0)
        warnings.push(
          `the remarks of ${cut} entries are cut off at 1,000 characters; the rest stands in SDN_COMMENTS.CSV`,
        );
      return { list, warnings };
    },
  };
}

/** Number of columns → what the table holds. */
const PARTS: Readonly<Record<number, string>> = {
  12: 'entries (SDN.CSV)',
  6: 'addresses (ADD.CSV)',
  5: 'aliases (ALT.CSV)',
  2: 'comments (SDN_COMMENTS.CSV)',
};

/** Where the long text stands. It is joined to its continuation as it is: a blank at the cut belongs to it. */
const REMARKS: Readonly<Record<number, number>> = { 12: 11, 2: 1 };

function remarksOf(cell: string): string | undefined {
  return cell.trim() === '-0-' ? undefined : cell;
}

/** `-0- ` is OFAC's word for nothing. */
function valueOf(cell: string): string | undefined {
  return cell.trim() === '-0-' ? undefined : tidyLine(cell);
}

const KINDS: Readonly<Record<string, PartyKind>> = { individual: 'person', vessel: 'vessel', aircraft: 'aircraft' };

/** Columns: number, name, type, programmes, title, call sign, vessel type, tonnage, registered tonnage, flag, owner, remarks. */
function readEntry(
  [uid = '', , type, programs, title, callSign, vesselType, tonnage, registered, flag, owner, remarks = '']: Row,
  comment: string | undefined,
  list: ListId,
): { readonly draft: PartyDraft; readonly findings: RemarkFindings; readonly isCut: boolean } {
  const draft = draftParty('ofac', uid, type === undefined ? 'organisation' : (KINDS[type] ?? 'unknown'));
  const designation: Designation = {
    list: list === 'ofac-cons' ? 'OFAC Consolidated' : 'OFAC SDN',
    authority: OFAC,
    // Several programmes stand as `SDGT] [IFSR`.
    programs: programs?.split('] [') ?? [],
    bases: [],
    measures: [],
  };
  draft.designations = [designation];
  add(draft.positions, title);
  const columns: readonly (readonly [string, string | undefined])[] = [
    ['Vessel Call Sign', callSign],
    ['Vessel Type', vesselType],
    ['Vessel Tonnage', tonnage],
    ['Vessel Gross Registered Tonnage', registered],
    ['Vessel Flag', flag],
    ['Vessel Owner', owner],
  ];
  for (const [label, value] of columns) if (value !== undefined) addFeature(draft, { label, value });
  // The cell is cut after 1,000 characters wherever that is, also inside an address, and goes on in the comments without a joint.
  const isCut = comment === undefined && remarks.length >= CUT_AFTER && !remarks.trimEnd().endsWith('.');
  const whole = isCut ? remarks.slice(0, Math.max(0, remarks.lastIndexOf('; '))) : remarks + (comment ?? '');
  const findings = readRemarks(draft, whole);
  if (isCut)
    draft.remarks.push(`${remarks.slice(whole.length).replace(/^; /, '')} … (cut off by the publisher's file)`);
  draft.sourceUrl = entryPage(uid);
  return { draft, findings, isCut };
}

/** How long a cell of remarks can be. */
const CUT_AFTER = 1000;

const ALIAS_KINDS: Readonly<Record<string, AliasKind>> = { aka: 'aka', fka: 'former', nka: 'current' };

/** Columns of ALT.CSV: number, alias number, type, name, remarks. */
function addNames(
  draft: PartyDraft,
  [uid = '', name]: Row,
  aliases: readonly Row[],
  { weakAliases }: RemarkFindings,
): void {
  if (name === undefined) throw new ListFormatError(`entry ${uid} has no name`);
  const isPerson = draft.kind === 'person';
  draft.names.push(makeName(name, 'primary', false, isPerson));
  for (const [, , type = '', alias, remark] of aliases) {
    if (alias === undefined) continue;
    const made = makeName(alias, ALIAS_KINDS[type] ?? 'aka', false, isPerson);
    draft.names.push(remark === undefined ? made : { ...made, note: remark });
  }
  for (const { type, name: alias } of weakAliases) {
    draft.names.push(makeName(alias, ALIAS_KINDS[type.replaceAll('.', '').toLowerCase()] ?? 'aka', true, isPerson));
  }
}

/** `KIM, Sang Man`: family name, comma, given names. Only people's commas mean that. */
function makeName(printed: string, kind: AliasKind, isWeak: boolean, isPerson: boolean): Alias {
  const comma = isPerson ? printed.indexOf(', ') : -1;
  const parts: readonly NamePart[] =
    comma < 0
      ? []
      : [
          { role: 'family', text: printed.slice(0, comma).trim() },
          { role: 'given', text: printed.slice(comma + 2).trim() },
        ];
  const isSplit = parts.length > 0 && parts.every(({ text }) => text !== '');
  return { name: spokenName(printed, isPerson), kind, isWeak, parts: isSplit ? parts : [] };
}

function spokenName(printed: string, isPerson: boolean): string {
  return isPerson ? printed.replace(', ', ' ') : printed;
}

/** Columns of ADD.CSV: number, address number, street, city with region and postcode, country, remarks. */
function readAddress([, , street, city, countryName, note]: Row): Place | undefined {
  return makePlace({ lines: [street], city, countryName, note });
}
