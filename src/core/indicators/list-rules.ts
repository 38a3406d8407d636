import type { IndicatorRule, RuleData } from '../model/indicator-rule.ts';
import type { ObservationSettings } from '../model/observation.ts';
import { stateOfRule, type RuleState } from './state-of-rule.ts';

/** Every rule and whether it runs: what the options page lists. Expired rules are listed as such and never left out. */
export function listRules(
  data: RuleData,
  settings: ObservationSettings,
): readonly { readonly rule: IndicatorRule; readonly state: RuleState }[] {
  return data.rules.map((rule) => ({ rule, state: stateOfRule(rule, data, settings) }));
}
