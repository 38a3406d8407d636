/**
 * The dictionary forms a declined Russian or Ukrainian name may have: `мана` → `ман`, `виталию` → `виталий`. Over-generous by design:
 * a form counts only where it is a word of a listed name, and all other words of that name stand beside it.
 *
 * @param word Folded, Cyrillic.
 */
export function withoutRussianEndings(word: string): readonly string[] {
  const forms: string[] = [];
  for (const [ending, replacements] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, -ending.length);
    for (const replacement of replacements) forms.push(stem + replacement);
  }
  return forms;
}

/** Ending → what the nominative may end in. Genitive, dative, accusative, instrumental and prepositional of the common declensions. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['а', ['']],
  ['у', ['', 'а']],
  ['ом', ['', 'ий', 'ый']],
  ['ем', ['', 'й', 'ь']],
  ['е', ['', 'а', 'я', 'й', 'ь']],
  ['ы', ['', 'а']],
  ['и', ['', 'а', 'я', 'й', 'ь']],
  ['ым', ['', 'ый']],
  ['я', ['й', 'ь']],
  ['ю', ['й', 'ь', 'я']],
  ['ой', ['а', 'ая']],
  ['ей', ['я', 'ь']],
  ['ого', ['ий', 'ый', 'ой']],
  ['ому', ['ий', 'ый', 'ой']],
  ['его', ['ий']],
  ['им', ['ий']],
  ['ую', ['ая']],
  ['ии', ['ия']],
  ['ию', ['ия']],
  ['ией', ['ия']],
];
