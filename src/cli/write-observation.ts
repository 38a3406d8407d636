import {
  describeObservation,
  type Observation,
  type ObservationKindView,
  type PageRole,
  type RuleData,
} from '../core/index.ts';

/** An observation as people read it; no lines when there is nothing to say. */
export function toObservationLines(
  observation: Observation,
  data: RuleData,
  which: 'shown' | 'all',
): readonly string[] {
  const view = describeObservation(observation, data, 'en', which);
  if (!view) return [];
  const isShown = observation.shown.length > 0;
  return [
    `${view.headline} · ${observation.role}${isShown ? '' : ' · too little to be shown by itself'}`,
    `  ${view.caution}`,
    ...(view.note === undefined ? [] : [`  ${view.note}`]),
    ...view.kinds.flatMap((kind) => ['', ...kindLines(kind)]),
    '',
    `  ${view.foot}`,
  ];
}

/** An observation as programs read it: offsets count from the start of the file. */
export function toObservationJson(
  observation: Observation,
  data: RuleData,
  which: 'shown' | 'all',
  offsets: readonly number[],
  more: Record<string, unknown>,
): Record<string, unknown> {
  const { subject, role, profile, shown, showRule } = observation;
  const kinds = describeObservation(observation, data, 'en', which)?.kinds ?? [];
  return {
    ...more,
    subject,
    role,
    profile,
    showRule,
    isShown: shown.length > 0,
    rules: kinds.map(({ rule }) => rule),
    kinds: kinds.map(({ places, ...kind }) => ({
      ...kind,
      group: data.rules.find(({ id }) => id === kind.rule)?.group,
      places: places.map(({ passage, start, end, text }) => {
        const offset = offsets[passage] ?? 0;
        return { start: offset + start, end: offset + end, text };
      }),
    })),
  };
}

/** What is said when there is nothing to show. */
export function nothingSeen(role: PageRole): string {
  return QUIET.has(role)
    ? `No observations: no rule runs on a page of the role ${role}.`
    : 'No observations by the rules on this date. That says nothing about a person.';
}

const QUIET: ReadonlySet<PageRole> = new Set<PageRole>(['article', 'documentation', 'shop', 'unknown']);

function kindLines(kind: ObservationKindView): readonly string[] {
  return [
    `  ${kind.name} (${kind.rule})`,
    ...(kind.seen.length > 0
      ? [`      Words: ${kind.seen.map((words) => `“${words.replaceAll(/\s+/g, ' ')}”`).join(', ')}`]
      : []),
    `      Noticed: ${kind.noticed}`,
    `      Why it matters: ${kind.matters}`,
    listLine('Honest reasons', kind.honest),
    listLine('What to ask', kind.ask),
    listLine('Another way to verify', kind.verify),
    ...(kind.leadsTo.length > 0 ? [`      Leads to a designation hit: ${kind.leadsTo.join(', ')}`] : []),
    ...kind.sources.map(
      ({ title, publisher, published, url }) => `      Source: ${title}. ${publisher}, ${published}. ${url}`,
    ),
  ];
}

function listLine(title: string, lines: readonly string[]): string {
  return `      ${title}: ${lines.join(' ')}`;
}
