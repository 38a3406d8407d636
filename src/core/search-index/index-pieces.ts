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
  const post = (name: number, word: number, partner: number): void => {
    for (const { slot, hash } of (cuts[word] ??= cutWord(words[word] ?? ''))) {
      partners.add(keys[partner] ?? 0);
      pieceKeys.push(pieceKey(keys[partner] ?? 0, slot, hash));
      names.push(name);
    }
  };
  return {
    addPair: (name, a, b) => {
      post(name, a, b);
      post(name, b, a);
    },
    finish: () => ({ keys: pieceKeys.finish(), names: names.finish(), partners: Uint32Array.from(partners) }),
  };
}
