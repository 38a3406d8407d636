import { builtinList } from '../../assets/builtin-list/index.ts';
import { buildIndex, ListFormatError, readSnapshot, type SearchIndex, type Snapshot } from '../core/index.ts';
import { parseListFile } from './lists/parse-list-file.ts';
import { readBytes } from './read-input.ts';
import { UsageError } from './usage-error.ts';

/**
 * Makes the named lists searchable: `builtin`, or a file that `lists build` made, or one with a list in Namesake's JSON.
 *
 * @throws {UsageError} When a file cannot be read or is no list.
 */
export async function loadIndex(lists: readonly string[] | undefined): Promise<SearchIndex> {
  const names = lists ?? ['builtin'];
  const read = await Promise.all(
    names.map(async (name) => (name === 'builtin' ? [readSnapshot(builtinList)] : readListFile(name))),
  );
  return buildIndex(read.flat());
}

async function readListFile(path: string): Promise<readonly Snapshot[]> {
  const bytes = await readBytes(path);
  try {
    return await parseListFile(bytes);
  } catch (error) {
    if (error instanceof ListFormatError) throw new UsageError(`${path} is not a list: ${error.message}`);
    throw error;
  }
}
