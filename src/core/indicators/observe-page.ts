import type { Observation, ObservationSettings } from '../model/observation.ts';
import type { FoundSubject, ObservedPage } from '../model/observed-page.ts';
import type { PageRole } from '../model/page-role.ts';
import type { Subject } from '../model/subject.ts';
import { decideRole } from './decide-role.ts';
import { observe } from './observe.ts';
import type { IndicatorWorld } from './relations/relation.ts';
import type { RuleBook } from './rule-book.ts';
import { subjectKey } from './subject-key.ts';

/** What was seen in one subject block of a page. */
export interface PageObservation {
  /** The same as long as the subject's text is. */
  readonly key: string;
  readonly observation: Observation;
}

/**
 * What the rules see in one frame of a page. A page that is an article, a manual or a shop has no subjects, whatever stands in it; on a page of no known role only
 * blocks with a role of their own are looked at.
 */
export function observePage(
  page: ObservedPage,
  book: RuleBook,
  settings: ObservationSettings,
  world: IndicatorWorld = {},
): { readonly role: PageRole; readonly observations: readonly PageObservation[] } {
  const { role } = decideRole(page.facts);
  if (QUIET.includes(role)) return { role, observations: [] };
  const subjects = page.subjects.flatMap((found) => withRole(found, role) ?? []);
  const observations = observe(subjects, book, settings, world);
  return {
    role,
    observations: observations.flatMap((observation, at) => {
      const subject = subjects[at];
      return subject && observation.sightings.length > 0 ? [{ key: keyOf(subject, observation), observation }] : [];
    }),
  };
}

/**
 * Of the passages in which something was seen, and of what was seen: a clock that ticks elsewhere in the block changes nothing, another sign or another word beside one
 * does.
 */
function keyOf(subject: Subject, { sightings }: Observation): string {
  const seen = new Set(sightings.flatMap(({ places }) => places.map(({ passage }) => passage)));
  const passages = subject.passages.filter(({ id }) => seen.has(id));
  const own = { ...subject, passages: passages.length > 0 ? passages : subject.passages };
  return [subjectKey(own), ...sightings.map(({ rule }) => rule)].join(' ');
}

const QUIET: readonly PageRole[] = ['article', 'documentation', 'shop'];

function withRole({ role: own, ...found }: FoundSubject, page: PageRole): Subject | undefined {
  const role = own ?? page;
  return role === 'unknown' ? undefined : { ...found, role };
}
