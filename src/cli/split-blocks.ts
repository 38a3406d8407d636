/** A block of a text and the place where it begins. */
export interface PlacedBlock {
  readonly block: string;
  readonly offset: number;
}

/** The blocks of a text: a line of nothing but white space ends one. */
export function splitBlocks(text: string): readonly PlacedBlock[] {
  const blocks: { block: string; offset: number }[] = [];
  let start = 0;
  for (let line = 0; line <= text.length;) {
    const end = text.indexOf('\n', line);
    const next = end < 0 ? text.length + 1 : end + 1;
    if (text.slice(line, next).trim() === '') {
      if (line > start) blocks.push({ block: text.slice(start, line), offset: start });
      start = next;
    }
    line = next;
  }
  if (start < text.length) blocks.push({ block: text.slice(start), offset: start });
  return blocks;
}
