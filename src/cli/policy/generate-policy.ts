import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import {
  policyFiles,
  policyValues,
  readPolicy,
  type PlacedProblem,
  type PolicyTarget,
  type PolicyValues,
} from '../../core/index.ts';
import { reasonOf } from '../read-input.ts';
import { UsageError } from '../usage-error.ts';
import { DEFAULT_IDS } from './default-ids.ts';
import { encodeFile } from './encode-file.ts';
import { findValues } from './find-values.ts';
import { describeProblem } from './describe-problem.ts';

/** `namesake policy generate`: every file that an administrator may need, for one policy. Ends with 1 where the settings are wrong. */
export async function generatePolicy(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean' },
      id: { type: 'string' },
      'edge-id': { type: 'string' },
      'firefox-id': { type: 'string' },
      'update-url': { type: 'string' },
      'firefox-install-url': { type: 'string' },
      settings: { type: 'string' },
      set: { type: 'string', multiple: true },
      out: { type: 'string' },
    },
  });
  const out = wanted(values.out, '--out');
  const chromeId = readChromiumId(wanted(values.id, '--id'), '--id');
  const installUrl = values['firefox-install-url'];
  const places: Omit<PolicyTarget, 'values'> = {
    chromeId,
    edgeId: readChromiumId(values['edge-id'] ?? chromeId, '--edge-id'),
    firefoxId: readFirefoxId(values['firefox-id'] ?? DEFAULT_IDS.firefox),
    updateUrl: readUrl(wanted(values['update-url'], '--update-url'), '--update-url'),
    ...(installUrl !== undefined && { firefoxInstallUrl: readUrl(installUrl, '--firefox-install-url') }),
  };
  const ids = [places.chromeId, places.edgeId, places.firefoxId];
  const { settings, problems } = await readSettings(values.settings, values.set ?? [], ids);
  if (problems.length > 0) {
    for (const problem of problems) print(values.json === true ? JSON.stringify(problem) : describeProblem(problem));
    if (values.json !== true) print('Nothing was written. Mend the settings first.');
    process.exitCode = 1;
    return;
  }
  for (const file of policyFiles({ ...places, values: settings })) {
    await write(join(out, file.path), encodeFile(file));
    print(
      values.json === true
        ? JSON.stringify({ path: file.path, purpose: file.purpose })
        : `${file.path.padEnd(61)} ${file.purpose}`,
    );
  }
  if (installUrl === undefined && values.json !== true) {
    print('Firefox gets its settings and is not told to install: for that, give --firefox-install-url.');
  }
}

/** Settings from a file of any form, then single ones from the command line, which go before. */
async function readSettings(
  path: string | undefined,
  single: readonly string[],
  ids: readonly string[],
): Promise<{ readonly settings: PolicyValues; readonly problems: readonly PlacedProblem[] }> {
  const found = path === undefined ? { values: {}, problems: [] } : await findValues(path, ids);
  const raw = Object.fromEntries(
    single.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`--set wants NAME=VALUE, found “${pair}”.`);
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
  );
  const policy = readPolicy({ ...found.values, ...raw });
  return { settings: policyValues(policy), problems: found.problems.length > 0 ? found.problems : policy.problems };
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

function wanted(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new UsageError(`${option} is missing.`);
  return value;
}

function readChromiumId(id: string, option: string): string {
  if (/^[a-p]{32}$/.test(id)) return id;
  throw new UsageError(`${option} must be the id of the extension, 32 letters from a to p; found “${id}”.`);
}

function readFirefoxId(id: string): string {
  if (/^(?:\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[a-z0-9._-]*@[a-z0-9._-]+)$/i.test(id)) return id;
  throw new UsageError(`--firefox-id must be as in the manifest, like ${DEFAULT_IDS.firefox}; found “${id}”.`);
}

function readUrl(text: string, option: string): string {
  const isGood =
    URL.canParse(text) &&
    ['https:', 'http:', 'file:'].includes(new URL(text).protocol) &&
    !/[\s"'<>\p{Cc}]/u.test(text);
  if (isGood) return text;
  throw new UsageError(
    `${option} must be an address such as https://example.org/namesake/update.xml; found “${text}”.`,
  );
}
