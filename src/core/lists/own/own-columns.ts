/**
 * The columns of an organisation's own list, documented in `docs/own-list.md`. `id` and `name` are necessary; every other column may be left
 * out, and a column that is not here is kept verbatim.
 */
export const OWN_COLUMNS = [
  'id',
  'name',
  'kind',
  'aliases',
  'weak_aliases',
  'former_names',
  'birth_dates',
  'birth_places',
  'nationalities',
  'countries',
  'addresses',
  'identifiers',
  'wallets',
  'websites',
  'emails',
  'phones',
  'positions',
  'programs',
  'authority',
  'listed_on',
  'reason',
  'remarks',
  'url',
  'updated_on',
] as const;

export type OwnColumn = (typeof OWN_COLUMNS)[number];
