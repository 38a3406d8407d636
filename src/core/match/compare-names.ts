import type { NameComparison } from './name-comparison.ts';
import { prepareName } from './prepare-name.ts';
import { comparePrepared } from './compare-prepared.ts';

/** What kind of thing two compared names name. The words are those of the public test tables. */
export type NameSchema = (typeof NAME_SCHEMAS)[number];

/** Every schema there is. `LegalEntity` may be a person or an organisation. */
export const NAME_SCHEMAS = ['Person', 'Organization', 'Company', 'LegalEntity', 'Vessel'] as const;

/**
 * Compares a name with a listed one. Symmetric in what counts as the same, not in what may be missing: a word that only the listed name has costs less
 * than one that only the query has.
 *
 * @example compareNames('kim sangman', 'KIM, Sang Man', 'Person').band // 'exact'
 */
export function compareNames(query: string, candidate: string, schema: NameSchema): NameComparison {
  if (schema !== 'LegalEntity') return compareAs(query, candidate, schema === 'Person');
  const asPerson = compareAs(query, candidate, true);
  const asOrganisation = compareAs(query, candidate, false);
  return asPerson.score >= asOrganisation.score ? asPerson : asOrganisation;
}

function compareAs(query: string, candidate: string, isPerson: boolean): NameComparison {
  return comparePrepared(prepareName(query, isPerson), prepareName(candidate, isPerson));
}
