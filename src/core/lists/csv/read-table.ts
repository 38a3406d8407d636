import type { UnmappedField } from '../../model/listed-party.ts';
import type { TextReader } from '../feeds/text-reader.ts';
import { ListFormatError } from '../list-format-error.ts';
import { tidy } from '../text/tidy.ts';
import { readCsv } from './read-csv.ts';

/** One row of a table with a header. Readers take what they understand; the rest is kept verbatim. */
export interface TableRow {
  /** The line it begins on, from 1, for messages. */
  readonly line: number;
  /** Column in small letters → text. Blank cells are not in it. */
  readonly cells: Map<string, string>;
}

export interface TableShape {
  /** Columns without which this is another table. In small letters. */
  readonly required: readonly string[];
  readonly row: (row: TableRow) => void;
  /** Rows before the header (the UK's `Report Date: …`); at most five. */
  readonly preamble?: (cells: readonly string[]) => void;
  /** People's editors leave the last line break away; publishers' programs do not. */
  readonly mayEndOpen?: boolean;
}

/**
 * Reads a table whose first row names its columns. Every row must have as many cells as the header: a shorter one was cut off, a longer one
 * lost a quotation mark.
 */
export function readTable({ required, row, preamble, mayEndOpen = false }: TableShape): TextReader {
  let columns: readonly string[] | undefined;
  let rowsBefore = 0;
  const reader = readCsv({
    mayEndOpen,
    row: (cells, line) => {
      if (columns === undefined) {
        columns = readHeader(cells, required);
        if (columns) return;
        rowsBefore += 1;
        if (!preamble || rowsBefore > 5) throw new ListFormatError(noHeader(cells, required, line));
        preamble(cells);
        return;
      }
      if (cells.length !== columns.length) {
        throw new ListFormatError(
          `line ${line}: ${cells.length} cells, but the header names ${columns.length} columns: the file is cut off or damaged here`,
        );
      }
      const filled = columns.map((column, at) => [column, tidy(cells[at])] as const);
      row({
        line,
        cells: new Map(filled.flatMap(([column, text]) => (text === undefined ? [] : [[column, text] as const]))),
      });
    },
  });
  return {
    push: reader.push,
    end: () => {
      reader.end();
      if (columns === undefined) throw new ListFormatError(`no header with the columns ${required.join(', ')}`);
    },
  };
}

/** The text of one column; undefined when it is blank or the table has no such column. Ticks it off. */
export function takeCell({ cells }: TableRow, column: string): string | undefined {
  const text = cells.get(column);
  cells.delete(column);
  return text;
}

/** Everything that nobody took, by the header's names. */
export function takeOtherCells({ cells }: TableRow): readonly UnmappedField[] {
  return Array.from(cells, ([field, value]) => ({ field, value }));
}

function readHeader(cells: readonly string[], required: readonly string[]): readonly string[] | undefined {
  const names = cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim().toLowerCase());
  if (!required.every((column) => names.includes(column))) return undefined;
  // Every column keeps a name of its own, so that no cell goes missing behind another.
  return names.map((name, at) =>
    name === '' || names.indexOf(name) < at ? `${name} (column ${at + 1})`.trim() : name,
  );
}

function noHeader(cells: readonly string[], required: readonly string[], line: number): string {
  const missing = required.filter((column) => !cells.map((cell) => cell.trim().toLowerCase()).includes(column));
  return `line ${line} is no header of this table: there is no column ${missing.map((column) => `"${column}"`).join(', ')}`;
}
