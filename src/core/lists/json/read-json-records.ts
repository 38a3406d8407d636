import type { TextReader } from '../feeds/text-reader.ts';
import { isRecord } from '../format.ts';
import { ListFormatError } from '../list-format-error.ts';

/**
 * Reads the objects of one long JSON array as they arrive, without ever holding the document: `[{…}, {…}]`, or `{"results": [{…}, {…}]}` with
 * `key` naming the array.
 *
 * What stands around the records is put together, with `null` for each of them, and must be JSON itself; so nothing outside a record is taken
 * on trust. `onHead` gets it at the end.
 */
export function readJsonRecords(
  key: string,
  onRecord: (record: unknown, position: number) => void,
  onHead?: (head: unknown) => void,
): TextReader {
  let frame = '';
  let record = '';
  let count = 0;
  let depth = 0;
  /** Depth at which records begin: 1 in a bare array, 2 under a key; 0 before the array, -1 after it. */
  let recordDepth = 0;
  let isInString = false;
  let isEscaped = false;

  const push = (text: string): void => {
    let from = 0;
    const keep = (to: number, toRecord: boolean): void => {
      if (toRecord) record += text.slice(from, to);
      else frame += text.slice(from, to);
      from = to;
    };
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (unit === BACKSLASH) isEscaped = true;
        else if (unit === QUOTE) isInString = false;
        continue;
      }
      switch (unit) {
        case QUOTE:
          isInString = true;
          break;
        case OPEN_LIST:
          if (depth === 0) recordDepth = 1;
          else if (depth === 1 && recordDepth === 0) {
            keep(at, false);
            if (endsWithKey(frame, key)) recordDepth = 2;
          }
          depth += 1;
          break;
        case OPEN_OBJECT:
          if (depth === recordDepth && recordDepth > 0) keep(at, false);
          depth += 1;
          break;
        case CLOSE_OBJECT:
          depth -= 1;
          if (depth === recordDepth && recordDepth > 0) {
            keep(at + 1, true);
            count += 1;
            onRecord(parse(record, `record ${count}`), count);
            record = '';
            frame += 'null';
          }
          break;
        case CLOSE_LIST:
          depth -= 1;
          if (recordDepth > 0 && depth === recordDepth - 1) {
            keep(at, false);
            recordDepth = -1;
          }
          break;
        default:
      }
    }
    keep(text.length, isInRecord());
    if (record.length > MAX_RECORD)
      throw new ListFormatError(`record ${count + 1} is longer than 4,000,000 characters`);
    if (frame.length > MAX_FRAME) throw new ListFormatError('too much stands around the records: this is another file');
  };

  /** Inside a record the depth is greater than where records begin. */
  function isInRecord(): boolean {
    return recordDepth > 0 && depth > recordDepth;
  }

  return {
    push,
    end: () => {
      if (isInRecord() || isInString) throw new ListFormatError(`the JSON is cut off inside record ${count + 1}`);
      const head = parse(frame, 'what stands around the records');
      const list: unknown = isRecord(head) ? head[key] : head;
      if (recordDepth !== -1 || !Array.isArray(list)) throw new ListFormatError(`the JSON has no list "${key}"`);
      if (list.length !== count || list.some((item) => item !== null))
        throw new ListFormatError(`the list "${key}" holds something else than records, or stands twice`);
      onHead?.(head);
    },
  };
}

function endsWithKey(frame: string, key: string): boolean {
  return frame.trimEnd().replace(/\s*:$/, '').endsWith(JSON.stringify(key));
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ListFormatError(`${what} is not JSON: ${reason.slice(0, 120)}`);
  }
}

const MAX_RECORD = 4_000_000;
/** `null,` for each of a million records, and a head. */
const MAX_FRAME = 8_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
