import { parseArgs } from 'node:util';
import { compareNames, NAME_SCHEMAS, type NameSchema } from '../core/index.ts';
import { readInputLines } from './read-input.ts';
import { UsageError } from './usage-error.ts';

/** `namesake compare`: two names side by side, or pairs of them from standard input. */
export async function comparePairs(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, schema: { type: 'string' } },
  });
  if (positionals.length === 0 && values.json === true) {
    for (const { line, number } of await readInputLines()) {
      const { query, candidate, schema } = readPair(line, number);
      print(JSON.stringify(compareNames(query, candidate, schema)));
    }
    return;
  }
  const [query, candidate, ...rest] = positionals;
  if (query === undefined || candidate === undefined || rest.length > 0)
    throw new UsageError('give two names to compare, or --json and pairs on standard input.');
  const comparison = compareNames(query, candidate, readSchema(values.schema ?? 'LegalEntity', '--schema'));
  if (values.json === true) print(JSON.stringify(comparison));
  else
    print(
      `${comparison.band ?? 'no match'}\n${comparison.evidence.map((piece) => `  ${JSON.stringify(piece)}`).join('\n')}`,
    );
}

function readPair(line: string, number: number): { query: string; candidate: string; schema: NameSchema } {
  const pair = parseLine(line, number);
  const { query, candidate, schema } = pair;
  if (typeof query !== 'string' || typeof candidate !== 'string')
    throw new UsageError(`line ${number}: "query" and "candidate" must be texts.`);
  return { query, candidate, schema: readSchema(schema ?? 'LegalEntity', `line ${number}: "schema"`) };
}

function parseLine(line: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`line ${number} is not JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`line ${number} is not a JSON object.`);
  return { ...value };
}

function readSchema(value: unknown, where: string): NameSchema {
  const schema = NAME_SCHEMAS.find((each) => each === value);
  if (!schema) throw new UsageError(`${where} must be one of ${NAME_SCHEMAS.join(', ')}, not “${String(value)}”.`);
  return schema;
}
