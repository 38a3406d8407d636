import type { TextReader } from '../feeds/text-reader.ts';
import { isRecord } from '../format.ts';
import { ListFormatError } from '../list-format-error.ts';

/**
 * Reads a file with one JSON object a line (https://jsonlines.org). Empty lines are passed over.
 */
export function readJsonLines(onRecord: (record: Readonly<Record<string, unknown>>, line: number) => void): TextReader {
  let rest = '';
  let line = 0;
  const take = (text: string): void => {
    line += 1;
    if (text.trim() === '') return;
    onRecord(parse(text, line), line);
  };
  return {
    push: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > MAX_LINE) throw new ListFormatError(`line ${line + 1} is longer than 16,000,000 characters`);
      for (const each of lines) take(each);
    },
    end: () => {
      if (rest !== '') take(rest);
    },
  };
}

const MAX_LINE = 16_000_000;

function parse(text: string, line: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ListFormatError(`line ${line} is not JSON, so the file is cut off or damaged: ${reason.slice(0, 120)}`);
  }
  if (!isRecord(value)) throw new ListFormatError(`line ${line} is not a JSON object`);
  return value;
}
