import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The rows of `test/cases/NAME.csv`, each as an object by the words of its first line. Fields may stand in double quotes; `\u200b`-like escapes are read, so
 * that invisible characters can be seen in the table.
 */
export function readCases(name: string): readonly Record<string, string>[] {
  const text = readFileSync(join(import.meta.dirname, 'cases', `${name}.csv`), 'utf8');
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((row) => {
    if (row.length !== head.length)
      throw new Error(`${name}.csv: ${row.length} fields instead of ${head.length} in: ${row.join(',')}`);
    return Object.fromEntries(head.map((column, at) => [column, unescape(row[at] ?? '')]));
  });
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const fields = Array.from(
      line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g),
      ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
    );
    rows.push(fields);
  }
  return rows;
}

function unescape(field: string): string {
  return field
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\\n', '\n');
}
