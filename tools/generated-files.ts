import { writeAdministratorsGuide, writeDataHandling, writeManagedSchema } from '../src/core/index.ts';
import type { ManifestFacts } from '../src/core/index.ts';
import config from '../wxt.config.ts';

/** Files of this repository that are made from its source; paths from the root. A test compares them with what is committed. */
export async function generatedFiles(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  return [
    { path: 'assets/public/managed-schema.json', text: writeManagedSchema() },
    { path: 'docs/administrators.md', text: writeAdministratorsGuide() },
    { path: 'docs/data-handling.md', text: writeDataHandling(await readManifest()) },
  ];
}

/** What the manifest says before WXT adds entry points: permissions, hosts and policies are all our own. */
async function readManifest(): Promise<ManifestFacts> {
  const { manifest } = config;
  const made =
    typeof manifest === 'function'
      ? await manifest({ browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build' })
      : await manifest;
  const facts: Partial<ManifestFacts> = JSON.parse(JSON.stringify(made ?? {}));
  const { permissions, host_permissions: hosts, content_security_policy: policy } = facts;
  if (!permissions || !hosts || !policy)
    throw new Error('wxt.config.ts has no permissions, hosts or content security policy');
  return { ...facts, permissions, host_permissions: hosts, content_security_policy: policy };
}
