import type { SettingsView } from '../core/index.ts';
import { makeElement } from './make-element.ts';
import { makeHelpLink } from './options/organisation-section.ts';
import { summariseProblems } from './policy/policy-problems.ts';

/** What the popup says of whoever manages this copy: what is wrong with the settings, and whom to ask. */
export function makeOrganisationFoot({ settings, policy }: SettingsView): readonly Node[] {
  if (policy.state === 'none') return [];
  const nodes = [
    policy.state === 'unreadable'
      ? makeElement(
          'p',
          { class: 'failure', role: 'alert' },
          'The browser could not hand over your organisation’s settings; what was known last holds.',
        )
      : undefined,
    policy.problems.length > 0
      ? makeElement('p', { class: 'failure', role: 'alert' }, `${summariseProblems(policy.problems.length)} `)
      : undefined,
    settings.supportText.value === ''
      ? undefined
      : makeElement('p', { class: 'muted' }, makeElement('bdi', {}, settings.supportText.value)),
    makeHelpLink(settings.helpUrl.value),
  ];
  const shown = nodes.filter((node) => node !== undefined);
  return shown.length === 0 ? [] : [makeElement('div', { class: 'organisation' }, ...shown)];
}
