import type { UnmappedField } from '../../model/listed-party.ts';
import { tidy } from '../text/tidy.ts';
import type { XmlElement } from './xml-element.ts';

/** All children with this name. */
export function takeAll(element: XmlElement, name: string): readonly XmlElement[] {
  const found = element.children.filter((child) => child.name === name);
  for (const child of found) if (child.children.length > 0) child.isRead = true;
  return found;
}

/** The children `item` of every child `list`: `takeItems(party, 'names', 'name')`. */
export function takeItems(element: XmlElement, list: string, item: string): readonly XmlElement[] {
  return takeAll(element, list).flatMap((child) => takeAll(child, item));
}

/** The text of an element, tidied; undefined when there is none. Ticks it off. */
export function takeOwnText(element: XmlElement): string | undefined {
  element.isRead = true;
  return tidy(element.text);
}

/** The texts of the children with this name that say anything. */
export function takeTexts(element: XmlElement, name: string): readonly string[] {
  return element.children.flatMap((child) => (child.name === name ? (takeOwnText(child) ?? []) : []));
}

/** The text of the first child with this name that says anything. */
export function takeText(element: XmlElement, name: string): string | undefined {
  return takeTexts(element, name)[0];
}

/** An attribute, tidied; undefined when it is missing or blank. Ticks it off. */
export function takeAttribute(element: XmlElement, name: string): string | undefined {
  const value = element.attributes[name];
  if (value === undefined) return undefined;
  element.attributes[name] = '';
  return tidy(value);
}

/** Ticks off children that say nothing a reader could use: row numbers, sort keys. */
export function passOver(element: XmlElement, ...names: readonly string[]): void {
  for (const child of element.children) if (names.includes(child.name)) tickOff(child);
}

/** Ticks off attributes everywhere in the element: the publisher's row numbers. */
export function passOverAttributes(element: XmlElement, ...names: readonly string[]): void {
  for (const name of names) if (element.attributes[name] !== undefined) element.attributes[name] = '';
  for (const child of element.children) passOverAttributes(child, ...names);
}

/** Everything that nobody took, verbatim, each with its path below the record: `EntityDetails/Entity/Motto`. */
export function takeRest(element: XmlElement, path = ''): readonly UnmappedField[] {
  const attributes = Object.entries(element.attributes).flatMap(([name, value]) => {
    const words = tidy(value);
    return words === undefined || name.startsWith('xmlns') ? [] : [{ field: join(path, `@${name}`), value: words }];
  });
  const words = element.isRead ? undefined : tidy(element.text);
  return [
    ...(words === undefined ? [] : [{ field: path === '' ? element.name : path, value: words }]),
    ...attributes,
    ...element.children.flatMap((child) => takeRest(child, join(path, child.name))),
  ];
}

function tickOff(element: XmlElement): void {
  element.isRead = true;
  for (const name of Object.keys(element.attributes)) element.attributes[name] = '';
  for (const child of element.children) tickOff(child);
}

function join(path: string, name: string): string {
  return path === '' ? name : name.startsWith('@') ? path + name : `${path}/${name}`;
}
