import type { ChoiceOutcome, EffectiveSettings, RuleView, SettingName, Value } from '../../core/index.ts';
import { makeElement } from '../make-element.ts';

export interface RulesListEvents {
  /** Keeps a choice. */
  readonly onChoose: (name: SettingName, value: Value) => Promise<ChoiceOutcome>;
}

/**
 * Every rule of observation with its state, group by group: what it is about, on which publications it rests, until when it is in use, and a box that switches it on
 * or off. A rule that expired, or that the profile never uses, cannot be switched on.
 */
export function makeRulesList(
  rules: readonly RuleView[],
  settings: EffectiveSettings,
  events: RulesListEvents,
): readonly HTMLElement[] {
  const groups = Map.groupBy(rules, ({ group }) => group);
  return Array.from(groups, ([group, members]) => {
    const used = members.filter(({ state }) => state === 'active').length;
    return makeElement(
      'details',
      { class: 'rules' },
      makeElement('summary', {}, `${group}: ${used} of ${members.length} in use`),
      ...members.map((rule) => makeRule(rule, settings, events)),
    );
  });
}

function makeRule(view: RuleView, settings: EffectiveSettings, { onChoose }: RulesListEvents): HTMLElement {
  const { rule, name, state, stateWords, matters, sources } = view;
  const change = changeOf(view, settings);
  const box = makeElement('input', {
    type: 'checkbox',
    id: `rule-${rule}`,
    checked: state === 'active',
    disabled: change === undefined,
    'aria-describedby': `rule-${rule}-state`,
  });
  const failure = makeElement('p', { class: 'failure', role: 'alert', hidden: true });
  const keep = async (): Promise<void> => {
    const outcome = change && (await onChoose(...change));
    if (!outcome || outcome.isKept) return;
    failure.hidden = false;
    failure.textContent = outcome.reason;
    box.checked = state === 'active';
  };
  box.addEventListener('change', () => void keep());
  const sourceLines = sources.map(({ title, publisher, published, url }) =>
    makeElement('li', {}, makeElement('a', { href: url, rel: 'noreferrer' }, title), `. ${publisher}, ${published}`),
  );
  return makeElement(
    'div',
    { class: 'rule', 'data-state': state },
    makeElement('div', { class: 'field' }, box, makeElement('label', { for: `rule-${rule}` }, `${name} (${rule})`)),
    failure,
    makeElement('p', { id: `rule-${rule}-state`, class: 'decided' }, stateWords),
    makeElement('p', { class: 'muted' }, matters),
    makeElement('ul', {}, ...sourceLines),
  );
}

/** What a click would keep; undefined where nothing can be changed. */
function changeOf({ rule, state }: RuleView, settings: EffectiveSettings): readonly [SettingName, Value] | undefined {
  const [off, on] = [settings.rulesOff, settings.rulesOn];
  const without = (list: readonly string[]): Value => list.filter((id) => id !== rule);
  switch (state) {
    case 'expired':
    case 'hidden':
      return undefined;
    case 'active':
      if (on.value.includes(rule) && !on.isLocked) return ['rulesOn', without(on.value)];
      return off.isLocked ? undefined : ['rulesOff', [...off.value, rule]];
    case 'off':
      if (off.value.includes(rule)) return off.isLocked ? undefined : ['rulesOff', without(off.value)];
      return on.isLocked ? undefined : ['rulesOn', [...on.value, rule]];
  }
}
