import { isDeepStrictEqual } from 'node:util';
import type { Received } from './in-chromium.ts';
import type { SchemaConstruct } from './schema-constructs.ts';

/** The table of `docs/managed-schema-constructs.md`. */
export function writeConstructsTable(
  rows: readonly { readonly construct: SchemaConstruct; readonly received: Received }[],
): string {
  return `${[...HEAD, ...rows.map(({ construct, received }) => `| ${writeRow(construct, received).join(' | ')} |`)].join('\n')}\n`;
}

const HEAD: readonly string[] = [
  '# What Chromium makes of a managed schema',
  '',
  'Measured: `test/e2e/policy/schema-constructs.test.ts` loads an extension for each row into the Chromium of the machine, under a policy with a',
  'value that keeps to the construct and one that breaks it, and writes down what the extension receives. The test fails when this table and the',
  'browser disagree; run it with `-u` to write the table anew.',
  '',
  'What follows for Namesake: the schema (`assets/public/managed-schema.json`) has types, titles and descriptions alone, every setting is a key of',
  'its own at the top, and bounds and words are checked by Namesake’s own reader, which says what is wrong.',
  '',
  '| construct | the extension | a value that keeps to it | a value that breaks it |',
  '|---|---|---|---|',
];

function writeRow(construct: SchemaConstruct, received: Received): readonly string[] {
  const name = `${construct.title} ${asCode(construct.property ?? construct.root)}`;
  if ('refused' in received) return [name, `does not load: ${escape(reasonOf(received.refused))}`, '', ''];
  const { managed } = received;
  if (construct.property === undefined) return [name, 'loads', 'the policy arrives', ''];
  const kept = construct.isAbsent
    ? `nothing is set, and ${Object.hasOwn(managed, 'good') ? `${asCode(managed['good'])} arrives` : 'nothing arrives'}`
    : writeFate(construct.good, 'good', managed);
  return [name, 'loads', kept, 'bad' in construct ? writeFate(construct.bad, 'bad', managed) : ''];
}

function writeFate(given: unknown, key: string, managed: Readonly<Record<string, unknown>>): string {
  if (!Object.hasOwn(managed, key)) return `${asCode(given)} is dropped`;
  return isDeepStrictEqual(managed[key], given)
    ? `${asCode(given)} arrives`
    : `${asCode(given)} arrives as ${asCode(managed[key])}`;
}

/** Chromium's own words, without what puppeteer puts before them. */
function reasonOf(message: string): string {
  return message.replace(/^Protocol error \([^)]*\): /, '').replaceAll(/\s+/g, ' ');
}

function asCode(value: unknown): string {
  return `\`${escape(JSON.stringify(value))}\``;
}

function escape(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
