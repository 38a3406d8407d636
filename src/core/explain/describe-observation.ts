import type { IndicatorRule, RuleData, RuleLanguage, RuleSource, RuleWords } from '../model/indicator-rule.ts';
import type { Observation, Sighting } from '../model/observation.ts';
import type { ObservationKindView, ObservationView, RuleView, SourceView } from '../model/observation-view.ts';
import { describeDay } from './describe-dates.ts';
import { OBSERVATION_PHRASES, RULE_GROUPS } from './observation-phrases.ts';

/**
 * What is said about one subject block: on its card (`shown`: only what the show rule let through) or under "All observations" (`all`). Undefined when that is nothing.
 * Kinds stand in the order of the page; there is no number, rank or verdict in it.
 *
 * A rule that is not explained in `language` is explained in English, and says so in its `language`.
 */
export function describeObservation(
  observation: Observation,
  data: RuleData,
  language: RuleLanguage,
  which: 'shown' | 'all' = 'shown',
): ObservationView | undefined {
  const sightings = observation.sightings.filter(({ rule }) => which === 'all' || observation.shown.includes(rule));
  const kinds = sightings.flatMap((sighting) => describeKind(sighting, data, language) ?? []);
  if (kinds.length === 0) return undefined;
  const phrases = OBSERVATION_PHRASES[language];
  const notes = data.show.profiles.find(({ id }) => id === observation.profile)?.note;
  const note = notes?.[language] ?? notes?.en;
  const reviewed =
    kinds
      .map(({ reviewedOn }) => reviewedOn)
      .toSorted()
      .at(-1) ?? '';
  return {
    subject: observation.subject,
    headline: phrases.headline,
    caution: phrases.caution,
    kinds,
    ...(note === undefined ? {} : { note }),
    language,
    labels: phrases.labels,
    foot: phrases.foot.replace('{day}', language === 'en' ? describeDay(reviewed) : reviewed),
  };
}

/** One row of the options page. */
export function describeRule(
  rule: IndicatorRule,
  state: RuleView['state'],
  data: RuleData,
  language: RuleLanguage,
): RuleView {
  const [, words] = wordsFor(rule, language);
  return {
    rule: rule.id,
    name: words.name,
    group: RULE_GROUPS[rule.group],
    state,
    stateWords: describeState(rule, state),
    matters: words.matters,
    sources: describeSources(rule, data.sources),
    reviewedOn: rule.reviewedOn,
    expiresOn: rule.expiresOn,
  };
}

function describeKind(sighting: Sighting, data: RuleData, wanted: RuleLanguage): ObservationKindView | undefined {
  const rule = data.rules.find(({ id }) => id === sighting.rule);
  if (!rule) return undefined;
  const [language, words] = wordsFor(rule, wanted);
  const seen = rule.hidesValues ? [] : [...new Set(sighting.places.map(({ text }) => text))];
  return {
    rule: rule.id,
    language,
    seen,
    places: sighting.places,
    name: words.name,
    noticed: words.noticed,
    matters: words.matters,
    honest: words.honest,
    ask: words.ask,
    verify: words.verify,
    sources: describeSources(rule, data.sources),
    leadsTo: sighting.leadsTo ?? [],
    reviewedOn: rule.reviewedOn,
  };
}

/** @throws {RangeError} If the rule has no English words, which `readRules` does not let pass. */
function wordsFor({ id, words }: IndicatorRule, wanted: RuleLanguage): readonly [RuleLanguage, RuleWords] {
  const inWanted = words[wanted];
  if (inWanted) return [wanted, inWanted];
  if (!words.en) throw new RangeError(`rule ${id} has no English words`);
  return ['en', words.en];
}

function describeSources({ sources }: IndicatorRule, all: readonly RuleSource[]): readonly SourceView[] {
  return sources.flatMap((id) =>
    all
      .filter((source) => source.id === id)
      .map(({ title, publisher, publishedOn, url }) => ({
        title,
        publisher,
        published: describeDay(publishedOn),
        url,
      })),
  );
}

function describeState({ expiresOn }: IndicatorRule, state: RuleView['state']): string {
  switch (state) {
    case 'active':
      return `In use until ${describeDay(expiresOn)}`;
    case 'expired':
      return `Expired on ${describeDay(expiresOn)}: quiet until somebody reviews it`;
    case 'hidden':
      return 'Not part of this product profile';
    case 'off':
      return 'Switched off';
  }
}
