import type { PageMode } from '../core/index.ts';
import { makeElement } from './make-element.ts';

/** The three ways of treating a site, in the words of the switch. */
export const MODE_WORDS: Readonly<Record<PageMode, { readonly label: string; readonly meaning: string }>> = {
  highlight: {
    label: 'Marks shown',
    meaning: 'Names are marked in the page. The page’s own scripts can see the marks.',
  },
  silent: {
    label: 'Silent',
    meaning: 'The page is read, but nothing in it changes. Results stand only here and on the badge.',
  },
  off: { label: 'Off', meaning: 'Pages of this site are neither read nor marked.' },
};

const MODES = ['highlight', 'silent', 'off'] as const;

/**
 * How pages of one site are treated: three radio buttons that look like one switch.
 *
 * @param legend What the choice is for: the host, or "all other sites".
 * @param choices What may be chosen; the others stand there disabled.
 * @param decided Who decided, in words, where it was not the person.
 */
export function makeSiteSwitch(
  legend: string,
  mode: PageMode,
  onChange: (mode: PageMode) => void,
  choices: readonly PageMode[] = MODES,
  decided?: string,
): HTMLElement {
  const meaning = makeElement('p', { class: 'muted', id: 'mode-meaning' }, MODE_WORDS[mode].meaning);
  const inputs = MODES.map((choice) => {
    const input = makeElement('input', {
      type: 'radio',
      name: 'mode',
      value: choice,
      checked: choice === mode,
      disabled: !choices.includes(choice),
    });
    input.addEventListener('change', () => {
      meaning.textContent = MODE_WORDS[choice].meaning;
      onChange(choice);
    });
    return makeElement('label', {}, input, makeElement('span', {}, MODE_WORDS[choice].label));
  });
  return makeElement(
    'fieldset',
    { class: 'switch', 'aria-describedby': decided === undefined ? 'mode-meaning' : 'mode-meaning mode-decided' },
    makeElement('legend', {}, legend),
    makeElement('div', { class: 'choices' }, ...inputs),
    decided === undefined ? undefined : makeElement('p', { class: 'decided', id: 'mode-decided' }, decided),
    meaning,
  );
}
