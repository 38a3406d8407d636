import type { SettingsView } from '../../core/index.ts';
import { makeElement } from '../make-element.ts';
import { makePolicyProblems } from '../policy/policy-problems.ts';

/**
 * Who manages this copy, whom to ask, and what of the policy could not be used. Empty where nobody manages it.
 *
 * @param isOnOptions Whether the way to the effective settings stands beside it.
 */
export function makeOrganisationNote(view: SettingsView, isOnOptions: boolean): readonly Node[] {
  const { settings, policy } = view;
  if (policy.state === 'none') return [];
  const name = settings.organisationName.value;
  const link = makeHelpLink(settings.helpUrl.value);
  const support = settings.supportText.value;
  const nodes = [
    makeElement('p', {}, describeState(policy.state, name)),
    support === '' ? undefined : makeElement('p', {}, makeElement('bdi', {}, support)),
    link && makeElement('p', {}, link),
    isOnOptions
      ? makeElement('p', {}, makeElement('a', { href: 'policy.html' }, 'What is in effect, and who decided it'))
      : undefined,
    ...makePolicyProblems(policy),
  ];
  return nodes.filter((node) => node !== undefined);
}

/** The organisation's own page. It is opened without a word of where the reader came from. */
export function makeHelpLink(url: string): HTMLElement | undefined {
  // The reader of policies lets only https addresses through.
  if (!url.startsWith('https://')) return undefined;
  return makeElement('a', { href: url, target: '_blank', rel: 'noreferrer' }, 'Help of your organisation');
}

function describeState(state: SettingsView['policy']['state'], name: string): string {
  const organisation = name === '' ? 'your organisation' : name;
  switch (state) {
    case 'none':
      return 'No organisation manages Namesake here.';
    case 'awaited':
      return 'Namesake is waiting for the browser to say whether an organisation manages it. Until then no page is read.';
    case 'remembered':
      return `Namesake is managed by ${organisation}. The browser has not handed over its settings yet since it started; what was known last holds.`;
    case 'unreadable':
      return `The browser could not hand over the settings of ${organisation}; what was known last holds.`;
    case 'current':
      return `Namesake is managed by ${organisation}.`;
  }
}
