import type { Relation } from './relation.ts';

/** The price is under two fifths of the median of at least eight other bids on the page, in one currency and for one unit. */
export const priceApart: Relation = ({ facts }, { peers }) => {
  const own = facts?.price;
  if (!own) return undefined;
  const amounts = peers
    .flatMap(({ facts: other }) => other?.price ?? [])
    .filter(({ currency, per }) => currency === own.currency && per === own.per)
    .map(({ amount }) => amount)
    .toSorted((a, b) => a - b);
  const median = amounts[amounts.length >> 1];
  return median !== undefined && amounts.length >= 8 && own.amount < 0.4 * median ? { places: [] } : undefined;
};
