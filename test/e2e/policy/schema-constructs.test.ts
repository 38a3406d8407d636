import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../tools/find-browser.mjs';
import type { ChromiumJob, Received } from './in-chromium.ts';
import { findMountProblem, runPrivately } from './private-mounts.ts';
import { policyOf, SCHEMA_CONSTRUCTS, schemaOf, SENTINEL } from './schema-constructs.ts';
import type { SchemaConstruct } from './schema-constructs.ts';
import { writeTestExtension } from './test-extension.ts';
import { writeConstructsTable } from './write-constructs-table.ts';

const executablePath = findBrowser('chrome');
const problem = executablePath === undefined ? 'there is no Chromium' : findMountProblem();

describe(`the constructs of managed schemas, in Chromium${problem === undefined ? '' : ` — NOT RUN: ${problem}`}`, () => {
  test.skipIf(problem !== undefined)('the table says what Chromium does', async () => {
    const received = await tryConstructs(SCHEMA_CONSTRUCTS);
    // To write the table anew: npx vitest run --project e2e test/e2e/policy/schema-constructs.test.ts -u
    await expect(writeConstructsTable(received)).toMatchFileSnapshot(resolve('docs/managed-schema-constructs.md'));
  });
});

/** Loads an extension for each construct, all in one Chromium, under a policy for each. */
async function tryConstructs(
  constructs: readonly SchemaConstruct[],
): Promise<readonly { readonly construct: SchemaConstruct; readonly received: Received }[]> {
  const root = mkdtempSync(join(tmpdir(), 'namesake-constructs-'));
  try {
    const extensions = constructs.map((construct, at) => ({
      construct,
      ...writeTestExtension(join(root, String(at)), schemaOf(construct)),
    }));
    const policies = Object.fromEntries(extensions.map(({ id, construct }) => [id, policyOf(construct)]));
    const job: ChromiumJob = {
      executablePath: executablePath ?? '',
      policies: { 'constructs.json': JSON.stringify({ '3rdparty': { extensions: policies } }) },
      folders: extensions.map(({ folder }) => folder),
      sentinel: SENTINEL,
    };
    const answers = await runPrivately<readonly Received[]>('in-chromium.ts', job);
    return constructs.map((construct, at) => ({ construct, received: answers[at] ?? { refused: 'no answer' } }));
  } finally {
    rmSync(root, { recursive: true });
  }
}
