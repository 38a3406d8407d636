import { INLINE } from './random-piece.ts';

/** One character of a line, and where it stands. */
interface Letter {
  readonly letter: string;
  readonly node: Text;
  readonly at: number;
}

/**
 * Where `name` stands below `root`, found the slow and obvious way: every line letter by letter, a line ending wherever a block begins or ends. Each place as its two ends, which
 * `positionOf` names.
 */
export function readObviously(root: Element, name: string, positionOf: (node: Node) => number): readonly string[] {
  return linesOf(root).flatMap((line) => {
    const text = line.map(({ letter }) => letter).join('');
    const found = [];
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const [first, last] = [line[start], line[start + name.length - 1]];
      if (first && last) found.push(`${positionOf(first.node)}:${first.at}-${positionOf(last.node)}:${last.at + 1}`);
    }
    return found;
  });
}

function linesOf(root: Element): readonly (readonly Letter[])[] {
  let line: Letter[] = [];
  const lines = [line];
  const end = (): void => {
    line = [];
    lines.push(line);
  };
  const read = (node: Node): void => {
    if (node instanceof Text) {
      for (let at = 0; at < node.length; at += 1) line.push({ letter: node.data.charAt(at), node, at });
      return;
    }
    const isInLine = node instanceof Element && INLINE.includes(node.localName);
    if (!isInLine) end();
    for (const child of node.childNodes) read(child);
    if (!isInLine) end();
  };
  read(root);
  return lines;
}
