import type { Problem } from '../../policy/read-value.ts';
import { findWireKey } from '../../policy/wire-key.ts';
import { wireTypeOf } from '../policy-values.ts';
import type { WireType } from '../policy-values.ts';
import { asChromium } from './as-chromium.ts';
import type { Received } from './as-chromium.ts';
import { parseJsonList } from './parse-json-list.ts';
import type { RegistryValue } from './read-reg.ts';
import type { RegistryTree } from './registry-tree.ts';

/**
 * What Chrome and Edge make of a key with settings: numbers for flags, digits for numbers, JSON text or a key with numbered values for
 * lists; entries of such a key that are no text are passed over. Then the schema decides as for every other format.
 *
 * A model of Chromium's components/policy/core/common/registry_dict.cc.
 */
export function readChromiumRegistry(tree: RegistryTree): Received {
  const dropped: Problem[] = [];
  const entries = new Map<string, unknown>();
  for (const [name, value] of sortByName(tree.values)) {
    const wire = findWireKey(name);
    const plain = plainValue(value, name, dropped);
    if (plain !== undefined) entries.set(name, wire ? convert(plain, wireTypeOf(wire)) : plain);
  }
  for (const [name, child] of sortByName(tree.children)) {
    const wire = findWireKey(name);
    if (wire && wireTypeOf(wire) !== 'array') {
      dropped.push({
        at: name,
        found: 'a key',
        why: 'this setting is one value, not a key with values; the browser drops it',
      });
    } else entries.set(name, numberedValues(child, name, dropped));
  }
  const received = asChromium(Object.fromEntries(entries));
  return { values: received.values, dropped: [...dropped, ...received.dropped] };
}

/** Names in the order of Chromium's map: letters without case, digit by digit, so that 10 comes before 2. */
function sortByName<T>(entries: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return Array.from(entries).toSorted(([one], [other]) => {
    const [first, second] = [one.toLowerCase(), other.toLowerCase()];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });
}

function plainValue(value: RegistryValue, at: string, dropped: Problem[]): string | number | undefined {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'texts':
    case 'other': {
      const found = value.type === 'texts' ? 'REG_MULTI_SZ' : value.name;
      dropped.push({
        at,
        found,
        why: 'Chrome and Edge read REG_SZ and REG_DWORD alone; this is dropped without a word',
      });
      return undefined;
    }
  }
}

function convert(plain: string | number, type: WireType): unknown {
  const digits = typeof plain === 'string' && /^[-+]?\d+$/.test(plain) ? Number(plain) : undefined;
  switch (type) {
    case 'boolean': {
      const number = typeof plain === 'number' ? plain : digits;
      return number === undefined ? plain : number !== 0;
    }
    case 'integer':
      return digits ?? plain;
    case 'array':
      return typeof plain === 'string' ? (parseJsonList(plain) ?? plain) : plain;
    case 'string':
      return plain;
  }
}

function numberedValues(tree: RegistryTree, at: string, dropped: Problem[]): unknown {
  return sortByName(tree.values).flatMap(([name, value]) => {
    const place = `${at}\\${name}`;
    if (!/^[-+]?\d+$/.test(name)) {
      dropped.push({ at: place, found: name, why: 'values of a list are named 1, 2, 3 …; this one is passed over' });
      return [];
    }
    const plain = plainValue(value, place, dropped);
    if (typeof plain === 'string') return [plain];
    if (plain !== undefined) {
      dropped.push({ at: place, found: String(plain), why: 'expected text (REG_SZ); this entry is passed over' });
    }
    return [];
  });
}
