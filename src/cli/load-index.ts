import { builtinList } from '../../assets/builtin-list/index.ts';
import { buildIndex, ListFormatError, readSnapshot, type SearchIndex } from '../core/index.ts';
import { readTextFile } from './read-input.ts';
import { UsageError } from './usage-error.ts';

/**
 * Makes the named lists searchable: `builtin`, or a file with a list in Namesake's JSON.
 *
 * @throws {UsageError} When a file cannot be read or is no list.
 */
export async function loadIndex(lists: readonly string[] | undefined): Promise<SearchIndex> {
  const names = lists ?? ['builtin'];
  return buildIndex(
    await Promise.all(names.map(async (name) => (name === 'builtin' ? readSnapshot(builtinList) : readListFile(name)))),
  );
}

async function readListFile(path: string): Promise<ReturnType<typeof readSnapshot>> {
  const text = await readTextFile(path);
  try {
    return readSnapshot(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${path} is not JSON: ${error.message}`);
    if (error instanceof ListFormatError) throw new UsageError(`${path} is not a list: ${error.message}`);
    throw error;
  }
}
