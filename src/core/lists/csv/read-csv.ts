import type { TextReader } from '../feeds/text-reader.ts';
import { ListFormatError } from '../list-format-error.ts';

/** What happens in a file of comma-separated values. */
export interface CsvEvents {
  /** One row, blank lines left out. `line` is where it begins, from 1. */
  readonly row: (cells: readonly string[], line: number) => void;
  /** The end-of-file mark. */
  readonly endMark?: () => void;
  /** Whether the last row may end with the file. What a program wrote ends with a line break; without it, the file was cut off. */
  readonly mayEndOpen?: boolean;
}

/**
 * Comma-separated values by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), row by row, with either line break. It is strict, because a lost quotation
 * mark makes half a list disappear into one cell: a mark inside a bare cell, or text behind a closing one, is an error.
 *
 * OFAC ends its files with the old end-of-file mark 0x1A. Nothing may follow it.
 */
export function readCsv({ row, endMark, mayEndOpen = false }: CsvEvents): TextReader {
  let state: 'start of cell' | 'bare' | 'quoted' | 'after quote' | 'after end mark' = 'start of cell';
  let cells: string[] = [];
  /** What earlier chunks and the parts before doubled quotation marks gave of the cell that is being read. */
  let cell = '';
  let line = 1;
  let rowLine = 1;
  let isAfterReturn = false;

  const endCell = (): void => {
    cells.push(cell);
    cell = '';
    state = 'start of cell';
  };
  const endRow = (): void => {
    endCell();
    if (cells.length > 1 || cells[0] !== '') row(cells, rowLine);
    cells = [];
    rowLine = line;
  };
  const fail = (words: string): never => {
    throw new ListFormatError(`line ${line}: ${words}`);
  };

  const push = (text: string): void => {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const wasReturn = isAfterReturn;
      isAfterReturn = false;
      if (unit < 0x20 && unit !== TAB && unit !== LINE_FEED && unit !== RETURN && unit !== END_MARK)
        fail(`the control character 0x${unit.toString(16).padStart(2, '0')} has no place in a list`);
      if (state === 'quoted') {
        if (unit === QUOTE) {
          cell += text.slice(from, at);
          from = at + 1;
          state = 'after quote';
        } else if (unit === LINE_FEED) line += 1;
        continue;
      }
      switch (unit) {
        case QUOTE:
          if (state === 'after quote') {
            cell += '"';
            state = 'quoted';
          } else if (state === 'start of cell') state = 'quoted';
          else if (state === 'bare') fail('a quotation mark stands inside a cell that does not begin with one');
          else fail(AFTER_END);
          from = at + 1;
          break;
        case COMMA:
          if (state === 'after end mark') fail(AFTER_END);
          if (state === 'bare') cell += text.slice(from, at);
          from = at + 1;
          endCell();
          break;
        case RETURN:
        case LINE_FEED:
          if (state === 'bare') cell += text.slice(from, at);
          from = at + 1;
          if (unit === LINE_FEED && wasReturn) {
            rowLine = line;
            break;
          }
          line += 1;
          isAfterReturn = unit === RETURN;
          if (state !== 'after end mark') endRow();
          break;
        case END_MARK:
          if (cells.length > 0 || state !== 'start of cell')
            fail('the end-of-file mark 0x1A stands inside a row: the file is damaged');
          state = 'after end mark';
          from = at + 1;
          endMark?.();
          break;
        default:
          if (state === 'after end mark') fail(AFTER_END);
          if (state === 'after quote') fail('text follows a closing quotation mark');
          state = 'bare';
      }
    }
    if (state === 'bare' || state === 'quoted') cell += text.slice(from);
    if (cell.length > MAX_CELL) fail('a cell is longer than 1,000,000 characters: a quotation mark is missing');
    if (cells.length > MAX_CELLS) fail('a row has more than 1,000 cells: a line break is missing');
  };

  return {
    push,
    end: () => {
      if (state === 'quoted')
        fail('the file ends inside a quoted cell: it was cut off, or a quotation mark is missing');
      const isOpen = cells.length > 0 || state === 'bare' || state === 'after quote';
      if (isOpen && !mayEndOpen) fail('the file ends inside a row: it was cut off');
      if (isOpen) endRow();
    },
  };
}

/** The longest cell of any list, a statement of reasons of the UK's, has 20,000. */
const MAX_CELL = 1_000_000;
/** The UK's table, the widest, has 58 columns. */
const MAX_CELLS = 1_000;
const AFTER_END = 'something follows the end-of-file mark 0x1A: the file is damaged';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const END_MARK = 0x1a;
const QUOTE = 0x22;
const COMMA = 0x2c;
