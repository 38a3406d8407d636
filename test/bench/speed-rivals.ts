import AhoCorasick from 'ahocorasick';
import Fuse from 'fuse.js';
import ModernAhoCorasick from 'modern-ahocorasick';

/** Another way to find names in a text: exact ones only, in the order listed. */
export interface Rival {
  readonly title: string;
  /** Made ready for a list; returns how many of its names a folded text has. */
  readonly open: (foldedNames: readonly string[]) => (foldedText: string) => number;
}

/** What the rivals need done to a text, and we do in passing: one case, no diacritics, one blank between words. */
export function foldForRivals(text: string): string {
  return ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** One regular expression of all names, and two packages of those that the registry has for many words at once. */
export const RIVALS: readonly Rival[] = [
  {
    title: 'one RegExp',
    open: (names) => {
      const all = new RegExp(` (?:${names.toSorted((a, b) => b.length - a.length).join('|')})(?= )`, 'g');
      return (text) => Array.from(text.matchAll(all)).length;
    },
  },
  {
    title: 'ahocorasick 1.0.2',
    open: (names) => {
      const machine = new AhoCorasick(names.map((name) => ` ${name} `));
      return (text) => machine.search(text).length;
    },
  },
  {
    title: 'modern-ahocorasick 3.3.0',
    open: (names) => {
      const machine = new ModernAhoCorasick(names.map((name) => ` ${name} `));
      return (text) => machine.search(text).length;
    },
  },
];

/** fuse.js with its own settings: the names that are like a sentence. Far too slow for a page, so it is asked for a few sentences. */
export function openFuse(names: readonly string[]): (sentence: string) => number {
  const fuse = new Fuse(names);
  return (sentence) => fuse.search(sentence, { limit: 20 }).length;
}
