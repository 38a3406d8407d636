import type { TextReader } from '../feeds/text-reader.ts';
import { ListFormatError } from '../list-format-error.ts';
import { KNOWN_ROOTS } from './known-roots.ts';
import { readXml } from './read-xml.ts';
import { XmlElement } from './xml-element.ts';

/** Where the records of an XML format stand. */
export interface RecordShape {
  /** Local name of the root element. */
  readonly root: string;
  /** The attributes of the root. */
  readonly onRoot?: (attributes: Readonly<Record<string, string>>) => void;
  /**
   * Path below the root → what to do with a complete record there: `DistinctParties/DistinctParty`. What holds records must hold nothing
   * else: a party in an element that we do not know must not go missing unseen.
   */
  readonly records: Readonly<Record<string, (record: XmlElement) => void>>;
  /** The same for what stands beside the records: dates, reference tables. A path may end in `*` and takes every child then. */
  readonly heads?: Readonly<Record<string, (head: XmlElement) => void>>;
  /** Elements inside records that say nothing a reader could use, and are not even built. */
  readonly ignored?: ReadonlySet<string>;
  /**
   * Element inside a record → the children it is known to have. Readers that ask for elements by name would pass over all others unseen; with
   * this, they are told to `onUnknown` and left out. Elements that are not in the map may hold anything.
   */
  readonly children?: ReadonlyMap<string, ReadonlySet<string>>;
  /** An element that nobody knows, beside the containers or inside a record; its content is passed over. */
  readonly onUnknown?: (path: string) => void;
}

/** Reads an XML document record by record; one record is held at a time. */
export function readRecords(shape: RecordShape): TextReader {
  const { ignored, children } = shape;
  const handlers = new Map(Object.entries({ ...shape.heads, ...shape.records }));
  const containers = new Set(Array.from(handlers.keys(), parentOf));
  const strict = new Set(Object.keys(shape.records).map(parentOf));

  /** Containers that are open, the root first. */
  const open: string[] = [];
  /** The innermost open element of the record that is being read, and those around it. */
  let current: XmlElement | undefined;
  const around: XmlElement[] = [];
  let take: ((record: XmlElement) => void) | undefined;
  let passingOver = 0;

  return readXml({
    open: (name, attributes) => {
      if (passingOver > 0) passingOver += 1;
      else if (current) {
        if (ignored?.has(name)) {
          passingOver = 1;
          return;
        }
        if (children?.get(current.name)?.has(name) === false) {
          shape.onUnknown?.(`${current.name}/${name}`);
          passingOver = 1;
          return;
        }
        const child = new XmlElement(name, attributes);
        current.append(child);
        around.push(current);
        current = child;
      } else if (open.length === 0) {
        if (name !== shape.root) throw new ListFormatError(wrongRoot(shape.root, name));
        open.push('');
        shape.onRoot?.(attributes);
      } else enter(name, attributes);
    },
    text: (text) => {
      if (current && passingOver === 0 && (current.text !== '' || !isBlank(text))) current.text += text;
    },
    close: () => {
      if (passingOver > 0) passingOver -= 1;
      else if (current) {
        const done = current;
        current = around.pop();
        if (!current) take?.(done);
      } else open.pop();
    },
  });

  function enter(name: string, attributes: Record<string, string>): void {
    const here = open.at(-1) ?? '';
    const path = here === '' ? name : `${here}/${name}`;
    take = handlers.get(path) ?? handlers.get(here === '' ? '*' : `${here}/*`);
    if (take) current = new XmlElement(name, attributes);
    else if (containers.has(path)) open.push(path);
    else if (strict.has(here)) throw new ListFormatError(strayElement(here === '' ? shape.root : here, name));
    else {
      shape.onUnknown?.(path);
      passingOver = 1;
    }
  }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Most text between elements is indentation; building it up would cost more than looking. */
function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x20) return false;
  return true;
}

function wrongRoot(expected: string, found: string): string {
  const known = KNOWN_ROOTS.get(found);
  return `the document begins with <${found.slice(0, 60)}> and not with <${expected}>: this is ${known ?? 'another list or another format'}`;
}

function strayElement(container: string, found: string): string {
  return `<${container}> holds <${found.slice(0, 60)}>, which this version of Namesake does not know; parties could stand in it, so the list is refused`;
}
