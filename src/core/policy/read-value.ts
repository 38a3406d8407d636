import { describeFound } from './describe-found.ts';
import { readItem, readText } from './read-text.ts';
import type { ChoiceSource, SetSource, SettingSource, TextSource, WholeSource } from './setting-source.ts';

/** What a value may be, whatever its setting. */
export type Value = boolean | number | string | readonly string[];

/** Something in a policy that could not be used. Everything beside it was. */
export interface Problem {
  /** Where: `sitesOff[3]`, `refreshHours`; empty for the whole. */
  readonly at: string;
  /** What stands there, cut to one short line; of secrets nothing is told. */
  readonly found: string;
  /** What is wrong and what to write instead, in words. */
  readonly why: string;
}

/** A value read as far as it could be; absent when nothing of it could. */
export interface ReadValue {
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

/**
 * Reads one value as its setting wants it. What the registry, profiles and hand-written JSON make of a value is understood: numbers and
 * `true` as text, 0 and 1 for a flag, a list as JSON text or as numbered values. Of a list every good entry is kept.
 *
 * @param at Where the value stands, for the problems.
 */
export function readValue(source: SettingSource, raw: unknown, at: string): ReadValue {
  switch (source.kind) {
    case 'flag':
      return readFlag(raw, at);
    case 'whole':
      return readWhole(source, raw, at);
    case 'choice':
      return readChoice(source, raw, at);
    case 'text':
      return readLine(source, raw, at);
    case 'set':
      return readSet(source, raw, at);
  }
}

function readFlag(raw: unknown, at: string): ReadValue {
  const word = typeof raw === 'string' ? raw.trim().toLowerCase() : raw;
  if (word === true || word === 1 || word === 'true' || word === '1') return { value: true, problems: [] };
  if (word === false || word === 0 || word === 'false' || word === '0') return { value: false, problems: [] };
  return refuse(at, describeFound(raw), 'expected true or false');
}

function readWhole({ min, max, unit }: WholeSource, raw: unknown, at: string): ReadValue {
  const number = typeof raw === 'string' && /^\s*-?\d{1,15}\s*$/.test(raw) ? Number(raw) : raw;
  const isInside = typeof number === 'number' && Number.isSafeInteger(number) && number >= min && number <= max;
  // Adding 0 makes the 0 of a -0.
  if (isInside) return { value: number + 0, problems: [] };
  return refuse(at, describeFound(raw), `expected a whole number of ${unit} from ${min} to ${max}`);
}

function readChoice({ options }: ChoiceSource, raw: unknown, at: string): ReadValue {
  const words = Object.keys(options);
  const word = typeof raw === 'string' ? raw.trim().toLowerCase() : undefined;
  const chosen = words.find((each) => each.toLowerCase() === word);
  if (chosen !== undefined) return { value: chosen, problems: [] };
  return refuse(at, describeFound(raw), `expected ${joinWords(words)}`);
}

function readLine({ shape, maxLength, isSecret }: TextSource, raw: unknown, at: string): ReadValue {
  const read = typeof raw === 'string' ? readText(raw, shape, maxLength) : { problem: 'expected text' };
  if ('text' in read) return { value: read.text, problems: [] };
  return refuse(at, isSecret ? 'not shown' : describeFound(raw), read.problem);
}

function readSet({ items, maxItems }: SetSource, raw: unknown, at: string): ReadValue {
  const list = asList(raw);
  if (!list) return refuse(at, describeFound(raw), 'expected a list such as ["one","two"]');
  const problems: Problem[] = [];
  const kept = new Set<string>();
  for (const { name, item } of list) {
    const place = `${at}[${name}]`;
    const read = typeof item === 'string' ? readItem(item, items) : { problem: 'expected text' };
    if ('problem' in read) problems.push({ at: place, found: describeFound(item), why: read.problem });
    else if (kept.size === maxItems && !kept.has(read.text)) {
      problems.push({
        at: place,
        found: describeFound(item),
        why: `the list is full: it may have ${maxItems} entries`,
      });
    } else kept.add(read.text);
  }
  // A list of mistakes alone says nothing; taken for an empty one it might turn everything off.
  return kept.size === 0 && list.length > 0 ? { problems } : { value: [...kept].toSorted(), problems };
}

/** More than this is no list of anything here, and would only take time. */
const MOST_ENTRIES = 100_000;

/** The entries with their places, in order; undefined when this is no list. */
function asList(raw: unknown): readonly { readonly name: string; readonly item: unknown }[] | undefined {
  const parsed = typeof raw === 'string' ? parseList(raw) : raw;
  if (Array.isArray(parsed) && parsed.length > MOST_ENTRIES) return undefined;
  if (Array.isArray(parsed)) return Array.from(parsed, (item: unknown, index) => ({ name: String(index), item }));
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  // Firefox hands numbered registry values over as an object, and a key without values as an empty one.
  const entries = Object.entries(parsed);
  if (!entries.every(([name]) => /^\d{1,9}$/.test(name))) return undefined;
  return entries.map(([name, item]: readonly [string, unknown]) => ({ name, item }));
}

function parseList(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(at: string, found: string, why: string): ReadValue {
  return { problems: [{ at, found, why }] };
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
