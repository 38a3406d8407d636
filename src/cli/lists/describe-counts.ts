import type { ListCounts } from '../../core/index.ts';

/** `18,367 parties, 48,482 names (4,454 weak), 745 wallets`. */
export function describeCounts({ parties, names, weakNames, wallets }: ListCounts): string {
  const weak = weakNames > 0 ? ` (${weakNames.toLocaleString('en')} weak)` : '';
  const addresses = wallets > 0 ? `, ${wallets.toLocaleString('en')} wallets` : '';
  return `${parties.toLocaleString('en')} parties, ${names.toLocaleString('en')} names${weak}${addresses}`;
}
