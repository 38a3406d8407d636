import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { ListedParty } from '../../../src/core/index.ts';
import { fixtureBytes, inChunks, readFiles } from './read-fixture.ts';

interface Element {
  readonly name: string;
  /** As written: `<name a="b">`. */
  readonly open: string;
  readonly children: (Element | string)[];
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The document as a tree, by a parser of its own. */
function parse(text: string): Element {
  const top: Element = { name: '', open: '', children: [] };
  const open: Element[] = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
    const element: Element = { name, open: `<${name}${said.join('')}>`, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (words) => open.at(-1)?.children.push(escape(words)));
  parser.write(text).close();
  const [root] = top.children.filter((child) => typeof child !== 'string');
  if (!root) throw new Error('no root');
  return root;
}

/** The text again. Children of records change places; those of one name keep their order among each other, which means something. */
function write(
  element: Element,
  records: ReadonlySet<string>,
  order: (name: string) => number,
  isInside = false,
): string {
  const children = isInside
    ? element.children.toSorted((one, other) => place(one, order) - place(other, order))
    : element.children;
  const inner = children.map((child) =>
    typeof child === 'string' ? child : write(child, records, order, isInside || records.has(child.name)),
  );
  return `${element.open}${inner.join('')}</${element.name}>`;
}

function place(child: Element | string, order: (name: string) => number): number {
  return typeof child === 'string' ? 0 : order(child.name);
}

/** What is kept in the order of the file has another order now. */
const settled = ({ unmapped, remarks, ...party }: ListedParty) => ({
  ...party,
  unmapped: unmapped.map((field) => JSON.stringify(field)).toSorted(),
  remarks: remarks.toSorted(),
});

test.for([
  ['ofac-enhanced', 'sdn_enhanced.xml', ['entity']],
  ['un', 'un_consolidated.xml', ['INDIVIDUAL', 'ENTITY']],
  ['eu-fsf', 'eu_fsf.xml', ['sanctionEntity']],
  ['uk', 'uk_sanctions_list.xml', ['Designation']],
] as const)('%s reads the same with its elements in another order', async ([format, file, records]) => {
  const tree = parse(fixtureBytes(file).toString());
  const { parties } = await readFiles(format, [inChunks(file, fixtureBytes(file))]);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const order = (name: string): number =>
        Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) * seed) % 1_000_003, seed) + 1;
      const text = write(tree, new Set(records), order);
      const again = await readFiles(format, [inChunks(file, new TextEncoder().encode(text))]);
      expect(again.parties.map(settled)).toEqual(parties.map(settled));
    }),
    { numRuns: 40 },
  );
});
