import { sketchNeighbours, type NeighbourSketches } from './neighbour-sketch.ts';
import { startNumbers } from './number-sheet.ts';
import { cutWord, pieceKey } from './word-pieces.ts';

/** Gathers the pieces of words that stand in chosen pairs. */
export interface PieceSheet {
  /** Posts a name under the pieces of each word of a pair, given the other one. */
  readonly addPair: (name: number, a: number, b: number) => void;
  readonly finish: () => {
    readonly keys: Uint32Array;
    readonly names: Uint32Array;
    /** Spread hashes of the words that stand beside one with pieces. */
    readonly partners: Uint32Array;
    /** Of those beside them. */
    readonly sketches: NeighbourSketches;
  };
}

/**
 * Begins a sheet.
 *
 * @param words By their ids.
 * @param keys Their spread hashes.
 */
export function startPieces(words: readonly string[], keys: Uint32Array): PieceSheet {
  const [pieceKeys, names] = [startNumbers(), startNumbers()];
  const cuts: (ReturnType<typeof cutWord> | undefined)[] = [];
  const partners = new Set<number>();
  const [besides, beside] = [startNumbers(), [] as string[]];
  const post = (name: number, word: number, partner: number): void => {
    const pieces = (cuts[word] ??= cutWord(words[word] ?? ''));
    if (pieces.length === 0) return;
    const key = keys[partner] ?? 0;
    partners.add(key);
    besides.push(key);
    beside.push(words[word] ?? '');
    for (const { slot, hash } of pieces) {
      pieceKeys.push(pieceKey(key, slot, hash));
      names.push(name);
    }
  };
  return {
    addPair: (name, a, b) => {
      post(name, a, b);
      post(name, b, a);
    },
    finish: () => ({
      keys: pieceKeys.finish(),
      names: names.finish(),
      partners: Uint32Array.from(partners),
      sketches: sketchNeighbours(besides.finish(), beside, partners.size),
    }),
  };
}
