import { builtinRules } from '../../../assets/indicators/index.ts';
import {
  buildRuleBook,
  compareNames,
  findWallets,
  readRules,
  type IndicatorWorld,
  type ObservationSettings,
  type RuleBook,
} from '../../../src/core/index.ts';

/** The rules that come with Namesake, made ready once for all tests of a file. */
export const ruleBook: RuleBook = buildRuleBook(readRules(builtinRules));

/** What the shells hand to the engine. */
export const world: IndicatorWorld = {
  compareNames: (one, other) => compareNames(one, other, 'Person').band,
  findWallets,
};

/** A day on which every rule is in use; everything on that may be. */
export const everything: ObservationSettings = { profile: 'marketplace', today: '2026-11-24', on: ['P05', 'W05'] };
