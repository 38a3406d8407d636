import type { Alias, AliasKind } from '../../model/listed-party.ts';
import { readTable, takeCell, takeOtherCells, type TableRow } from '../csv/read-table.ts';
import { readDate, readDay } from '../dates/read-date.ts';
import { oneFile, type FeedFacts, type FeedReader, type TakeParty } from '../feeds/feed-reader.ts';
import { ListFormatError } from '../list-format-error.ts';
import { withScript } from '../names/expand-name.ts';
import { add, draftParty, type PartyDraft } from '../party-draft.ts';
import { addCountry } from '../places/add-country.ts';
import { readPlaceLine } from '../places/make-place.ts';
import { present } from '../text/present.ts';
import { tidyLine } from '../text/tidy.ts';
import type { Designation } from '../../model/listed-party.ts';
import { FTM_KINDS } from './ftm-fields.ts';

/**
 * OpenSanctions' `targets.simple.csv`: one row a target. Names have lost their quality, identifiers their kind, and dates of listing are not
 * in it; `entities.ftm.json` is the better file where it is at hand.
 */
export function readTargetsSimple(take: TakeParty): FeedReader {
  let lastSeen = '';
  const reader = readTable({
    required: ['id', 'schema', 'name', 'aliases', 'identifiers', 'dataset'],
    row: (row) => {
      const seen = row.cells.get('last_seen') ?? '';
      if (seen > lastSeen) lastSeen = seen;
      take(readTarget(row));
    },
  });
  return oneFile(reader, (): FeedFacts => {
    const publishedOn = readDay(lastSeen.slice(0, 10));
    return { ...(publishedOn === undefined ? {} : { publishedOn }), warnings: [] };
  });
}

function readTarget(row: TableRow): PartyDraft {
  const list = (column: string): readonly string[] =>
    splitCell(takeCell(row, column) ?? '').flatMap((each) => tidyLine(each) ?? []);
  const id = takeCell(row, 'id');
  const name = tidyLine(takeCell(row, 'name'));
  if (id === undefined || name === undefined) throw new ListFormatError(`line ${row.line} has no id or no name`);
  const draft = draftParty('os', id, FTM_KINDS[takeCell(row, 'schema') ?? ''] ?? 'unknown');
  const names = new Map<string, Alias>([[name, aliasOf(name, 'primary')]]);
  for (const alias of list('aliases')) if (!names.has(alias)) names.set(alias, aliasOf(alias, 'aka'));
  draft.names = Array.from(names.values());
  const reasons = list('sanctions');
  draft.designations = [
    present<Designation>({
      list: 'OpenSanctions',
      authority: list('dataset').join('; ') || 'OpenSanctions',
      programs: list('program_ids'),
      bases: [],
      measures: [],
      listedOn: undefined,
      reference: undefined,
      reason: reasons.length > 0 ? reasons.join('\n') : undefined,
    }),
  ];
  add(draft.births, ...list('birth_date').map(readDate));
  for (const code of list('countries')) addCountry(draft.countries, 'other', undefined, code);
  add(draft.addresses, ...list('addresses').map(readPlaceLine));
  for (const number of list('identifiers'))
    draft.identifiers.push({ label: /^IMO\d{7}$/.test(number) ? 'IMO number' : 'Identifier', number });
  for (const value of list('phones')) draft.contacts.push({ kind: 'phone', value });
  for (const value of list('emails')) draft.contacts.push({ kind: 'email', value });
  const changed = readDay(takeCell(row, 'last_change')?.slice(0, 10));
  if (changed !== undefined) draft.updatedOn = changed;
  takeCell(row, 'last_seen');
  add(draft.unmapped, ...takeOtherCells(row));
  draft.sourceUrl = `https://www.opensanctions.org/entities/${encodeURIComponent(id)}/`;
  return draft;
}

function aliasOf(name: string, kind: AliasKind): Alias {
  return withScript({ name, kind, isWeak: false, parts: [] });
}

/** Several values in one cell: semicolons between them, quotation marks around those that hold one themselves, doubled inside. */
function splitCell(cell: string): readonly string[] {
  return Array.from(cell.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g), ([, quoted, bare = '']) =>
    quoted === undefined ? bare : quoted.replaceAll('""', '"'),
  );
}
