import type { Problem } from '../../policy/read-value.ts';
import type { BrowserName } from '../policy-target.ts';
import { BROWSER_KEYS } from '../registry-keys.ts';
import { checkInstalls } from './check-installs.ts';
import { readChromiumRegistry } from './read-chromium-registry.ts';
import { FileError } from './file-error.ts';
import { readFirefoxRegistry } from './read-firefox-registry.ts';
import type { FileContents, FoundSettings } from './found-settings.ts';
import { readJson } from './read-json.ts';
import type { RegistryKey } from './read-reg.ts';
import { registryTree } from './registry-tree.ts';

/** Finds settings in a registry file, for every browser that it names. */
export function findInReg(
  keys: ReadonlyMap<string, RegistryKey>,
  ids: readonly string[],
): FileContents & { readonly lines: ReadonlyMap<string, number> } {
  const settings: FoundSettings[] = [];
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  for (const hive of ['HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER']) {
    for (const { browser, title } of BROWSERS) {
      const root = `${hive}\\${BROWSER_KEYS[browser]}`;
      problems.push(...checkInstallValue(keys, browser, root, ids));
      const extensions = registryTree(keys, `${root}\\3rdparty\\extensions`);
      for (const [id, tree] of extensions?.children ?? []) {
        if (!ids.includes(id) && (extensions?.children.size ?? 0) > 1) continue;
        const isFirefox = browser === 'firefox';
        const own = isFirefox ? tree : tree.children.get('policy');
        const place = `${root}\\3rdparty\\${isFirefox ? 'Extensions' : 'extensions'}\\${id}${isFirefox ? '' : '\\policy'}`;
        if (!own || (isFirefox && tree.children.has('policy'))) {
          problems.push({
            at: place,
            found: 'nothing',
            why: isFirefox ? NO_LEVEL : 'settings must stand in the key “policy” below the id',
          });
          continue;
        }
        const received = isFirefox ? readFirefoxRegistry(own) : readChromiumRegistry(own);
        settings.push({ title: `${title} on Windows, extension ${id}`, place, received });
        for (const [name, { line }] of [...own.values, ...own.children]) lines.set(`${place}\\${name}`, line);
      }
    }
  }
  if (settings.length === 0)
    problems.push({ at: '', found: '', why: 'there are no settings of Namesake in this file' });
  return { format: 'Registry file of Windows', settings, problems, lines };
}

const NO_LEVEL = 'the level “policy” is of Chrome and Edge; Firefox reads settings directly under the id';

const BROWSERS: readonly { readonly browser: BrowserName; readonly title: string }[] = [
  { browser: 'chrome', title: 'Chrome' },
  { browser: 'edge', title: 'Edge' },
  { browser: 'firefox', title: 'Firefox' },
];

function checkInstallValue(
  keys: ReadonlyMap<string, RegistryKey>,
  browser: BrowserName,
  root: string,
  ids: readonly string[],
): readonly Problem[] {
  const written = keys.get(root.toLowerCase())?.values.get('ExtensionSettings');
  if (!written) return [];
  const at = `${root}\\ExtensionSettings`;
  const text = written.type === 'text' ? written.text : written.type === 'texts' ? written.texts.join('\n') : undefined;
  if (text === undefined) return [{ at, found: '', why: 'expected JSON as text' }];
  try {
    const { value } = readJson(text);
    return checkInstalls(browser, value, at, ids);
  } catch (error) {
    if (error instanceof FileError) return [{ at, found: '', why: `is no JSON: ${error.message}` }];
    throw error;
  }
}
