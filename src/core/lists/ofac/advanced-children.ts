/**
 * What each element of the advanced XML holds, as far as its readers know. What else OFAC adds is counted and said: in a join by numbers, an element
 * that nobody asks for would go missing unseen. `FeatureVersion` is not here, because its reader keeps what it does not know.
 */
export const ADVANCED_CHILDREN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    Location: ['LocationAreaCode', 'LocationCountry', 'LocationPart'],
    LocationPart: ['LocationPartValue'],
    LocationPartValue: ['Comment', 'Value'],
    IDRegDocument: ['Comment', 'IDRegistrationNo', 'IssuingAuthority', 'DocumentDate'],
    DocumentDate: ['DatePeriod'],
    DatePeriod: ['Comment', 'Start', 'End'],
    Start: ['From', 'To'],
    End: ['From', 'To'],
    From: ['Year', 'Month', 'Day'],
    To: ['Year', 'Month', 'Day'],
    Date: ['Year', 'Month', 'Day'],
    DistinctParty: ['Comment', 'Profile'],
    Profile: ['Identity', 'Feature'],
    Identity: ['Alias', 'NamePartGroups'],
    Alias: ['DocumentedName'],
    DocumentedName: ['DocumentedNamePart'],
    DocumentedNamePart: ['NamePartValue'],
    NamePartGroups: ['MasterNamePartGroup'],
    MasterNamePartGroup: ['NamePartGroup'],
    Feature: ['FeatureVersion'],
    ProfileRelationship: ['Comment', 'DatePeriod'],
    SanctionsEntry: ['EntryEvent', 'SanctionsMeasure'],
    EntryEvent: ['Comment', 'Date'],
    SanctionsMeasure: ['Comment', 'DatePeriod'],
  }).map(([name, children]) => [name, new Set(children)]),
);
