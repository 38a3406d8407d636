import { FileError } from './file-error.ts';

/** An element of an XML file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text directly inside, joined. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const MOST_NESTED = 100;

/**
 * Reads the XML that administrators' tools write: elements, attributes, text, comments, CDATA and the five entities that XML itself has.
 * Declarations of entities are refused, whatever they would mean.
 *
 * @returns The outermost element.
 * @throws {FileError} At the first thing that is no such XML, with its line.
 */
export function readXml(text: string): XmlElement {
  let line = 1;
  const fail = (words: string): never => {
    throw new FileError(line, words);
  };
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  for (const [piece] of text.replace(/^\ufeff/, '').matchAll(PIECES)) {
    const parent = open.at(-1);
    if (piece.startsWith('</')) {
      const name = /^<\/\s*([^\s>]+)\s*>$/.exec(piece)?.[1] ?? fail('an end tag is not complete');
      if (parent?.name !== name)
        fail(parent ? `<${parent.name}> of line ${parent.line} ends as </${name}>` : `</${name}> ends nothing`);
      open.pop();
    } else if (piece.startsWith('<![CDATA[')) {
      if (!parent) fail('text stands outside the outermost element');
      else parent.text += piece.slice('<![CDATA['.length, -']]>'.length);
    } else if (/^<!DOCTYPE/i.test(piece)) {
      if (piece.includes('[')) fail('declares entities; a file that does is not read');
    } else if (piece.startsWith('<') && !/^<(?:!--[^]*--|\?[^]*\?)>$/.test(piece)) {
      const element = readTag(piece, line, fail);
      if (!parent && root) fail('there is more than one outermost element');
      parent?.children.push(element);
      root ??= element;
      if (!piece.endsWith('/>')) open.push(element);
      if (open.length > MOST_NESTED) fail('this is nested too deeply');
    } else if (!piece.startsWith('<')) {
      if (parent) parent.text += decode(piece, fail);
      else if (piece.trim() !== '') fail('text stands outside the outermost element');
    }
    line += piece.split('\n').length - 1;
  }
  const unclosed = open.at(-1);
  if (unclosed) fail(`<${unclosed.name}> of line ${unclosed.line} does not end`);
  return root ?? fail('there is no element in it');
}

/** Comments, CDATA, instructions, the document type, tags, text; and a lone `<`, which is read as a tag and refused there. */
const PIECES =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>]*)?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+|</gi;

function readTag(piece: string, line: number, fail: (words: string) => never): OpenElement {
  const [, name = '', rest = ''] =
    /^<([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s[^]*)?)\/?>$/u.exec(piece) ?? fail('a < begins no tag; write &lt;');
  const attributes = new Map<string, string>();
  const leftover = rest.replaceAll(/\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g, (_, key: string, quoted: string) => {
    if (attributes.has(key)) fail(`<${name}> has ${key} twice`);
    attributes.set(key, decode(quoted.slice(1, -1), fail));
    return '';
  });
  if (!/^\s*\/?$/.test(leftover)) fail(`<${name}> has something in it that is no attribute`);
  return { name, attributes, children: [], text: '', line };
}

function decode(text: string, fail: (words: string) => never): string {
  return text.replaceAll(/&([^;\s]*;?)/g, (entity, body: string) => {
    const named = NAMED[body];
    if (named !== undefined) return named;
    const [, hex, decimal] =
      /^#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/i.exec(body) ?? fail(`${entity} is no entity; write &amp; for a single &`);
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10_ffff ? fail(`${entity} is no character`) : String.fromCodePoint(code);
  });
}

const NAMED: Readonly<Record<string, string>> = { 'amp;': '&', 'lt;': '<', 'gt;': '>', 'quot;': '"', 'apos;': "'" };
