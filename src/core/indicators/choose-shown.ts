import type { ProductProfile, ShowWay, ShowWayId, Strength } from '../model/indicator-rule.ts';
import type { Sighting } from '../model/observation.ts';
import { isAtLeast, strongest } from './strengths.ts';

/**
 * What of the sightings in one subject block comes on screen: nothing, unless they are enough by one of the profile's ways. A group counts once, by its strongest
 * sighting, so ten phrases about payment are one; each place of a way needs a group of its own, and a stronger sighting may stand for a weaker one. Weak
 * sightings are shown only where the way needed them.
 */
export function chooseShown(
  sightings: readonly Sighting[],
  profile: ProductProfile,
  downTo: ShowWayId = 'mixed',
): readonly Sighting[] {
  const counted = sightings.filter(({ group, strength }) =>
    isAtLeast(strength, profile.firmGroups.includes(group) ? 'corroborating' : 'weak'),
  );
  const groups = Map.groupBy(counted, ({ group }) => group);
  const strengths = [...groups.values()].map((each) => strongest(each.map(({ strength }) => strength)));
  const way = profile.ways
    .filter(({ id }) => WAYS.indexOf(id) <= WAYS.indexOf(downTo))
    .find((each) => isEnough(strengths, each));
  return way ? counted.filter(({ strength }) => isAtLeast(strength, way.weak > 0 ? 'weak' : 'corroborating')) : [];
}

/** Most demanding first. */
const WAYS: readonly ShowWayId[] = ['strong', 'corroborating', 'mixed'];

/** The demanding places first: whoever is left over may fill an easier one. */
function isEnough(strengths: readonly Strength[], { strong, corroborating, weak }: ShowWay): boolean {
  const countOf = (least: Strength): number => strengths.filter((strength) => isAtLeast(strength, least)).length;
  return (
    strong + corroborating + weak > 0 &&
    countOf('strong') >= strong &&
    countOf('corroborating') >= strong + corroborating &&
    countOf('weak') >= strong + corroborating + weak
  );
}
