import process from 'node:process';
import { ListFormatError } from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';
import { buildLists } from './build-lists.ts';
import { describeLists } from './describe-lists.ts';
import { diffLists } from './diff-lists.ts';
import { makeKey } from './make-key.ts';
import { serveMirror } from './serve-mirror.ts';
import { signMirror } from './sign-mirror.ts';
import { verifyLists } from './verify-lists.ts';

/**
 * `namesake lists`: from publishers' files to compiled lists and mirrors. Ends with 0 when the work was done, with 1 when a list was refused or
 * held, with 2 when the words or the files were wrong.
 */
export async function runLists([name = '', ...args]: readonly string[], print: (line: string) => void): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`say what to do with lists: ${Object.keys(COMMANDS).join(', ')}.`);
  try {
    await command(args, print);
  } catch (error) {
    // A file that is there and is no list was refused; that is an answer, and not a slip of whoever typed.
    if (!(error instanceof ListFormatError)) throw error;
    process.stderr.write(`namesake: ${error.message.replaceAll(/\s+/g, ' ')}\n`);
    process.exitCode = 1;
  }
}

const COMMANDS: Readonly<Record<string, typeof buildLists>> = {
  build: buildLists,
  verify: verifyLists,
  diff: diffLists,
  info: describeLists,
  sign: signMirror,
  keygen: makeKey,
  serve: serveMirror,
};
