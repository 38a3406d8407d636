import { makeElement } from './make-element.ts';
import { showName } from './show-name.ts';

/** A name offered while the user types. */
export interface SuggestedName {
  readonly party: string;
  readonly text: string;
  readonly lang?: string;
  /** The party's first name, when `text` is another. */
  readonly primary?: string;
}

/** What the search box tells the screen around it. */
export interface NameSearchEvents {
  /** Enter was pressed on typed words. */
  readonly onLookUp: (name: string) => void;
  /** A suggestion was chosen: a listed name, so its party can be shown at once. */
  readonly onChoose: (name: SuggestedName) => void;
  /** The box was emptied. */
  readonly onClear: () => void;
}

export interface NameSearch {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Puts words into the box without asking anything. */
  readonly show: (name: string) => void;
}

const MAX_SUGGESTIONS = 8;

/** Longer than any name; what is pasted beyond it is cut by the browser. */
const MAX_NAME_LENGTH = 1_000;

/**
 * The search box with its type-ahead: an editable combobox with a list box, as https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ wants
 * it. The focus stays in the box; arrows move through the list, Enter takes the active name or looks up the typed one, Escape closes
 * the list, then empties the box, and only then is left to the browser.
 *
 * @param suggest May be slow to become ready (the names come from the background); until then nothing is suggested.
 */
export function makeNameSearch(
  suggest: (typed: string, limit: number) => readonly SuggestedName[],
  events: NameSearchEvents,
): NameSearch {
  const input = makeElement('input', {
    id: 'name',
    type: 'text',
    class: 'search-input',
    role: 'combobox',
    dir: 'auto',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    maxlength: MAX_NAME_LENGTH,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'names',
    placeholder: 'Name, wallet or document number',
  });
  const list = makeElement('ul', { id: 'names', class: 'suggestions', role: 'listbox', 'aria-label': 'Listed names' });
  const button = makeElement('button', { type: 'submit', class: 'primary' }, 'Look up');
  const form = makeElement(
    'form',
    { class: 'search', role: 'search' },
    makeElement('label', { for: 'name', class: 'hidden' }, 'Look up a name in the lists'),
    input,
    button,
    list,
  );
  let shown: readonly SuggestedName[] = [];
  let active = -1;

  const draw = (): void => {
    list.replaceChildren(...shown.map((name, at) => makeOption(name, at, at === active)));
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(shown.length > 0));
    if (active >= 0) input.setAttribute('aria-activedescendant', optionId(active));
    else input.removeAttribute('aria-activedescendant');
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const offer = (names: readonly SuggestedName[]): void => {
    shown = names;
    active = -1;
    draw();
  };
  const move = (step: 1 | -1): void => {
    if (shown.length === 0) return offer(suggest(input.value, MAX_SUGGESTIONS));
    // One place more than there are names: in it nothing is active and the typed words stand.
    active = ((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1;
    draw();
  };
  const choose = (name: SuggestedName): void => {
    input.value = name.text;
    offer([]);
    events.onChoose(name);
  };

  input.addEventListener('input', () => {
    offer(suggest(input.value, MAX_SUGGESTIONS));
    if (input.value === '') events.onClear();
  });
  input.addEventListener('keydown', (event) => {
    // While an input method composes Hangul or Han, its keys are its own.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && (shown.length > 0 || input.value !== '')) {
      event.preventDefault();
      event.stopPropagation();
      if (shown.length === 0) {
        input.value = '';
        events.onClear();
      }
      offer([]);
    }
  });
  input.addEventListener('blur', () => offer([]));
  // Before the blur: a press on a name must still find it there.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    const name = option ? shown[Array.from(list.children).indexOf(option)] : undefined;
    if (name) choose(name);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = shown[active];
    if (chosen) return choose(chosen);
    offer([]);
    if (input.value.trim() !== '') events.onLookUp(input.value.trim());
  });
  draw();

  return {
    element: form,
    focus: () => input.focus(),
    show: (name) => {
      input.value = name;
      offer([]);
    },
  };
}

function makeOption(name: SuggestedName, at: number, isActive: boolean): HTMLElement {
  return makeElement(
    'li',
    { id: optionId(at), role: 'option', 'aria-selected': String(isActive) },
    showName({ text: name.text, dir: 'auto', ...(name.lang !== undefined && { lang: name.lang }) }),
    name.primary === undefined
      ? undefined
      : makeElement('span', { class: 'muted' }, ' · ', showName({ text: name.primary, dir: 'auto' })),
  );
}

function optionId(at: number): string {
  return `name-${at}`;
}
