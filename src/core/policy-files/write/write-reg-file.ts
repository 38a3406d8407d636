import type { BrowserName, PolicyTarget } from '../policy-target.ts';
import { settingsKey } from '../registry-keys.ts';

/**
 * A registry file with the settings for one browser. What the key held before goes first, so that nothing old stays; the installation is
 * left out, because `ExtensionSettings` is one value for all extensions and a file would overwrite the others.
 *
 * Lists are keys with numbered values: Chromium's converter then skips a bad entry instead of dropping the list.
 */
export function writeRegFile(browser: BrowserName, target: PolicyTarget): string {
  const key = `HKEY_LOCAL_MACHINE\\${settingsKey(browser, target)}`;
  const entries = Object.entries(target.values);
  const plain = entries.flatMap(([name, value]) =>
    typeof value === 'object'
      ? []
      : [`${quote(name)}=${typeof value === 'string' ? quote(value) : writeNumber(value)}`],
  );
  const lists = entries.flatMap(([name, value]) =>
    typeof value === 'object'
      ? ['', `[${key}\\${name}]`, ...value.map((item, at) => `"${at + 1}"=${quote(item)}`)]
      : [],
  );
  const lines = ['Windows Registry Editor Version 5.00', '', `[-${key}]`, '', `[${key}]`, ...plain, ...lists, ''];
  return lines.join('\r\n');
}

function writeNumber(value: number | boolean): string {
  return `dword:${Number(value).toString(16).padStart(8, '0')}`;
}

/** Settings never hold line breaks, which a registry file could not say this way. */
function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\"`)}"`;
}
