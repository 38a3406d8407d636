import type { IndicatorRule, ProductProfile } from '../model/indicator-rule.ts';
import type { ObservationSettings } from '../model/observation.ts';
import type { PageRole } from '../model/page-role.ts';
import type { CompiledLook, RuleBook } from './rule-book.ts';
import { profileOf, stateOfRule } from './state-of-rule.ts';

/** The rules that may look at blocks of one role now. */
export interface RulesInUse {
  readonly rules: readonly IndicatorRule[];
  /** Whether a wording belongs to one of them and is in a language that is looked for. */
  readonly mayUse: (look: CompiledLook) => boolean;
  /** Strengths that the product profile gives instead. */
  readonly strengths: ProductProfile['strengths'];
}

/** Chooses rules once for each role of a page. */
export function rulesInUse(book: RuleBook, settings: ObservationSettings): (role: PageRole) => RulesInUse {
  const active = book.data.rules.filter((rule) => stateOfRule(rule, book.data, settings) === 'active');
  const { strengths } = profileOf(book.data, settings);
  const known = new Map<PageRole, RulesInUse>();
  return (role) => {
    const chosen =
      known.get(role) ??
      choose(
        active.filter(({ roles }) => roles.includes(role)),
        strengths,
        settings,
      );
    known.set(role, chosen);
    return chosen;
  };
}

function choose(
  rules: readonly IndicatorRule[],
  strengths: ProductProfile['strengths'],
  { languages }: ObservationSettings,
): RulesInUse {
  const used = new Set(rules);
  return {
    rules,
    strengths,
    // A host is the same in every language.
    mayUse: ({ rule, language, isUnbroken }) =>
      used.has(rule) && (isUnbroken || languages === undefined || languages.includes(language)),
  };
}
