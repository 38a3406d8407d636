import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes an extension that can do nothing but be handed a policy.
 *
 * @param firefoxId Makes it one for Firefox.
 * @returns Its folder, and the id that Chromium gives an unpacked extension: a hash of where it lies.
 */
export function writeTestExtension(
  folder: string,
  schema: object,
  firefoxId?: string,
): { readonly folder: string; readonly id: string } {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Under policy',
    version: '1.0',
    permissions: ['storage'],
    ...(firefoxId === undefined
      ? { storage: { managed_schema: 'schema.json' }, background: { service_worker: 'worker.js' } }
      : { browser_specific_settings: { gecko: { id: firefoxId } } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(schema));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Under policy</title>');
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  const id = Array.from(hash, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  return { folder, id };
}
