import { makeElement } from './make-element.ts';

/** How long the button says that it did its work. */
const SAID_FOR_MS = 2_000;

/** A button that copies a text and says so, also to those who cannot see it. */
export function makeCopyButton(text: string, copy: (text: string) => Promise<void>): HTMLElement {
  const button = makeElement('button', { type: 'button', class: 'copy', 'aria-live': 'polite' }, 'Copy');
  button.setAttribute('aria-label', `Copy ${text}`);
  const say = (words: string): void => {
    button.textContent = words;
    button.removeAttribute('aria-label');
    setTimeout(() => {
      button.textContent = 'Copy';
      button.setAttribute('aria-label', `Copy ${text}`);
    }, SAID_FOR_MS);
  };
  button.addEventListener('click', () => {
    copy(text).then(
      () => say('Copied'),
      () => say('Not copied'),
    );
  });
  return button;
}
