import type { CounterCondition, IndicatorRule, Look } from '../model/indicator-rule.ts';
import type { Sighting, SightingPlace } from '../model/observation.ts';
import type { Subject } from '../model/subject.ts';
import { findWords } from './find-words.ts';
import { hostOf } from './host-of.ts';
import { ownPassages } from './read-fields.ts';
import { RELATIONS } from './relations/relations.ts';
import type { RelationContext } from './relations/relation.ts';
import type { CompiledLook, RuleBook } from './rule-book.ts';
import type { RulesInUse } from './rules-in-use.ts';
import { strongest } from './strengths.ts';

/** What one rule saw, before it is known what else was seen. */
type Finding = Sighting & { readonly definition: IndicatorRule };

/** What rules see in one subject block, in reading order; what was seen in facts of the page, and in no words, comes last. */
export function findSightings(
  subject: Subject,
  { rules, mayUse, strengths }: RulesInUse,
  context: RelationContext,
): readonly Sighting[] {
  if (rules.length === 0) return [];
  const byWords = findByWords(subject, mayUse, context.book);
  const findings = rules.flatMap((rule): Finding | [] => {
    const parts = [byWords.get(rule), ...rule.looks.map((look) => findByLook(look, rule, subject, context))];
    const seen = parts.filter((part) => part !== undefined);
    return seen.length === 0 ? [] : joinFindings(seen, rule, subject);
  });
  const ids = new Set(findings.map(({ rule }) => rule));
  return findings
    .map(({ definition: { raised }, ...sighting }): Sighting => {
      const isRaised = raised?.by.some((id) => ids.has(id)) ?? false;
      const strength = isRaised && raised ? strongest([raised.to, sighting.strength]) : sighting.strength;
      return { ...sighting, strength: strengths[sighting.rule] ?? strength };
    })
    .map((sighting) => ({ sighting, order: readingOrder(sighting, subject) }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ sighting }) => sighting);
}

/** What words and hosts in the text saw, by rule; rules that need several sentences and have fewer are left out. */
function findByWords(
  subject: Subject,
  mayUse: (look: CompiledLook) => boolean,
  book: RuleBook,
): ReadonlyMap<IndicatorRule, Sighting> {
  const found = new Map<IndicatorRule, Sighting>();
  for (const passage of ownPassages(subject)) {
    for (const { look, place } of findWords(passage, book, mayUse)) {
      const before = found.get(look.rule);
      found.set(look.rule, {
        rule: look.rule.id,
        group: look.rule.group,
        strength: before ? strongest([before.strength, look.strength]) : look.strength,
        language: before?.language ?? look.language,
        places: [...(before?.places ?? []), place],
      });
    }
  }
  return new Map([...found].filter(([rule, { places }]) => countApart(places) >= (rule.atLeast ?? 1)));
}

/** Places of different passages or with other words between them: one sentence that two patterns see is one. */
function countApart(places: readonly SightingPlace[]): number {
  const sorted = places.toSorted((a, b) => a.passage - b.passage || a.start - b.start);
  return sorted.filter((place, at) => {
    const before = sorted[at - 1];
    return !before || before.passage !== place.passage || place.start > before.end;
  }).length;
}

function findByLook(look: Look, rule: IndicatorRule, subject: Subject, context: RelationContext): Sighting | undefined {
  const found = ((): Pick<Sighting, 'places' | 'leadsTo'> | undefined => {
    switch (look.kind) {
      case 'words':
        return undefined;
      case 'hosts':
        return linksTo(look.hosts, subject) ? { places: [] } : undefined;
      case 'relation':
        return RELATIONS[look.relation](subject, context);
      case 'counters':
        return look.all.every((condition) => holds(condition, subject)) ? { places: [] } : undefined;
    }
  })();
  return found && { rule: rule.id, group: rule.group, strength: rule.strength, language: 'en', ...found };
}

function linksTo(hosts: readonly string[], subject: Subject): boolean {
  return ownPassages(subject).some(({ links = [] }) =>
    links.some((link) => {
      const host = hostOf(link);
      return hosts.some((each) => host === each || host?.endsWith(`.${each}`));
    }),
  );
}

/** A counter that the page does not show fulfils no condition. */
function holds({ counter, is, value, of }: CounterCondition, { facts }: Subject): boolean {
  const shown = facts?.counters?.[counter];
  const base = of === undefined ? 1 : facts?.counters?.[of];
  if (shown === undefined || base === undefined) return false;
  return is === 'at-least' ? shown >= value * base : shown <= value * base;
}

function joinFindings(parts: readonly Sighting[], definition: IndicatorRule, subject: Subject): Finding {
  const places = parts.flatMap((part) => part.places);
  const leadsTo = [...new Set(parts.flatMap((part) => part.leadsTo ?? []))];
  return {
    definition,
    rule: definition.id,
    group: definition.group,
    strength: strongest(parts.map(({ strength }) => strength)),
    language: parts[0]?.language ?? 'en',
    places: places.toSorted((a, b) => orderOf(a, subject) - orderOf(b, subject)),
    ...(leadsTo.length > 0 ? { leadsTo } : {}),
  };
}

function readingOrder({ places: [first] }: Sighting, subject: Subject): number {
  return first ? orderOf(first, subject) : Number.MAX_SAFE_INTEGER;
}

/** A number that grows with the reading order. Passages are shorter than the factor. */
function orderOf({ passage, start }: SightingPlace, { passages }: Subject): number {
  return passages.findIndex(({ id }) => id === passage) * 0x1_0000_0000 + start;
}
