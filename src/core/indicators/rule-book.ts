import type { IndicatorRule, RuleData, RuleId, RuleLanguage, Strength, VoiceCue } from '../model/indicator-rule.ts';
import type { CompiledPattern } from './compile-pattern.ts';
import type { TriggerFinder } from './find-triggers.ts';

/** Rules made ready to run: patterns as automata, triggers of all of them in one. Built once by `buildRuleBook`. */
export interface RuleBook {
  readonly data: RuleData;
  readonly rules: ReadonlyMap<RuleId, IndicatorRule>;
  /** The finder's targets are indices of this list. */
  readonly looks: readonly CompiledLook[];
  readonly findTriggers: TriggerFinder;
  readonly cues: readonly CompiledCue[];
  readonly clauseWords: ReadonlySet<string>;
  /** Vocabularies whose name begins with `label-`, each word in its `labelForm`. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  /** Name of a country in its `labelForm` → row of `data.countries`. */
  readonly countries: ReadonlyMap<string, number>;
}

/** One wording of one rule in one language, or the names of its hosts. */
export interface CompiledLook {
  readonly rule: IndicatorRule;
  readonly language: RuleLanguage;
  readonly strength: Strength;
  readonly pattern: CompiledPattern;
  readonly unless?: CompiledPattern;
  /** A pattern may go on into the next sentence. */
  readonly goesOn: boolean;
  /** The words must stand together as one: a host. */
  readonly isUnbroken: boolean;
}

export interface CompiledCue {
  readonly cue: VoiceCue;
  readonly pattern: CompiledPattern;
  readonly unless?: CompiledPattern;
}
