import type { ListedParty, PartyId } from '../model/listed-party.ts';
import type { PartyLookup } from '../model/party-lookup.ts';
import type { AliasView, DesignationView, FactRow, LinkView, PartyView } from '../model/party-view.ts';
import { describeAliasKind } from './alias-kinds.ts';
import { describeDates, describeDay, describeDocument, describePlace } from './describe-dates.ts';
import { describeName, describeScript } from './describe-name.ts';
import { PARTY_KINDS } from './party-kinds.ts';
import { describeProgram } from './programs.ts';

/** The whole designation context of a party, ready to show; undefined when the loaded lists do not have it. */
export function describeParty(id: PartyId, lookup: PartyLookup): PartyView | undefined {
  const party = lookup.findParty(id);
  const list = lookup.listOf(id);
  const [primary] = party?.names ?? [];
  if (!party || !list || !primary) return undefined;
  return {
    id,
    uid: party.uid,
    name: describeName(primary),
    kind: PARTY_KINDS[party.kind],
    designations: party.designations.map(describeDesignation),
    names: party.names.map(describeAlias),
    facts: describeFacts(party),
    wallets: party.wallets.map(({ label, address }) => ({ label, address })),
    links: describeLinks(party, lookup),
    remarks: [
      ...party.remarks,
      ...party.unmapped.map(({ field, value, note }) => `${field}: ${value}${note === undefined ? '' : ` (${note})`}`),
    ],
    ...(party.sourceUrl === undefined ? {} : { sourceUrl: party.sourceUrl }),
    sources: party.sources.map(({ title, url, checkedOn }) =>
      [title, url, `checked ${describeDay(checkedOn)}`].filter((part) => part !== undefined).join(' · '),
    ),
    listTitle: list.title,
    listVersion: list.version,
  };
}

function describeDesignation(designation: ListedParty['designations'][number]): DesignationView {
  const { list, authority, programs, bases, measures, listedOn, reason } = designation;
  return {
    list,
    authority,
    programs: programs.map((tag) => ({ tag, meaning: describeProgram(tag) })),
    bases: [...bases.map(({ name, on }) => (on === undefined ? name : `${name}, ${describeDay(on)}`)), ...measures],
    ...(listedOn === undefined ? {} : { listedOn: describeDay(listedOn) }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function describeAlias(alias: ListedParty['names'][number]): AliasView {
  const isLatin = alias.script === undefined || alias.script === 'Latn';
  return {
    ...describeName(alias),
    kind: describeAliasKind(alias),
    ...(isLatin ? {} : { script: describeScript(alias.script ?? '') }),
    ...(alias.note === undefined ? {} : { note: alias.note }),
  };
}

function describeFacts(party: ListedParty): readonly FactRow[] {
  const rows: FactRow[] = [];
  const add = (label: string, values: readonly string[]): void => {
    const shown = Array.from(new Set(values.filter((value) => value !== '')));
    if (shown.length > 0) rows.push({ label, values: shown });
  };
  add('Born', party.births.map(describeDates));
  add('Birth place', party.birthPlaces.map(describePlace));
  add('Established', party.established.map(describeDates));
  for (const [tie, label] of COUNTRY_TIES)
    add(
      label,
      party.countries.filter((each) => each.tie === tie).map((each) => each.countryName),
    );
  add('Gender', party.gender === undefined ? [] : [party.gender]);
  add('Title', party.titles);
  add('Position', party.positions);
  add('Address', party.addresses.map(describePlace));
  for (const label of new Set(party.identifiers.map((identifier) => identifier.label))) {
    add(label, party.identifiers.filter((identifier) => identifier.label === label).map(describeDocument));
  }
  for (const [kind, label] of CONTACT_KINDS)
    add(
      label,
      party.contacts.filter((contact) => contact.kind === kind).map((contact) => contact.value),
    );
  add('Last changed', party.updatedOn === undefined ? [] : [describeDay(party.updatedOn)]);
  return rows;
}

const COUNTRY_TIES = [
  ['nationality', 'Nationality'],
  ['citizenship', 'Citizenship'],
  ['registration', 'Registered in'],
  ['flag', 'Flag'],
  ['past-flag', 'Former flag'],
  ['other', 'Country'],
] as const;
const CONTACT_KINDS = [
  ['website', 'Website'],
  ['email', 'E-mail'],
  ['phone', 'Telephone'],
] as const;

function describeLinks(party: ListedParty, lookup: PartyLookup): readonly LinkView[] {
  const nameOf = (id: PartyId): string => lookup.findParty(id)?.names[0]?.name ?? id;
  const outward = party.links.map(({ relation, to, name }): LinkView => {
    const isLoaded = to !== undefined && lookup.findParty(to) !== undefined;
    return {
      relation,
      ...(isLoaded ? { to } : {}),
      name: name ?? (to === undefined ? '' : nameOf(to)),
      isInverse: false,
    };
  });
  const known = new Set(outward.map(({ relation, to }) => `${relation} ${to}`));
  // "Same party as" reads alike from both ends: shown once.
  const inward = lookup
    .linksTo(party.id)
    .filter(({ relation, from }) => !(relation === 'same party as' && known.has(`${relation} ${from}`)))
    .map(({ relation, from }): LinkView => ({ relation, to: from, name: nameOf(from), isInverse: true }));
  return [...outward, ...inward];
}
