import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findSource, joinParts, verifySnapshot, type CompiledPart } from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';
import { describeCounts } from './describe-counts.ts';
import { megabytes } from './megabytes.ts';
import { nodePlatform } from './node-platform.ts';
import { packLists, type PackedList } from './read-lists.ts';
import { today } from './today.ts';

/** `namesake lists build`: one compiled file out of publishers' files. */
export async function buildLists(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string', multiple: true },
      out: { type: 'string' },
      json: { type: 'boolean' },
      published: { type: 'string' },
      id: { type: 'string' },
      title: { type: 'string' },
    },
  });
  const { from = [], out } = values;
  if (from.length === 0 || positionals.length > 0)
    throw new UsageError('say what to build from: --from FORMAT=FILE, as often as needed.');
  if (out === undefined) throw new UsageError('say where to write: --out FILE.');
  if (values.published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.published))
    throw new UsageError(`--published must be a day like 2026-11-24, not “${values.published}”.`);
  const isQuiet = values.json === true;
  const packed: PackedList[] = [];
  for (const word of from) {
    const options = { isQuiet, publishedOn: values.published, list: values.id, title: values.title };
    packed.push(...(await packLists(word, options)));
  }
  const names = packed.map(({ part }) => part.list.list);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new UsageError(`two of the files are both the list ${twice}; a compiled file holds a list once.`);

  const parts = packed.map(({ part }) => part);
  const bytes = await joinParts(parts, nodePlatform);
  await writeWhole(out, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (values.json === true) {
    const lists = packed.map(({ part, warnings }) => ({
      ...part.list,
      ...part.counts,
      warnings: [...warnings, ...doubts(part)],
    }));
    print(JSON.stringify({ out, bytes: bytes.length, sha256, lists }));
    return;
  }
  for (const { part, warnings } of packed) {
    const { list, title, publishedOn, attribution } = part.list;
    print(`${list}: ${title} of ${publishedOn}: ${describeCounts(part.counts)}`);
    for (const warning of [...warnings, ...doubts(part)]) print(`  Note: ${warning}.`);
    print(`  ${attribution}`);
  }
  print(`Written: ${out}, ${megabytes(bytes.length)}, SHA-256 ${sha256}`);
}

/** Building is for trials, too: what a refresh would refuse is built, and said. */
function doubts({ known }: CompiledPart): readonly string[] {
  const source = findSource(known.list);
  if (!source) return [];
  const verdict = verifySnapshot(known, undefined, source, { today: today() });
  return verdict.kind === 'accepted' ? [] : [`“lists verify” would say: ${verdict.reason}`];
}

/** The file is there whole, or not at all. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(`${path}.new`, bytes);
    await rename(`${path}.new`, path);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
