import type { Alias, AliasKind, NamePart, NamePartRole } from '../../model/listed-party.ts';
import { findScript, languageOf } from '../text/find-script.ts';
import { tidyLine } from '../text/tidy.ts';

/** One name as OFAC's XML files have it, with OFAC's words. */
export interface OfacName {
  /** `Name`, `A.K.A.`, `F.K.A.`, `N.K.A.`. */
  readonly aliasType: string;
  readonly isWeak: boolean;
  /** `Latin`, `Korean`, `Chinese Simplified`. */
  readonly script: string;
  /** Kind (`Last Name`) and text, in the publisher's order. */
  readonly parts: readonly (readonly [string, string])[];
}

/** Undefined when no part says anything. */
export function makeAlias({ aliasType, isWeak, script, parts: published }: OfacName): Alias | undefined {
  const parts: NamePart[] = [];
  let isWhole = true;
  for (const [kind, written] of published) {
    const text = tidyLine(written);
    if (text === undefined) continue;
    const role = ROLES.get(kind);
    if (role !== undefined) isWhole = false;
    parts.push({ role: role ?? 'unknown', text });
  }
  const [first] = parts;
  if (!first) return undefined;
  // A script that is new to the file is told by its letters.
  const code = script === 'Latin' ? undefined : (SCRIPTS.get(script) ?? findScript(first.text));
  const joint = code !== undefined && UNSPACED.has(code) && !isWhole ? '' : ' ';
  const language = code === undefined ? undefined : languageOf(code);
  return {
    name: parts.length === 1 ? first.text : parts.map(({ text }) => text).join(joint),
    kind: KINDS.get(aliasType) ?? 'aka',
    isWeak,
    ...(code === undefined ? {} : { script: code }),
    ...(language === undefined ? {} : { language }),
    parts: isWhole ? [] : parts,
  };
}

/** OFAC's kinds of alias; what is new is an a.k.a. until we know better. */
const KINDS: ReadonlyMap<string, AliasKind> = new Map([
  ['Name', 'primary'],
  ['A.K.A.', 'aka'],
  ['F.K.A.', 'former'],
  ['N.K.A.', 'current'],
]);

/** Kinds of part that people's names have; those of an organisation, a vessel or an aircraft are the whole name. */
const ROLES: ReadonlyMap<string, NamePartRole> = new Map([
  ['Last Name', 'family'],
  ['First Name', 'given'],
  ['Middle Name', 'middle'],
  ['Maiden Name', 'maiden'],
  ['Patronymic', 'patronymic'],
  ['Matronymic', 'matronymic'],
  ['Nickname', 'nickname'],
]);

/** Some of OFAC's own script codes are none ("Korean", "Japanese"), so that the words decide. Latin has no code in our lists. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['Arabic', 'Arab'],
  ['Armenian', 'Armn'],
  ['Chinese Simplified', 'Hans'],
  ['Chinese Traditional', 'Hant'],
  ['Cyrillic', 'Cyrl'],
  ['Georgian', 'Geor'],
  ['Greek', 'Grek'],
  ['Hangul', 'Hang'],
  ['Korean', 'Hang'],
  ['Korean (Hangul)', 'Hang'],
  ['Hebrew', 'Hebr'],
  ['Japanese', 'Jpan'],
]);

/** Scripts in which a person's name is written family first and in one piece. */
const UNSPACED: ReadonlySet<string> = new Set(['Hang', 'Hans', 'Hant', 'Jpan']);
