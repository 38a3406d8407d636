import { makeElement } from '../make-element.ts';

/** How far an update is, in the reader's terms. */
export interface SaidProgress {
  readonly words: string;
  /** From 0 to 1; absent while nobody knows. */
  readonly share?: number;
}

/** A bar with words beside it. A screen reader hears of steps, not of every megabyte. */
export function makeProgressBar(list: string): HTMLElement {
  const bar = makeElement('div', { class: 'list-progress', 'data-progress': list });
  bar.hidden = true;
  bar.append(
    makeElement('progress', { max: 1, 'aria-label': 'Update of the list' }),
    makeElement('span', { class: 'muted' }),
  );
  return bar;
}

/** Moves the bar of a list, wherever it stands in the page. */
export function showProgress(list: string, { words, share }: SaidProgress, page: ParentNode): void {
  for (const bar of page.querySelectorAll<HTMLElement>('[data-progress]')) {
    if (bar.dataset['progress'] !== list) continue;
    bar.hidden = false;
    const [progress, text] = [bar.querySelector('progress'), bar.querySelector('span')];
    if (progress && share !== undefined) progress.value = share;
    else progress?.removeAttribute('value');
    if (text && text.textContent !== words) text.textContent = words;
  }
}
