import type { Problem } from '../../policy/read-value.ts';
import type { Received } from './as-chromium.ts';
import { parseJsonList } from './parse-json-list.ts';
import type { RegistryValue } from './read-reg.ts';
import type { RegistryTree } from './registry-tree.ts';

/**
 * What Firefox makes of a key with settings: no schema, so that numbers stay numbers and text text, and a key whose first value is named 1
 * is a list. A model of Firefox's WindowsGPOParser.
 */
export function readFirefoxRegistry(tree: RegistryTree): Received {
  const dropped: Problem[] = [];
  const read = ({ values, children }: RegistryTree, at: string): unknown => {
    const [first] = values.keys();
    const plain = Array.from(values, ([name, value]) => [name, firefoxValue(value, `${at}${name}`, dropped)] as const);
    if (first === '1') return plain.map(([, value]) => value);
    const nested = Array.from(children, ([name, child]) => [name, read(child, `${at}${name}\\`)] as const);
    return Object.fromEntries([...plain.filter(([, value]) => value !== undefined), ...nested]);
  };
  return { values: read(tree, ''), dropped };
}

function firefoxValue(value: RegistryValue, at: string, dropped: Problem[]): unknown {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'texts': {
      const list = parseJsonList(value.texts.join('\n'));
      if (!list)
        dropped.push({
          at,
          found: 'REG_MULTI_SZ',
          why: 'Firefox reads it as JSON; expected a list such as ["one","two"]',
        });
      return list;
    }
    case 'other':
      dropped.push({ at, found: value.name, why: 'expected REG_SZ or REG_DWORD' });
      return undefined;
  }
}
