import { layWhole, layReading, type Lay } from './lay-names.ts';
import type { PageBlock } from './page-block.ts';

/** Lays the names that a word may belong to when it is read as another than it is written: without its ending, in another alphabet, at full length. */
export function lookForOtherReadings(block: PageBlock, at: number, lay: Lay): void {
  const { tables } = block.index;
  for (const reading of block.readingsAt(at)) {
    const keys = reading.words.map((word) => tables.words.keys[word] ?? 0);
    if (keys.length === 1) layWhole(block, reading, keys[0] ?? 0, lay);
    layReading(block, reading, keys, lay);
  }
}
