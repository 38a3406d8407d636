import { SaxesParser } from 'saxes';
import type { TextReader } from '../feeds/text-reader.ts';
import { ListFormatError } from '../list-format-error.ts';

/** What happens in an XML document, in its order. Names are local: prefixes are gone. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Record<string, string>) => void;
  readonly text: (text: string) => void;
  readonly close: () => void;
}

/**
 * Reads XML as it arrives, by the book: what is not well-formed to its last character is refused. Document types are refused too, and
 * with them every entity that a document could define, so that no entity can be blown up or made to fetch anything.
 *
 * The only door to saxes (https://github.com/lddubeau/saxes).
 */
export function readXml(events: XmlEvents): TextReader {
  const parser = new SaxesParser({ xmlns: false });
  let isAtEnd = false;
  let depth = 0;
  let unitsSinceEvent = 0;
  let hasElement = false;

  parser.on('error', (error) => {
    throw describeError(error.message, isAtEnd);
  });
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^(utf-?8|us-ascii)$/i.test(encoding))
      throw new ListFormatError(`the XML says that it is in ${encoding.slice(0, 40)}; only UTF-8 is read`);
  });
  parser.on('doctype', () => {
    throw new ListFormatError(DOCTYPE);
  });
  parser.on('opentag', ({ name, attributes }) => {
    unitsSinceEvent = 0;
    hasElement = true;
    depth += 1;
    if (depth > MAX_DEPTH) throw new ListFormatError(`elements are nested more than ${MAX_DEPTH} deep`);
    events.open(localName(name), attributes);
  });
  parser.on('closetag', () => {
    unitsSinceEvent = 0;
    depth -= 1;
    events.close();
  });
  parser.on('text', (text) => {
    if (text.length > MAX_TEXT) throw new ListFormatError(TOO_LONG);
    events.text(text);
  });
  parser.on('cdata', events.text);

  return {
    push: (text) => {
      unitsSinceEvent += text.length;
      parser.write(text);
      // What saxes has not reported yet, it is gathering; without a bound one endless attribute would fill the memory.
      if (unitsSinceEvent > MAX_TEXT + text.length) throw new ListFormatError(hasElement ? TOO_LONG : NO_ELEMENT);
    },
    end: () => {
      isAtEnd = true;
      parser.close();
    },
  };
}

/** No publisher nests deeper than 12; OFAC's longest text has 8,000 characters. */
const MAX_DEPTH = 32;
const MAX_TEXT = 1_000_000;

const DOCTYPE =
  'the XML has a DOCTYPE, which no list needs and which could hide entities that fill the memory or fetch other files';
const TOO_LONG = 'one text in the XML is longer than 1,000,000 characters';
const NO_ELEMENT = 'no element in the first 1,000,000 characters: this is not XML';

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** saxes says `12:34: unclosed tag: foo`; line and reason are what helps. */
function describeError(message: string, isAtEnd: boolean): ListFormatError {
  const [, line, reason = message] = /^(?:[^:]*:)?(\d+):\d+: (.*?)\.?$/s.exec(message) ?? [];
  const place = line === undefined ? '' : ` (line ${line})`;
  const words = reason.slice(0, 120);
  return new ListFormatError(
    isAtEnd ? `the XML is cut off before its end${place}: ${words}` : `the XML is damaged${place}: ${words}`,
  );
}
