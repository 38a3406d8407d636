import { foldToText } from '../text/fold.ts';
import type { Subject } from '../model/subject.ts';

/**
 * A key that stays while the text of a subject does, for “dismissed until it changes”: not the text, and nothing that could be turned back into it. Case, accents and
 * white space do not count; the order of passages does.
 */
export function subjectKey({ role, passages }: Subject): string {
  const text = `${role}\n${passages.map((passage) => foldToText(passage.text).replaceAll(/\s+/g, ' ').trim()).join('\n')}`;
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x9e3779b9)}`;
}

/** FNV-1a over UTF-16 units, as eight hexadecimal digits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
