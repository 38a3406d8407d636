import type { Alias, NamePart, NamePartRole, PartyKind } from '../../model/listed-party.ts';
import { expandName, withScript } from '../names/expand-name.ts';
import { tidyLine } from '../text/tidy.ts';
import { takeAttribute, takeTexts } from '../xml/read-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/**
 * The `<nameAlias>` elements of one entity. The EU marks no name as the primary one: the first strong one in English or in no language is shown that
 * no remark calls an alias. Many names stand several times, once for every language of the Union that writes them alike; strong once is strong.
 */
export function readEuNames(elements: readonly XmlElement[], kind: PartyKind): Alias[] {
  const read = elements.flatMap((element) => readName(element, kind) ?? []);
  const shown =
    read.find((name) => isShown(name) && !isCalledAlias(name)) ??
    read.find(isShown) ??
    read.find(({ isWeak, script }) => !isWeak && script === undefined) ??
    read[0];
  if (!shown) return [];
  const names: Alias[] = [...expandName({ ...shown, kind: 'primary' }, 0)];
  const known = new Set(names.map(({ name }) => name));
  for (const alias of read.toSorted((one, other) => Number(one.isWeak) - Number(other.isWeak))) {
    if (alias === shown || known.has(alias.name)) continue;
    for (const name of expandName(alias, names.length)) {
      known.add(name.name);
      names.push(name);
    }
  }
  return names;
}

function isShown({ isWeak, language, script }: Alias): boolean {
  return !isWeak && script === undefined && (language === undefined || language === 'en');
}

/** `good quality alias`: the EU marks no name as the primary one, and some as none. */
function isCalledAlias({ kind, note = '' }: Alias): boolean {
  return kind === 'former' || /\b(?:ali+as|a\.?k\.?a)\b/i.test(note);
}

function readName(element: XmlElement, kind: PartyKind): Alias | undefined {
  const fields: readonly (readonly [NamePartRole, string | undefined])[] = [
    ['given', tidyLine(takeAttribute(element, 'firstName'))],
    ['middle', tidyLine(takeAttribute(element, 'middleName'))],
    ['family', tidyLine(takeAttribute(element, 'lastName'))],
  ];
  const parts = fields.flatMap(([role, text]): readonly NamePart[] => (text === undefined ? [] : [{ role, text }]));
  const whole = tidyLine(takeAttribute(element, 'wholeName')) ?? parts.map(({ text }) => text).join(' ');
  const isStrong = takeAttribute(element, 'strong') !== 'false';
  const language = takeAttribute(element, 'nameLanguage')?.toLowerCase();
  const remarks = takeTexts(element, 'remark').flatMap((remark) => tidyLine(remark) ?? []);
  if (whole === '') return undefined;
  const said = remarks.join('; ');
  return withScript({
    name: whole,
    kind: said.length <= MAX_NOTE && /\b(?:former(?:ly)?|previously|f\.?k\.?a)\b/i.test(said) ? 'former' : 'aka',
    // The remark is misspelt now and then: "lo quality a.k.a."; "god quality" is a good one.
    isWeak: !isStrong || /\blow?\s+quality/i.test(said),
    ...(language !== undefined && /^[a-z]{2}$/.test(language) ? { language } : {}),
    parts: kind === 'person' && parts.length > 1 ? parts : [],
    ...(said !== '' && said.length <= MAX_NOTE ? { note: said } : {}),
  });
}

/** What is longer says something about the party and goes to the remarks. */
export const MAX_NOTE = 120;
