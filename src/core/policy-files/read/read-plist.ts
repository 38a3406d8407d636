import { FileError } from './file-error.ts';
import { placeOfIndex, placeOfKey } from './lined-value.ts';
import type { LinedValue, Liberty } from './lined-value.ts';
import type { XmlElement } from './read-xml.ts';

/**
 * What a property list in XML holds. Dates and data are kept as their text: no setting takes them.
 *
 * @param root The element `plist`.
 * @throws {FileError} At an element that is none of a property list.
 */
export function readPlist(root: XmlElement): LinedValue {
  const lines = new Map<string, number>();
  const fractions = new Set<string>();
  const liberties: Liberty[] = [];
  const [content, more] = root.children;
  if (!content || more) throw new FileError(root.line, '<plist> must hold exactly one value');

  const read = (element: XmlElement, place: string): unknown => {
    lines.set(place, element.line);
    const text = element.text.trim();
    switch (element.name) {
      case 'dict':
        return readDict(element, place);
      case 'array':
        return element.children.map((child, index) => read(child, placeOfIndex(place, index)));
      case 'string':
        return element.text;
      case 'integer':
        if (!/^[-+]?\d+$/.test(text)) throw new FileError(element.line, `<integer> holds ${JSON.stringify(text)}`);
        return Number(text);
      case 'real':
        if (text === '' || Number.isNaN(Number(text)))
          throw new FileError(element.line, `<real> holds ${JSON.stringify(text)}`);
        fractions.add(place);
        return Number(text);
      case 'true':
        return true;
      case 'false':
        return false;
      case 'date':
      case 'data':
        return text;
      default:
        throw new FileError(element.line, `<${element.name}> is nothing that a property list has`);
    }
  };

  const readDict = ({ children, line }: XmlElement, place: string): unknown => {
    const entries = new Map<string, unknown>();
    for (let at = 0; at < children.length; at += 2) {
      const [key, value] = [children[at], children[at + 1]];
      if (key?.name !== 'key') throw new FileError(key?.line ?? line, `expected <key>, found <${key?.name}>`);
      if (!value || value.name === 'key') throw new FileError(key.line, `<key>${key.text}</key> has no value`);
      if (entries.has(key.text)) {
        liberties.push({
          line: key.line,
          what: 'duplicate key',
          words: `${key.text} stands here a second time; the last one holds`,
        });
      }
      entries.set(key.text, read(value, placeOfKey(place, key.text)));
    }
    return Object.fromEntries(entries);
  };

  return { value: read(content, ''), lines, fractions, liberties };
}
