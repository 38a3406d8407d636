import { isCompiled, ListFormatError, readCompiled, readSnapshot, type Snapshot } from '../../core/index.ts';
import { nodePlatform } from './node-platform.ts';

/**
 * The lists in a file of ours: a compiled one, or a list in Namesake's JSON.
 *
 * @throws {ListFormatError} If it is neither.
 */
export async function parseListFile(bytes: Uint8Array): Promise<readonly Snapshot[]> {
  if (isCompiled(bytes)) return (await readCompiled(bytes, nodePlatform)).snapshots;
  let json: unknown;
  try {
    json = JSON.parse(nodePlatform.newDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new ListFormatError('it is no text in UTF-8, and no compiled list');
    throw new ListFormatError(
      `it is neither a compiled list nor JSON (${error.message}); a publisher’s file is named with its format: un=FILE`,
    );
  }
  return [readSnapshot(json)];
}
