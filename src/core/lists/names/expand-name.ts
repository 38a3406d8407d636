import type { Alias } from '../../model/listed-party.ts';
import { findScript, languageOf } from '../text/find-script.ts';

/**
 * The names in one published name. The UN, the EU, the UK and the Commerce Department put several into one field; a page writes only one of them:
 * - `Foreign Trade Bank (FTB)` stays, and is followed by `Foreign Trade Bank` and `FTB`, marked as our reading;
 * - `Amir Khazmat (original script: Амир Хазмат)` are two names, the second being the first in its own letters;
 * - `حسن غول (Hassan Ghul; Hassan Gul)` are three;
 * - `Ezatullah Haqqani (previously listed as)` is a former name;
 * - `"GODANE"` is `GODANE`.
 *
 * @param at Where the first of them will stand in the party's names, for the links between scripts.
 */
export function expandName(alias: Alias, at: number): readonly Alias[] {
  const name = withoutQuotes(alias.name);
  const whole = { ...alias, name };
  const [, outer = '', inner = ''] = /^(.*\S)\s*\(([^()]+(?:\([^()]*\))?[^()]*)\)[,.]?$/su.exec(name) ?? [];
  if (outer === '') return [withScript(whole)];
  const bare = { ...alias, name: withoutQuotes(outer), parts: [] };
  const [, original] = /^(?:original script|in \p{L}+):\s*(.+)$/iu.exec(inner) ?? [];
  const innerScript = findScript(original ?? inner);
  const outerScript = findScript(outer);
  if (hasLetters(inner) && innerScript !== outerScript) {
    const pieces = (original ?? inner).split(';').flatMap((piece) => nameIn(piece));
    const shown = `As published: ${name}`;
    return outerScript === undefined
      ? [{ ...bare, note: join(alias.note, shown) }, ...pieces.map((piece) => inLetters(bare, piece, at))]
      : [
          ...pieces.map((piece) => withScript({ ...bare, name: piece, note: join(alias.note, shown) })),
          inLetters(bare, bare.name, pieces.length > 0 ? at : undefined),
        ];
  }
  if (/\b(?:previously|formerly)\b/i.test(inner))
    return [withScript({ ...bare, kind: 'former', note: join(alias.note, inner) })];
  if (IS_REMARK.test(inner)) return [withScript({ ...bare, note: join(alias.note, inner) })];
  if (!abbreviates(inner, outer)) return [withScript(whole)];
  return [
    withScript(whole),
    withScript({ ...bare, kind: 'variation', note: 'Our reading: without the abbreviation in brackets.' }),
    withScript({ ...bare, name: inner, kind: 'variation', note: 'Our reading: the abbreviation in brackets alone.' }),
  ];
}

/** Says in which letters a name stands, where its publisher does not. */
export function withScript(alias: Alias): Alias {
  if (alias.script !== undefined) return alias;
  const script = findScript(alias.name);
  if (script === undefined) return alias;
  const language = alias.language ?? languageOf(script);
  return { ...alias, script, ...(language === undefined ? {} : { language }) };
}

/** A name in other letters, and which Latin name it belongs to. */
function inLetters(alias: Alias, name: string, originalOf: number | undefined): Alias {
  const { note: _note, ...rest } = alias;
  const made = withScript({ ...rest, name, kind: 'original' });
  return originalOf === undefined || made.script === undefined ? made : { ...made, originalOf };
}

function withoutQuotes(name: string): string {
  return /^["“”„«]([^"“”„«»]+)["“”»]$/u.exec(name)?.[1]?.trim() ?? name;
}

/** `Ansar al-Mujahideen Network - sub-unit name` names the network. */
function nameIn(piece: string): readonly string[] {
  const name = piece
    .replace(/\s+-\s+sub-unit name$/i, '')
    .replace(/\s*\(original script\)$/i, '')
    .trim();
  return hasLetters(name) ? [name] : [];
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function join(one: string | undefined, other: string): string {
  return one === undefined ? other : `${one}; ${other}`;
}

/** `FTB` is made of letters of `Foreign Trade Bank`, in their order; `KENYA` behind a foundation's name is not made of them. */
function abbreviates(inner: string, outer: string): boolean {
  if (!ONE_WORD.test(inner)) return false;
  const letters = outer.toLowerCase();
  let at = -1;
  return Array.from(inner.toLowerCase().replaceAll(/[^\p{L}]/gu, '')).every((letter) => {
    at = letters.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** One word with at least two capitals: `FTB`, `JuA`, `ISIL-K`. */
const ONE_WORD = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d][\p{L}\d&./-]{1,11}$/u;

const IS_REMARK = /\b(?:name|identity|passport|nom de guerre|alias|deceased|born)\b/i;
