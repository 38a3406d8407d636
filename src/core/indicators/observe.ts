import type { Observation, ObservationSettings } from '../model/observation.ts';
import type { Subject } from '../model/subject.ts';
import { chooseShown } from './choose-shown.ts';
import { findSightings } from './find-sightings.ts';
import type { IndicatorWorld } from './relations/relation.ts';
import type { RuleBook } from './rule-book.ts';
import { rulesInUse } from './rules-in-use.ts';
import { profileOf } from './state-of-rule.ts';

/**
 * What the rules see in the subjects of one page, one answer for each in the order asked. Subjects are judged one by one; only relations that compare (prices, equal
 * texts) look at the others.
 *
 * @throws {RangeError} If the rules know no such product profile.
 */
export function observe(
  subjects: readonly Subject[],
  book: RuleBook,
  settings: ObservationSettings,
  world: IndicatorWorld = {},
): readonly Observation[] {
  const profile = profileOf(book.data, settings);
  const rulesFor = rulesInUse(book, settings);
  return subjects.map((subject) => {
    const peers = subjects.filter((other) => other !== subject);
    const context = { book, world, today: settings.today, peers };
    const sightings = findSightings(subject, rulesFor(subject.role), context);
    return {
      subject: subject.id,
      role: subject.role,
      profile: profile.id,
      sightings,
      shown: chooseShown(sightings, profile, settings.downTo).map(({ rule }) => rule),
      showRule: book.data.show.version,
    };
  });
}
