import type { IndicatorRule, ProductProfile, RuleData } from '../model/indicator-rule.ts';
import type { ObservationSettings } from '../model/observation.ts';
import type { RuleView } from '../model/observation-view.ts';

/** Why a rule runs or does not. */
export type RuleState = RuleView['state'];

/** The state of a rule for these settings, whatever the page. */
export function stateOfRule(rule: IndicatorRule, data: RuleData, settings: ObservationSettings): RuleState {
  if (rule.expiresOn <= settings.today) return 'expired';
  const profile = profileOf(data, settings);
  if (profile.hides.includes(rule.id)) return 'hidden';
  if (settings.off?.includes(rule.id)) return 'off';
  if (settings.on?.includes(rule.id)) return 'active';
  if (profile.hidesGroups.includes(rule.group)) return 'hidden';
  return rule.isOffByDefault ? 'off' : 'active';
}

/** @throws {RangeError} If the rules have no such profile. */
export function profileOf({ show }: RuleData, { profile }: ObservationSettings): ProductProfile {
  const found = show.profiles.find(({ id }) => id === profile);
  if (!found) throw new RangeError(`no product profile “${profile}” in show rule ${show.version}`);
  return found;
}
