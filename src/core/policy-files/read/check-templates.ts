import { describeFound } from '../../policy/describe-found.ts';
import type { Problem } from '../../policy/read-value.ts';
import { findWireKey, WIRE_KEYS } from '../../policy/wire-key.ts';
import { wireTypeOf } from '../policy-values.ts';
import type { FileContents } from './found-settings.ts';
import { ownValue, placeOfKey } from './lined-value.ts';
import type { XmlElement } from './read-xml.ts';

// Templates hold no values. What can be wrong with one is that it belongs to another version of Namesake.

/** Compares a schema for browsers with the settings that there are. */
export function checkSchema(root: Readonly<Record<string, unknown>>): FileContents {
  const properties = Object.entries(root['properties'] ?? {});
  const problems = properties.flatMap(([key, property]): readonly Problem[] => {
    const wire = findWireKey(key);
    const type: unknown = ownValue(property, 'type');
    if (!wire || type === wireTypeOf(wire)) return [];
    return [{ at: `properties.${key}.type`, found: describeFound(type), why: `expected "${wireTypeOf(wire)}"` }];
  });
  const names = properties.map(([key]) => key);
  return {
    format: 'Schema for browsers (no values)',
    settings: [],
    problems: [...problems, ...compareNames(names, 'properties')],
  };
}

/** Compares a group policy template with the settings that there are. */
export function checkAdmx(root: XmlElement): FileContents {
  const names = findAll(root, 'policy').flatMap((policy) => {
    const inside = findAll(policy, 'elements').flatMap(({ children }) => children);
    return [policy, ...inside].flatMap(({ name, attributes }) => {
      const value = name === 'list' ? attributes.get('key')?.split('\\').at(-1) : attributes.get('valueName');
      return value === undefined ? [] : [value];
    });
  });
  return { format: 'Group policy template (no values)', settings: [], problems: compareNames(names, 'policies') };
}

function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

function compareNames(names: readonly string[], at: string): readonly Problem[] {
  return [
    ...names
      .filter((name) => !findWireKey(name))
      .map((name) => ({ at: placeOfKey(at, name), found: name, why: 'is no setting of this version of Namesake' })),
    ...WIRE_KEYS.filter(({ key }) => !names.includes(key)).map(({ key }) => ({
      at,
      found: 'nothing',
      why: `${key} is missing; make the template anew with this version of Namesake`,
    })),
  ];
}
