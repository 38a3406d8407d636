/** One entry of OFAC's SDN_ADVANCED.XML, in the file's own words. */
export interface OfficialEntry {
  readonly type: string;
  readonly names: readonly OfficialName[];
  readonly features: readonly OfficialFeature[];
  readonly documents: readonly OfficialDocument[];
  /** Relation and the other party's number. */
  readonly relations: readonly (readonly [string, string])[];
  /** Legal basis and the day of its event. */
  readonly events: readonly (readonly [string, string])[];
  readonly measures: readonly string[];
  readonly programs: readonly string[];
}

export interface OfficialName {
  readonly alias: string;
  readonly isPrimary: boolean;
  readonly isWeak: boolean;
  readonly script: string;
  readonly parts: readonly (readonly [string, string])[];
  /** Which alias it belongs to: the names of one alias are translations of each other, Latin first. */
  readonly group: number;
}

export interface OfficialFeature {
  readonly type: string;
  readonly value: string;
  readonly comment: string;
  /** First and last day, where the feature is a date. */
  readonly days?: readonly [string, string];
  readonly place?: OfficialPlace;
}

export interface OfficialPlace {
  readonly country: string;
  /** Kind of part (`CITY`) and value; what stands in another script is marked by the file's comment. */
  readonly parts: readonly { readonly type: string; readonly value: string; readonly comment: string }[];
}

export interface OfficialDocument {
  readonly type: string;
  readonly number: string;
  readonly country: string;
  readonly validity: string;
  readonly dates: Readonly<Record<string, string>>;
}

/**
 * Reads entries straight from the bytes of the official file. Only what is asked for is decoded: the file has 120 MB.
 *
 * Made for comparing, not for screening: it knows one publication by heart and shares no code with the product.
 */
export function readOfficialEntries(file: Buffer, uids: ReadonlySet<string>): ReadonlyMap<string, OfficialEntry> {
  const word = referenceWords(file);
  const parties = new Map(pick(file, 'DistinctParty', 'FixedRef', (uid) => uids.has(uid)));
  const identities = new Map(Array.from(parties, ([uid, xml]) => [attribute(xml, 'Identity', 'ID'), uid]));
  const wanted = new Set(Array.from(parties.values()).flatMap((xml) => all(xml, /LocationID="(\d+)"/g)));
  const locations = new Map(pick(file, 'Location', 'ID', (id) => wanted.has(id)));
  const documents = pick(file, 'IDRegDocument', 'IdentityID', (id) => identities.has(id));
  const relations = pick(file, 'ProfileRelationship', 'From-ProfileID', (uid) => uids.has(uid));
  const sanctions = pick(file, 'SanctionsEntry', 'ProfileID', (uid) => uids.has(uid));

  const readFeature = (xml: string): OfficialFeature => {
    const location = all(xml, /LocationID="(\d+)"/g)[0];
    const detail = all(xml, /DetailReferenceID="(\d+)"/g)[0];
    const days = all(xml, /(<Year>.*?<\/Day>)/gs)
      .map(readDay)
      .toSorted();
    return {
      type: word('FeatureType', attribute(xml, 'Feature', 'FeatureTypeID')).replace(/:$/, ''),
      value: detail
        ? word('DetailReference', detail)
        : plain(all(xml, /<VersionDetail[^>]*>([^<]+)</g)[0] ?? '').trim(),
      comment: plain(all(xml, /<Comment>([^<]+)</g)[0] ?? ''),
      ...(days.length > 0 && { days: [days[0] ?? '', days.at(-1) ?? ''] as const }),
      ...(location && { place: readPlace(locations.get(location) ?? '') }),
    };
  };
  const readPlace = (xml: string): OfficialPlace => ({
    country: xml.includes('<LocationCountry ') ? word('Country', attribute(xml, 'LocationCountry', 'CountryID')) : '',
    parts: elements(xml, 'LocationPart').flatMap((part) =>
      elements(part, 'LocationPartValue').map((value) => ({
        type: word('LocPartType', attribute(part, 'LocationPart', 'LocPartTypeID')),
        value: plain(all(value, /<Value>([^<]*)</g)[0] ?? ''),
        comment: plain(all(value, /<Comment>([^<]+)</g)[0] ?? ''),
      })),
    ),
  });
  const readName = (party: string, alias: string, xml: string, group: number): OfficialName => {
    const values = Array.from(xml.matchAll(/NamePartGroupID="(\d+)" ScriptID="(\d+)"[^>]*>([^<]+)</g));
    const kind = (id = ''): string =>
      word('NamePartType', new RegExp(`NamePartGroup ID="${id}" NamePartTypeID="(\\d+)"`).exec(party)?.[1] ?? '');
    return {
      alias: word('AliasType', attribute(alias, 'Alias', 'AliasTypeID')),
      isPrimary: attribute(alias, 'Alias', 'Primary') === 'true',
      isWeak: attribute(alias, 'Alias', 'LowQuality') === 'true',
      script: word('Script', values[0]?.[2] ?? ''),
      parts: values.map(([, id, , text = '']) => [kind(id), plain(text)] as const),
      group,
    };
  };

  return new Map(
    Array.from(parties, ([uid, xml]) => {
      const identity = attribute(xml, 'Identity', 'ID');
      const entries = sanctions.filter(([id]) => id === uid).map(([, entry]) => entry);
      const measures = entries.flatMap((entry) => elements(entry, 'SanctionsMeasure'));
      const isProgram = (measure: string): boolean =>
        word('SanctionsType', attribute(measure, 'SanctionsMeasure', 'SanctionsTypeID')) === 'Program';
      return [
        uid,
        {
          type: word('PartyType', word('PartySubType→PartyType', attribute(xml, 'Profile', 'PartySubTypeID'))),
          names: elements(xml, 'Alias').flatMap((alias, group) =>
            elements(alias, 'DocumentedName').map((name) => readName(xml, alias, name, group)),
          ),
          features: elements(xml, 'Feature').map(readFeature),
          documents: documents
            .filter(([id]) => id === identity)
            .map(([, document]) => ({
              type: word('IDRegDocType', attribute(document, 'IDRegDocument', 'IDRegDocTypeID')),
              number: plain(all(document, /<IDRegistrationNo>([^<]+)</g)[0] ?? ''),
              country: word('Country', attribute(document, 'IDRegDocument', 'IssuedBy-CountryID')),
              validity: word('Validity', attribute(document, 'IDRegDocument', 'ValidityID')),
              dates: Object.fromEntries(
                elements(document, 'DocumentDate').map((date) => [
                  word('IDRegDocDateType', attribute(date, 'DocumentDate', 'IDRegDocDateTypeID')),
                  readDay(date),
                ]),
              ),
            })),
          relations: relations
            .filter(([from]) => from === uid)
            .map(([, relation]) => [
              word('RelationType', attribute(relation, 'ProfileRelationship', 'RelationTypeID')),
              attribute(relation, 'ProfileRelationship', 'To-ProfileID'),
            ]),
          events: entries
            .flatMap((entry) => elements(entry, 'EntryEvent'))
            .map((event) => [word('LegalBasis', attribute(event, 'EntryEvent', 'LegalBasisID')), readDay(event)]),
          measures: measures
            .filter((measure) => !isProgram(measure))
            .map((measure) => word('SanctionsType', attribute(measure, 'SanctionsMeasure', 'SanctionsTypeID'))),
          programs: measures.filter(isProgram).flatMap((measure) => all(measure, /<Comment>([^<]+)</g)),
        },
      ] as const;
    }),
  );
}

/** Elements of the whole file whose attribute is wanted, with that attribute. */
function pick(
  file: Buffer,
  tag: string,
  name: string,
  isWanted: (value: string) => boolean,
): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const open = Buffer.from(`<${tag} `);
  const close = Buffer.from(`</${tag}>`);
  for (let start = file.indexOf(open); start >= 0; start = file.indexOf(open, start + 1)) {
    const head = file.toString('utf8', start, file.indexOf('>', start) + 1);
    const value = attribute(head, tag, name);
    if (!isWanted(value)) continue;
    found.push([value, file.toString('utf8', start, file.indexOf(close, start) + close.length)]);
  }
  return found;
}

/** The file's own dictionary: `('Country', '11120')` is `Korea, North`. An absent id has no word. */
function referenceWords(file: Buffer): (set: string, id: string) => string {
  const xml = file.toString('utf8', file.indexOf('<ReferenceValueSets>'), file.indexOf('</ReferenceValueSets>'));
  const words = new Map(
    Array.from(xml.matchAll(/<(\w+) ID="(\d+)"[^>]*>([^<]*)</g), ([, set, id, text = '']) => [
      `${set} ${id}`,
      plain(text),
    ]),
  );
  for (const [, id, type = ''] of xml.matchAll(/<PartySubType ID="(\d+)" PartyTypeID="(\d+)"/g)) {
    words.set(`PartySubType→PartyType ${id}`, type);
  }
  return (set, id) => {
    const found = words.get(`${set} ${id}`);
    if (found === undefined && id !== '') throw new Error(`no ${set} ${id} in the official file`);
    return found ?? '';
  };
}

const elements = (xml: string, tag: string): string[] =>
  all(xml, new RegExp(`(<${tag}(?: [^>]*[^/>])?>.*?</${tag}>)`, 'gs'));

const all = (xml: string, pattern: RegExp): string[] => Array.from(xml.matchAll(pattern), ([, value = '']) => value);

const attribute = (xml: string, tag: string, name: string): string =>
  new RegExp(`<${tag} (?:[^>]* )?${name}="([^"]*)"`).exec(xml)?.[1] ?? '';

const plain = (xml: string): string =>
  xml
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function readDay(xml: string): string {
  const [year = '', month = '', day = ''] = ['Year', 'Month', 'Day'].map(
    (tag) => new RegExp(`<${tag}>(\\d+)<`).exec(xml)?.[1],
  );
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
