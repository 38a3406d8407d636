import type { Alias, AliasKind } from '../../model/listed-party.ts';
import { expandName, withScript } from '../names/expand-name.ts';
import { findScript } from '../text/find-script.ts';
import { tidyLine } from '../text/tidy.ts';
import { takeText } from '../xml/read-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/**
 * The aliases of one entry. A person's `QUALITY` is `Good` or `Low`, an organisation's is the kind of alias; hundreds are empty. One field
 * may hold several names with semicolons, a name with its original script, or a remark; see `expandName`.
 *
 * @param count How many names the entry already has.
 */
export function readUnAliases(elements: readonly XmlElement[], count: number): readonly Alias[] {
  const names: Alias[] = [];
  for (const element of elements) {
    const quality = tidyLine(takeText(element, 'QUALITY')) ?? '';
    const published = tidyLine(takeText(element, 'ALIAS_NAME'));
    const note = tidyLine(takeText(element, 'NOTE'));
    const birth = ['DATE_OF_BIRTH', 'CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH'].flatMap(
      (name) => tidyLine(takeText(element, name)) ?? [],
    );
    if (published === undefined) continue;
    const remark = [note, birth.length > 0 ? `Born: ${birth.join(', ')}` : undefined].filter(
      (part) => part !== undefined,
    );
    const isFormer = note !== undefined && /\b(?:previously|formerly) listed\b/i.test(note);
    const kind: AliasKind = /^f\.k\.a/i.test(quality) || isFormer ? 'former' : 'aka';
    for (const name of splitNames(published)) {
      const alias: Alias = {
        name,
        kind,
        isWeak: quality === 'Low',
        parts: [],
        ...(remark.length > 0 ? { note: remark.join('; ') } : {}),
      };
      names.push(...withNamesOfNote(alias, note, count + names.length));
    }
  }
  return names;
}

/** Semicolons part names, but not inside brackets; `b)` is left over from a numbered list. */
function splitNames(published: string): readonly string[] {
  return published
    .split(/;(?![^(]*\))/)
    .flatMap((piece) => piece.split(/\s+[a-z]\)\s+/))
    .flatMap((piece) => tidyLine(piece.replace(/^[\s)]+|[\s,]+$/g, '')) ?? []);
}

/** Some notes are names: the original script of a Latin alias, the Latin spellings of an Arabic one. */
function withNamesOfNote(alias: Alias, note: string | undefined, at: number): readonly Alias[] {
  const names = expandName(alias, at);
  const [, original] = /(?:original script|in arabic)\s*:\s*([^.;()]+)/i.exec(note ?? '') ?? [];
  if (
    original !== undefined &&
    findScript(original) !== undefined &&
    names.length === 1 &&
    names[0]?.script === undefined
  ) {
    const { note: _note, ...rest } = alias;
    return [...names, withScript({ ...rest, name: original.trim(), kind: 'original', originalOf: at })];
  }
  const isNames = note !== undefined && /^\(?[\p{Script=Latin}\p{M}\s;’‘'`.-]+\)?$/u.test(note);
  if (isNames && names.length === 1 && names[0]?.script !== undefined && note.includes(';')) {
    const latin = note
      .replaceAll(/[()]/g, '')
      .split(';')
      .flatMap((piece) => tidyLine(piece) ?? []);
    return [
      ...latin.map((name): Alias => ({ name, kind: alias.kind, isWeak: alias.isWeak, parts: [] })),
      { ...names[0], originalOf: at },
    ];
  }
  return names;
}
