import { FileError } from './file-error.ts';

/** One value of the registry. Types that browsers do not read are told apart only by name. */
export type RegistryValue =
  | { readonly type: 'text'; readonly text: string; readonly line: number }
  | { readonly type: 'number'; readonly number: number; readonly line: number }
  | { readonly type: 'texts'; readonly texts: readonly string[]; readonly line: number }
  | { readonly type: 'other'; readonly name: string; readonly line: number };

/** A key with its values in the order of the file, by name as written. */
export interface RegistryKey {
  /** The whole path, as first written. */
  readonly path: string;
  readonly line: number;
  readonly values: Map<string, RegistryValue>;
}

/**
 * Reads a registry file (`.reg`, version 5) as the registry editor would: keys and names in any case of letters are the same, `[-key]`
 * and `"name"=-` take away.
 *
 * @returns The keys by their path in small letters.
 * @throws {FileError} At the first line that the registry editor would not take.
 */
export function readReg(text: string): ReadonlyMap<string, RegistryKey> {
  const lines = joinLines(text.replace(/^\ufeff/, ''));
  const [head, ...rest] = lines;
  if (head?.text.trim() !== REG_HEAD) throw new FileError(1, `the first line must be “${REG_HEAD}”`);
  const keys = new Map<string, RegistryKey>();
  let current: RegistryKey | undefined;
  for (const { text: line, number } of rest) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith(';')) continue;
    const section = /^\[(-?)([^\]]+)\]$/.exec(trimmed);
    if (section) {
      const [, minus, path = ''] = section;
      if (minus) removeKey(keys, path);
      current = minus ? undefined : openKey(keys, path, number);
      continue;
    }
    if (!current) throw new FileError(number, 'a value stands before the first key, or after a key that is taken away');
    readLine(trimmed, number, current);
  }
  return keys;
}

export const REG_HEAD = 'Windows Registry Editor Version 5.00';

function openKey(keys: Map<string, RegistryKey>, path: string, line: number): RegistryKey {
  const found = keys.get(path.toLowerCase());
  if (found) return found;
  const key = { path, line, values: new Map<string, RegistryValue>() };
  keys.set(path.toLowerCase(), key);
  return key;
}

function removeKey(keys: Map<string, RegistryKey>, path: string): void {
  const gone = path.toLowerCase();
  for (const each of keys.keys()) if (each === gone || each.startsWith(`${gone}\\`)) keys.delete(each);
}

function readLine(text: string, line: number, key: RegistryKey): void {
  const [, quoted, written = ''] = /^(@|"(?:[^"\\]|\\.)*")\s*=\s*(.*)$/s.exec(text) ?? [];
  if (quoted === undefined) throw new FileError(line, 'expected "name"=value');
  const name = quoted === '@' ? '' : unquote(quoted);
  const known = Array.from(key.values.keys()).find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
  if (written === '-') key.values.delete(known);
  else key.values.set(known, readData(written, line));
}

function readData(written: string, line: number): RegistryValue {
  if (/^"(?:[^"\\]|\\.)*"$/s.test(written)) return { type: 'text', text: unquote(written), line };
  const number = /^dword:([0-9a-f]{1,8})$/i.exec(written)?.[1];
  // Browsers take the 32 bits as a signed number.
  if (number !== undefined) return { type: 'number', number: Number.parseInt(number, 16) | 0, line };
  const [, kind, bytes] = /^hex(?:\(([0-9a-f]{1,8})\))?:([0-9a-f, \t]*)$/i.exec(written) ?? [];
  if (bytes === undefined)
    throw new FileError(line, `expected "text", dword:… or hex:…, found ${JSON.stringify(written.slice(0, 40))}`);
  const text = decodeUtf16(bytes);
  if (kind === '1' || kind === '2') return { type: 'text', text: text.replace(/\0.*$/s, ''), line };
  if (kind === '7') return { type: 'texts', texts: text.replace(/\0+$/, '').split('\0'), line };
  return { type: 'other', name: HEX_TYPES[kind?.toLowerCase() ?? '3'] ?? `type ${kind}`, line };
}

const HEX_TYPES: Readonly<Record<string, string>> = { '0': 'REG_NONE', '3': 'REG_BINARY', b: 'REG_QWORD' };

function decodeUtf16(bytes: string): string {
  const numbers = bytes.split(',').flatMap((digits) => (digits.trim() === '' ? [] : [Number.parseInt(digits, 16)]));
  const units: string[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2)
    units.push(String.fromCharCode((numbers[at] ?? 0) + (numbers[at + 1] ?? 0) * 256));
  return units.join('');
}

function unquote(quoted: string): string {
  return quoted.slice(1, -1).replaceAll(/\\(.)/gs, '$1');
}

/** Long hex values go on in the next line after a backslash. */
function joinLines(text: string): readonly { readonly text: string; readonly number: number }[] {
  const joined: { text: string; number: number }[] = [];
  let goesOn = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const last = joined.at(-1);
    const body: string = goesOn ? line.trim() : line;
    const isHex: boolean = /=\s*hex/i.test(goesOn ? (last?.text ?? '') : line);
    const continues: boolean = isHex && body.endsWith('\\');
    const part = continues ? body.slice(0, -1) : body;
    if (goesOn && last) last.text += part;
    else joined.push({ text: part, number: index + 1 });
    goesOn = continues;
  }
  return joined;
}
