import Fuse from 'fuse.js';

/** Names shorter than this are suggested only where they begin with what was typed: everything resembles one letter. */
const MIN_FUZZY_LENGTH = 2;

/**
 * How unlike a name may be and still be offered (0 equal, 1 anything). A suggestion costs a glance, so this is generous; whether a name
 * *matches* is never decided here but by the matcher, when Enter is pressed.
 */
const THRESHOLD = 0.4;

/**
 * The type-ahead over listed names.
 *
 * @returns Given what was typed, the nearest names, best first, each text once.
 */
export function suggestNames<Name extends { readonly text: string }>(
  names: readonly Name[],
): (typed: string, limit: number) => readonly Name[] {
  // Several entries may bear the same name: the first one stands for them.
  const distinct = [...new Map(names.toReversed().map((name) => [name.text, name])).values()].toReversed();
  const fuse = new Fuse(distinct, {
    keys: ['text'],
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreDiacritics: true,
    minMatchCharLength: MIN_FUZZY_LENGTH,
  });
  return (typed, limit) => {
    const words = typed.trim();
    if (words === '') return [];
    if (words.length < MIN_FUZZY_LENGTH) {
      const start = words.toLocaleLowerCase();
      return distinct.filter(({ text }) => text.toLocaleLowerCase().startsWith(start)).slice(0, limit);
    }
    return fuse.search(words, { limit }).map(({ item }) => item);
  };
}
