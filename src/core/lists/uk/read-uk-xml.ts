import { readDay } from '../dates/read-date.ts';
import type { TakeParty } from '../feeds/feed-reader.ts';
import type { TextReader } from '../feeds/text-reader.ts';
import { tidyLine } from '../text/tidy.ts';
import { passOver, takeItems, takeOwnText, takeRest, takeText } from '../xml/read-element.ts';
import { readRecords } from '../xml/read-records.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { makeUkParty, type UkDesignation } from './uk-designation.ts';

/** The UK Sanctions List as XML. `onDate` gets its day of issue. */
export function readUkXml(take: TakeParty, onDate: (day: string | undefined) => void): TextReader {
  return readRecords({
    root: 'Designations',
    heads: { DateGenerated: (date) => onDate(readDay(takeOwnText(date))) },
    records: { Designation: (designation) => take(makeUkParty(readDesignation(designation))) },
  });
}

function readDesignation(element: XmlElement): UkDesignation {
  const [person, entity, ship] = [
    takeItems(element, 'IndividualDetails', 'Individual'),
    takeItems(element, 'EntityDetails', 'Entity'),
    takeItems(element, 'ShipDetails', 'Ship'),
  ];
  const details = [element, ...person, ...entity, ...ship];
  const texts = (list: string, item: string): readonly string[] =>
    details.flatMap((detail) => takeItems(detail, list, item)).flatMap((each) => takeOwnText(each) ?? []);
  const named = (relation: string, list: string, item: string): { relation: string; name: string }[] =>
    texts(list, item).map((name) => ({ relation, name }));
  // Each indicator repeats what SanctionsImposed says.
  passOver(element, 'SanctionsImposedIndicators');
  return {
    uniqueId: takeText(element, 'UniqueID'),
    type: takeText(element, 'IndividualEntityShip'),
    names: takeItems(element, 'Names', 'Name').map((name) => ({
      fields: ['Name1', 'Name2', 'Name3', 'Name4', 'Name5', 'Name6'].map((field) => takeText(name, field)),
      type: takeText(name, 'NameType'),
      strength: takeText(name, 'AliasStrength'),
    })),
    originals: takeItems(element, 'NonLatinNames', 'NonLatinName').flatMap((name) => {
      const written = takeText(name, 'NameNonLatinScript');
      const script = tidyLine(takeText(name, 'NonLatinScriptType'));
      const language = tidyLine(takeText(name, 'NonLatinScriptLanguage'));
      return written === undefined ? [] : [{ name: written, script, language }];
    }),
    regime: takeText(element, 'RegimeName'),
    source: takeText(element, 'DesignationSource'),
    measures: takeText(element, 'SanctionsImposed'),
    designatedOn: takeText(element, 'DateDesignated'),
    updatedOn: takeText(element, 'LastUpdated'),
    unReference: takeText(element, 'UNReferenceNumber'),
    reasons: takeText(element, 'UKStatementofReasons'),
    otherInformation: [takeText(element, 'OtherInformation')].filter((text) => text !== undefined),
    addresses: takeItems(element, 'Addresses', 'Address').map((address) => ({
      lines: [1, 2, 3, 4, 5].map((line) => takeText(address, `AddressLine${line}`)),
      city: takeText(address, 'AddressLine6'),
      postcode: takeText(address, 'AddressPostalCode'),
      countryName: takeText(address, 'AddressCountry'),
    })),
    contacts: [
      ...texts('PhoneNumbers', 'PhoneNumber').map((value) => ({ kind: 'phone' as const, value })),
      ...texts('EmailAddresses', 'EmailAddress').map((value) => ({ kind: 'email' as const, value })),
      ...texts('Websites', 'Website').map((value) => ({ kind: 'website' as const, value })),
    ],
    wallets: texts('CryptoWalletAddresses', 'CryptoWalletAddress'),
    titles: [...texts('Titles', 'Title'), ...person.flatMap((each) => takeText(each, 'Title') ?? [])],
    positions: texts('Positions', 'Position'),
    births: texts('DOBs', 'DOB'),
    birthPlaces: details
      .flatMap((detail) => takeItems(detail, 'BirthDetails', 'Location'))
      .map((place) => ({ city: takeText(place, 'TownOfBirth'), countryName: takeText(place, 'CountryOfBirth') })),
    nationalities: texts('Nationalities', 'Nationality'),
    genders: [...texts('Genders', 'Gender'), ...person.flatMap((each) => takeText(each, 'Gender') ?? [])],
    identifiers: [
      ...documents(details, 'PassportDetails', 'Passport', 'Passport'),
      ...documents(details, 'NationalIdentifierDetails', 'NationalIdentifier', 'National Identifier'),
      ...texts('BusinessRegistrationNumbers', 'BusinessRegistrationNumber').flatMap(splitRegistrations),
      ...texts('IMONumbers', 'IMONumber').map((number) => ({ label: 'IMO number', number })),
      ...texts('HullIdentificationNumbers', 'HullIdentificationNumber').map((number) => ({
        label: 'Hull identification number',
        number,
      })),
    ],
    related: [
      ...named('Parent company', 'ParentCompanies', 'ParentCompany'),
      ...named('Subsidiary', 'Subsidiaries', 'Subsidiary'),
      ...named('Current owner/operator', 'CurrentOwnerOperators', 'CurrentOwnerOperator'),
      ...named('Previous owner/operator', 'PreviousOwnerOperators', 'PreviousOwnerOperator'),
    ],
    flags: [
      ...texts('CurrentBelievedFlagOfShips', 'CurrentBelievedFlagOfShip').map((name) => ({
        tie: 'flag' as const,
        name,
      })),
      ...texts('PreviousFlags', 'PreviousFlag').map((name) => ({ tie: 'past-flag' as const, name })),
    ],
    rest: takeRest(element),
  };
}

function documents(
  details: readonly XmlElement[],
  list: string,
  item: string,
  label: string,
): readonly { label: string; number: string; note: string | undefined }[] {
  return details
    .flatMap((detail) => takeItems(detail, list, item))
    .flatMap((document) => {
      const number = tidyLine(takeText(document, `${item}Number`));
      const note = tidyLine(takeText(document, `${item}AdditionalInformation`));
      return number === undefined
        ? note === undefined
          ? []
          : [{ label, number: note, note: undefined }]
        : [{ label, number, note }];
    });
}

/** One field may hold several numbers, each on its line with a label: `UK Company number - 11655602`. */
export function splitRegistrations(text: string): readonly { readonly label: string; readonly number: string }[] {
  return text.split('\n').flatMap((line) => {
    const words = tidyLine(line);
    if (words === undefined) return [];
    const [, label = 'Business registration number', number = words] =
      /^(\D{3,60}?)\s+-\s+(\S*\d\S*)$/.exec(words) ?? [];
    return [{ label, number }];
  });
}
