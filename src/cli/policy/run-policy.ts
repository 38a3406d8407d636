import { UsageError } from '../usage-error.ts';
import { checkPolicy } from './check-policy.ts';
import { generatePolicy } from './generate-policy.ts';

/** `namesake policy`: files for administrators, written and checked. */
export async function runPolicy([name = '', ...args]: readonly string[], print: (line: string) => void): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError('say “policy generate” or “policy check FILE”.');
  await command(args, print);
}

const COMMANDS: Readonly<Record<string, typeof checkPolicy>> = { generate: generatePolicy, check: checkPolicy };
