import type { Alias, AliasKind, NamePart, PartyKind } from '../../model/listed-party.ts';
import { expandName, withScript } from '../names/expand-name.ts';
import { tidyLine } from '../text/tidy.ts';

/** One name as the UK splits it: `Name6` is a person's family name, or the whole name of everything else. */
export interface UkName {
  /** `Name1` to `Name5`, then `Name6`. */
  readonly fields: readonly (string | undefined)[];
  /** `Primary Name`, `Primary Name Variation`, `Alias`, in many casings. */
  readonly type: string | undefined;
  /** `Good quality a.k.a`, `Low Quality a.k.a`; mostly empty. */
  readonly strength: string | undefined;
}

/** A name in other letters; the UK does not say which Latin name it belongs to. */
export interface UkOriginal {
  readonly name: string;
  readonly script?: string | undefined;
  readonly language?: string | undefined;
}

/**
 * The names of one designation, the primary one first; where only aliases are listed, the first of them. A name in other letters is taken
 * for the original of the name to show.
 */
export function makeUkNames(names: readonly UkName[], originals: readonly UkOriginal[], kind: PartyKind): Alias[] {
  const made: Alias[] = [];
  const aliases = names.flatMap((name) => makeName(name, kind) ?? []);
  for (const alias of aliases.toSorted((one, other) => rank(one) - rank(other))) {
    const isKnown = made.some(({ name, kind: known }) => name === alias.name && known === alias.kind);
    if (!isKnown) made.push(...expandName(alias, made.length));
  }
  for (const { name, script, language } of originals) {
    for (const piece of name.split(/\s*[;\n]\s*/).flatMap((each) => tidyLine(each) ?? [])) {
      if (made.some((known) => known.name === piece)) continue;
      const note = [script, language].filter((part) => part !== undefined).join(', ');
      const alias = withScript({
        name: piece,
        kind: 'original',
        isWeak: false,
        parts: [],
        ...(note === '' ? {} : { note }),
      });
      const isPair = alias.script !== undefined && made[0] !== undefined && made[0].script === undefined;
      // Some of these names stand in Latin letters, whatever their field says.
      if (alias.script === undefined) made.push({ ...alias, kind: 'aka' });
      else made.push(isPair ? { ...alias, originalOf: 0 } : alias);
    }
  }
  return made;
}

function makeName({ fields, type, strength }: UkName, kind: PartyKind): Alias | undefined {
  const texts = fields.map((field) => tidyLine(field));
  const name = texts.filter((text) => text !== undefined).join(' ');
  if (name === '') return undefined;
  return {
    name,
    kind: kindOf(type),
    isWeak: /\blow\b/i.test(strength ?? ''),
    parts: kind === 'person' ? partsOf(texts) : [],
  };
}

/** The first field is the given name and the sixth the family name; between them the UK does not say what is what. */
function partsOf(texts: readonly (string | undefined)[]): readonly NamePart[] {
  const parts = texts.flatMap((text, at): readonly NamePart[] =>
    text === undefined ? [] : [{ role: at === 0 ? 'given' : at === 5 ? 'family' : 'unknown', text }],
  );
  return parts.length > 1 ? parts : [];
}

function kindOf(type: string | undefined): AliasKind {
  if (/^\s*primary name variation/i.test(type ?? '')) return 'variation';
  return /^\s*primary/i.test(type ?? '') ? 'primary' : 'aka';
}

function rank({ kind }: Alias): number {
  return kind === 'primary' ? 0 : kind === 'variation' ? 1 : 2;
}
