import { parseArgs } from 'node:util';
import { screenText, type Hit, type SearchIndex, type Span } from '../core/index.ts';
import { loadIndex } from './load-index.ts';
import { observeFiles } from './observe-files.ts';
import { readTextFile } from './read-input.ts';
import { splitBlocks } from './split-blocks.ts';
import { UsageError } from './usage-error.ts';
import { toFoot, toJson, toLines } from './write-hit.ts';

/** `namesake screen`: listed parties in plain text. */
export async function screenFiles(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      all: { type: 'boolean' },
      list: { type: 'string', multiple: true },
      observations: { type: 'boolean' },
      role: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new UsageError('say which file to screen; "-" reads standard input.');
  if (values.observations === true) return observeFiles(positionals, values, print);
  if (values.role !== undefined || values.profile !== undefined)
    throw new UsageError('--role and --profile belong to --observations.');
  const index = await loadIndex(values.list);
  let found = 0;
  for (const path of positionals) {
    const hits = screenBlocksOf(await readTextFile(path), index).filter(
      ({ band }) => values.all === true || band !== 'context',
    );
    found += hits.length;
    const file = positionals.length > 1 ? { file: path } : {};
    for (const hit of hits) {
      if (values.json === true) print(JSON.stringify(toJson(hit, index, file)));
      else print([...(positionals.length > 1 ? [`${path}:`] : []), ...toLines(hit, index), ''].join('\n'));
    }
  }
  if (values.json !== true) print(toFoot(found, index).join('\n'));
  return undefined;
}

/** Hits of all blocks, their offsets counted from the start of the text. */
function screenBlocksOf(text: string, index: SearchIndex): readonly Hit[] {
  return splitBlocks(text).flatMap(({ block, offset }) =>
    screenText(block, index).map((hit) => ({
      ...hit,
      ...shift(hit, offset),
      evidence: hit.evidence.map((piece) =>
        piece.kind === 'cue' && piece.at ? { ...piece, at: shift(piece.at, offset) } : piece,
      ),
    })),
  );
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
