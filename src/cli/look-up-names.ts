import { parseArgs } from 'node:util';
import { screenName, type Hit, type NameQuery, type PartyKind, type SearchIndex } from '../core/index.ts';
import { loadIndex } from './load-index.ts';
import { readInputLines } from './read-input.ts';
import { UsageError } from './usage-error.ts';
import { toFoot, toJson, toLines } from './write-hit.ts';

/** `namesake lookup`: who a name may mean. */
export async function lookUpNames(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      all: { type: 'boolean' },
      stdin: { type: 'boolean' },
      list: { type: 'string', multiple: true },
      limit: { type: 'string' },
      kind: { type: 'string' },
      birth: { type: 'string' },
      nationality: { type: 'string' },
    },
  });
  if (values.stdin === true && positionals.length > 0)
    throw new UsageError('give names either as arguments or with --stdin, not both.');
  if (values.stdin !== true && positionals.length === 0)
    throw new UsageError('say which name to look up, or use --stdin.');
  const limit = readLimit(values.limit);
  const fields = readFields(values);
  const index = await loadIndex(values.list);
  const lookUp = (name: string): readonly Hit[] =>
    screenName({ ...fields, name }, index, { limit }).filter(({ band }) => values.all === true || band !== 'context');

  const names = values.stdin === true ? (await readInputLines()).map(({ line }) => line) : readNames(positionals);
  for (const query of names) {
    const hits = lookUp(query);
    if (values.json !== true) print(describe(query, hits, index, names.length > 1));
    else if (values.stdin === true) print(JSON.stringify({ query, hits: hits.map((hit) => toJson(hit, index)) }));
    else for (const hit of hits) print(JSON.stringify(toJson(hit, index, names.length > 1 ? { query } : {})));
  }
}

/** Words without quotes are one name; as soon as one argument has a space, each is a name of its own. */
function readNames(words: readonly string[]): readonly string[] {
  return words.some((word) => /\s/.test(word)) ? words : [words.join(' ')];
}

function describe(query: string, hits: readonly Hit[], index: SearchIndex, hasMore: boolean): string {
  return [
    ...(hasMore ? [`${query}:`] : []),
    ...hits.flatMap((hit) => [...toLines(hit, index), '']),
    ...toFoot(hits.length, index),
    ...(hasMore ? [''] : []),
  ].join('\n');
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return 10;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit must be a whole number from 1, not “${text}”.`);
  return limit;
}

const KINDS: readonly PartyKind[] = ['person', 'organisation', 'vessel', 'aircraft', 'wallet', 'unknown'];

function readFields({
  kind,
  birth,
  nationality,
}: {
  kind?: string;
  birth?: string;
  nationality?: string;
}): Omit<NameQuery, 'name'> {
  const known = KINDS.find((each) => each === kind);
  if (kind !== undefined && known === undefined)
    throw new UsageError(`--kind must be one of ${KINDS.join(', ')}, not “${kind}”.`);
  if (birth !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(birth))
    throw new UsageError(`--birth must be a date like 1965 or 1965-04-25, not “${birth}”.`);
  if (nationality !== undefined && !/^[a-z]{2}$/i.test(nationality))
    throw new UsageError(`--nationality must be a two-letter country code, not “${nationality}”.`);
  return {
    ...(known === undefined ? {} : { kind: known }),
    ...(birth === undefined ? {} : { birth }),
    ...(nationality === undefined ? {} : { nationality: nationality.toUpperCase() }),
  };
}
