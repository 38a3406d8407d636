import process from 'node:process';
import { ListFormatError } from '../core/index.ts';
import { comparePairs } from './compare-pairs.ts';
import { HELP } from './help.ts';
import { runLists } from './lists/run-lists.ts';
import { lookUpNames } from './look-up-names.ts';
import { runPolicy } from './policy/run-policy.ts';
import { screenFiles } from './screen-files.ts';
import { UsageError } from './usage-error.ts';

/** Each command takes its arguments and writes lines as they come. */
const COMMANDS: Readonly<Record<string, (args: readonly string[], print: (line: string) => void) => Promise<void>>> = {
  screen: screenFiles,
  lookup: lookUpNames,
  compare: comparePairs,
  policy: runPolicy,
  lists: runLists,
};

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!isPlain(error)) throw error;
  process.stderr.write(`namesake: ${error.message.replaceAll(/\s+/g, ' ')}\n`);
  process.exitCode = 2;
}

async function run([name = '', ...args]: readonly string[]): Promise<void> {
  if (['', 'help', '--help', '-h'].includes(name) || args.includes('--help')) {
    print(HELP);
    if (name === '') process.exitCode = 2;
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`there is no command “${name}”. There are: ${Object.keys(COMMANDS).join(', ')}.`);
  await command(args, print);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Errors that a person can mend: told in one line. Anything else is ours and keeps its stack. */
function isPlain(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof ListFormatError) return true;
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS')
  );
}
