import { HASH_BASE, hashText, spreadHash } from '../text/hash-text.ts';
import { startNumbers } from './number-sheet.ts';
import type { WordOrder } from './order-words.ts';

/** Single letters joined to a word cannot be told from another word. */
export const MIN_JOINED_PART = 2;

/** Gathers what two or three neighbouring words of a name are when they are written as one: `SangMan`, `kimsangman`. */
export interface JoinedSheet {
  readonly addOrders: (orders: readonly WordOrder[]) => void;
  /** Their spread hashes. */
  readonly finish: () => Uint32Array;
}

/** @param words By their ids. */
export function startJoined(words: readonly string[]): JoinedSheet {
  const hashes = Int32Array.from(words, hashText);
  const powers = Int32Array.from(words, (word) => (word.length < MIN_JOINED_PART ? 0 : powerOf(word.length)));
  const sheet = startNumbers();
  return {
    addOrders: (orders) => {
      for (const { words: own } of orders) {
        for (let from = 0; from + 1 < own.length; from += 1) {
          let hash = hashes[own[from] ?? 0] ?? 0;
          if (powers[own[from] ?? 0] === 0) continue;
          for (let at = from + 1; at < Math.min(own.length, from + 3); at += 1) {
            const power = powers[own[at] ?? 0] ?? 0;
            if (power === 0) break;
            hash = (Math.imul(hash, power) + (hashes[own[at] ?? 0] ?? 0)) | 0;
            sheet.push(spreadHash(hash));
          }
        }
      }
    },
    finish: sheet.finish,
  };
}

function powerOf(length: number): number {
  let power = 1;
  for (let at = 0; at < length; at += 1) power = Math.imul(power, HASH_BASE);
  return power;
}
