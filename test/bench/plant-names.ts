import type { IndexedName } from '../../src/core/index.ts';
import { oneTypo } from './page-variants.ts';
import { startRandom } from './start-random.ts';

/** A page of running text with listed names in it. */
export interface PlantedPage {
  /** Paragraphs, as the page layer hands them over. */
  readonly blocks: readonly string[];
  readonly length: number;
  readonly plants: readonly Plant[];
}

/** A name in a page. */
export interface Plant {
  /** Which block it stands in. */
  readonly block: number;
  readonly name: IndexedName;
  readonly how: 'as listed' | 'capitals' | 'one typo';
}

/**
 * A page of real prose, some `length` characters of it, with a listed name every thousand words: as listed, in capitals, with one typo.
 *
 * @param prose Without listed names; repeated where it is too short.
 */
export function plantNames(prose: string, names: readonly IndexedName[], length: number): PlantedPage {
  const random = startRandom(11);
  const paragraphs = prose.split(/\n\s*\n/);
  const blocks: string[] = [];
  const plants: Plant[] = [];
  let [total, words] = [0, 0];
  for (let at = 0; total < length; at += 1) {
    let block = paragraphs[at % paragraphs.length] ?? '';
    words += block.split(' ').length;
    if (words >= 1000) {
      words -= 1000;
      const name = names[Math.floor(random() * names.length)];
      const how = (['as listed', 'capitals', 'one typo'] as const)[plants.length % 3] ?? 'as listed';
      const written = name && write(name, how, random);
      if (name && written !== undefined) {
        plants.push({ block: blocks.length, name, how });
        block += ` They spoke with ${written} about it.`;
      }
    }
    // A string cut out of another keeps pointing into it, and is read more slowly than what a message brings.
    blocks.push(Buffer.from(block).toString());
    total += block.length + 2;
  }
  return { blocks, length: total, plants };
}

function write(name: IndexedName, how: Plant['how'], random: () => number): string | undefined {
  if (how === 'as listed') return name.name;
  if (how === 'capitals') return name.name.toUpperCase();
  return oneTypo({ name: name.name, core: name.core, family: [], given: [] }, random);
}
