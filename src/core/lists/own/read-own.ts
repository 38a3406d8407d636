import type { Snapshot } from '../../model/snapshot.ts';
import { readTable, takeCell, takeOtherCells } from '../csv/read-table.ts';
import { chooseReader } from '../feeds/choose-reader.ts';
import { oneFile, type FeedFacts, type FeedReader, type TakeParty } from '../feeds/feed-reader.ts';
import type { TextReader } from '../feeds/text-reader.ts';
import { describe, isRecord } from '../format.ts';
import { readJsonRecords } from '../json/read-json-records.ts';
import { ListFormatError } from '../list-format-error.ts';
import { readSnapshot } from '../read-snapshot.ts';
import { tidyLine } from '../text/tidy.ts';
import { OWN_COLUMNS, type OwnColumn } from './own-columns.ts';
import { makeOwnParty } from './own-party.ts';

/**
 * The organisation's own list: a table with the header of `docs/own-list.md`, the same as JSON (`[{"id": …, "name": …}]`), or a whole list
 * in Namesake's own JSON.
 */
export function readOwn(take: TakeParty): FeedReader {
  let head: FeedFacts['head'];
  const onSnapshot = ({ parties, ...rest }: Snapshot): void => {
    head = rest;
    for (const party of parties) take(party);
  };
  const reader = chooseReader((first) =>
    first === '{' || first === '[' ? readOwnJson(take, onSnapshot) : readOwnCsv(take),
  );
  return oneFile(reader, (): FeedFacts => ({
    ...(head ? { head, publishedOn: head.publishedOn, list: head.list } : {}),
    warnings: [],
  }));
}

/** Several values in one cell are parted by a vertical bar. */
function readOwnCsv(take: TakeParty): TextReader {
  return readTable({
    required: ['id', 'name'],
    mayEndOpen: true,
    row: (row) =>
      take(
        makeOwnParty({
          where: `line ${row.line}`,
          take: (column) => {
            const cell = takeCell(row, column) ?? '';
            const values = MAY_HOLD_SEVERAL.has(column) ? cell.split('|') : [cell];
            return values.flatMap((value) => tidyLine(value) ?? []);
          },
          takeRest: () => takeOtherCells(row),
        }),
      ),
  });
}

/** Free text and what there is one of is not split: a reason may have a bar in it. */
const MAY_HOLD_SEVERAL: ReadonlySet<string> = new Set(
  OWN_COLUMNS.filter((column) => column.endsWith('s') && column !== 'remarks'),
);

/** Records wait until the head is known: it decides whether they are entries or parties of a whole list. */
function readOwnJson(take: TakeParty, onSnapshot: (snapshot: Snapshot) => void): TextReader {
  const records: unknown[] = [];
  let head: unknown;
  const reader = readJsonRecords(
    'parties',
    (record) => records.push(record),
    (rest) => {
      head = rest;
    },
  );
  return {
    push: reader.push,
    end: () => {
      reader.end();
      if (isRecord(head) && 'publisher' in head) onSnapshot(readSnapshot({ ...head, parties: records }));
      else for (const [index, record] of records.entries()) take(makeOwnParty(entryOf(record, `record ${index + 1}`)));
    },
  };
}

function entryOf(record: unknown, where: string): Parameters<typeof makeOwnParty>[0] {
  if (!isRecord(record)) throw new ListFormatError(`${where} is no object`);
  const left = new Map(Object.entries(record));
  return {
    where,
    take: (column: OwnColumn) => {
      const value = left.get(column);
      left.delete(column);
      return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => textOf(item, column, where));
    },
    takeRest: () =>
      Array.from(left, ([field, value]) => ({
        field,
        value: typeof value === 'string' ? value : JSON.stringify(value),
      })).filter(({ value }) => tidyLine(value) !== undefined),
  };
}

function textOf(value: unknown, column: string, where: string): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'string')
    throw new ListFormatError(`${where}: "${column}" holds ${describe(value)}, and may hold text`);
  const text = tidyLine(value);
  return text === undefined ? [] : [text];
}
