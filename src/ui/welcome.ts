import type { ReadingScope, SettingsView } from '../core/index.ts';
import { makeElement } from './make-element.ts';

export interface WelcomeEvents {
  readonly onChoose: (scope: ReadingScope) => Promise<void>;
}

/** The two answers to the question of the first-run page. */
const SCOPES: readonly { readonly scope: ReadingScope; readonly label: string; readonly meaning: string }[] = [
  {
    scope: 'everywhere',
    label: 'On every site',
    meaning:
      'Names are marked on every page you open. You can turn any site off, or make it silent, from the button of Namesake.',
  },
  {
    scope: 'chosen-sites',
    label: 'Only on sites I choose',
    meaning: 'No page is read until you turn its site on from the button of Namesake. Typed names are always answered.',
  },
];

/** What is asked once, before any page is read. Where an organisation manages this copy it has answered. */
export function makeWelcome(
  { scope, isManaged, settings, policy }: SettingsView,
  events: WelcomeEvents,
): readonly Node[] {
  const about = makeElement(
    'p',
    {},
    'Namesake compares the text of pages with sanctions lists. It does so on this device: no text of a page is sent anywhere. A match says that names are alike, never who a person is.',
  );
  const further = makeElement(
    'p',
    {},
    makeElement('a', { href: 'options.html' }, 'Options'),
    ' · ',
    makeElement('a', { href: 'policy.html' }, 'What is in effect, and who decided it'),
  );
  if (policy.state === 'awaited') {
    return [
      about,
      makeElement('p', { role: 'status' }, 'Waiting for the browser to say whether an organisation manages Namesake.'),
    ];
  }
  if (isManaged) {
    const name = settings.organisationName.value || 'Your organisation';
    return [about, makeElement('p', {}, makeElement('bdi', {}, name), ' has decided where Namesake reads.'), further];
  }
  const failure = makeElement('p', { class: 'failure', role: 'alert' });
  failure.hidden = true;
  const choose = async (chosen: ReadingScope): Promise<void> => {
    try {
      await events.onChoose(chosen);
    } catch (error) {
      failure.hidden = false;
      failure.textContent = `Namesake failed: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  const answers = SCOPES.map(({ scope: each, label, meaning }) => {
    const button = makeElement('button', { type: 'button', value: each, 'aria-describedby': `scope-${each}` }, label);
    if (scope === undefined) button.classList.add('primary');
    button.setAttribute('aria-pressed', String(scope === each));
    button.addEventListener('click', () => void choose(each));
    return makeElement('div', { class: 'answer' }, button, makeElement('p', { id: `scope-${each}` }, meaning));
  });
  const said = SCOPES.find(({ scope: each }) => each === scope);
  return [
    about,
    ...answers,
    failure,
    makeElement(
      'p',
      { role: 'status' },
      said
        ? `Chosen: ${said.label.toLowerCase()}. You can close this page; the choice can be changed here and in the options.`
        : 'Until you choose, no page is read.',
    ),
    further,
  ];
}
