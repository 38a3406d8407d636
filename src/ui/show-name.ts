import type { NameView } from '../core/index.ts';
import { makeElement } from './make-element.ts';

/**
 * A name as the reader, the font and the screen reader need it: `lang` chooses the voice and the glyphs (Han is drawn differently in
 * Chinese, Japanese and Korean), and `bdi` with `dir` keeps an Arabic name from turning the words around it.
 */
export function showName(name: NameView): HTMLElement {
  return makeElement('bdi', { lang: name.lang, dir: name.dir }, name.text);
}
