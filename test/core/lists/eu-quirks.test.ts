import { describe, expect, test } from 'vitest';
import type { ListedParty } from '../../../src/core/index.ts';
import { inChunks, readFiles } from './read-fixture.ts';

/** The one entity with these elements. */
async function entity(elements: string, code = 'person'): Promise<ListedParty> {
  const name = elements.includes('<nameAlias') ? '' : '<nameAlias wholeName="Gholamreza SOLEIMANI" strong="true"/>';
  const text = `<export generationDate="2026-08-05T16:47:04.449+02:00"><sanctionEntity euReferenceNumber="EU.6131.26" logicalId="127388"><subjectType code="${code}"/>${name}${elements}</sanctionEntity></export>`;
  const [party] = (await readFiles('eu-fsf', [inChunks('eu.xml', new TextEncoder().encode(text))])).parties;
  if (!party) throw new Error('no party');
  return party;
}

describe('the name to show', () => {
  test.for([
    [
      'is English before French',
      [
        ['Qoussaï', 'FR', ''],
        ['Qusay', '', ''],
      ],
      'Qusay',
    ],
    [
      'is in Latin letters',
      [
        ['عبد المنان آغا', 'AR', ''],
        ['Abdul Manan Agha', 'EN', ''],
      ],
      'Abdul Manan Agha',
    ],
    [
      'is none that a remark calls an alias',
      [
        ['Ibrahim al-’Asiri', 'EN', 'good quality alias'],
        ['Ibrahim Hassan Tali Al-Asiri', 'EN', ''],
      ],
      'Ibrahim Hassan Tali Al-Asiri',
    ],
    [
      'is none of before',
      [
        ['Buycombank', '', 'former name of Sovcombank'],
        ['Sovcombank', 'EN', ''],
      ],
      'Sovcombank',
    ],
    ['is any where there is no better one', [['عبد المنان آغا', 'AR', '']], 'عبد المنان آغا'],
  ] as const)('%s', async ([, names, expected]) => {
    const elements = names.map(
      ([name, language, remark]) =>
        `<nameAlias wholeName="${name}" nameLanguage="${language}" strong="true"><remark>${remark}</remark></nameAlias>`,
    );
    const party = await entity(elements.join(''));
    expect(party.names[0]).toMatchObject({ name: expected, kind: 'primary' });
    expect(party.names).toHaveLength(names.length);
  });
});

test.for([
  ['low quality alias', true],
  ['low quality aliias', true],
  ['lo quality a.k.a.', true],
  ['good quality alias', false],
  ['god quality a.k.a.', false],
] as const)('“%s”', async ([remark, isWeak]) => {
  const { names } = await entity(
    `<nameAlias wholeName="Abu Saleh" strong="true"/><nameAlias wholeName="Abosslah" strong="true"><remark>${remark}</remark></nameAlias>`,
  );
  expect(names[1]).toMatchObject({ name: 'Abosslah', isWeak, note: remark });
});

test.for([
  ['calendarType="GREGORIAN" year="1965"', { from: '1965', to: '1965' }],
  ['calendarType="GREGORIAN" birthdate="1937-04-28" year="1937"', { from: '1937-04-28', to: '1937-04-28' }],
  ['calendarType="GREGORIAN" yearRangeFrom="1960" yearRangeTo="1979"', { from: '1960', to: '1979' }],
  ['calendarType="GREGORIAN" circa="true" yearRangeTo="1979"', { to: '1979', isApproximate: true }],
  ['calendarType="ISLAMIC" year="1343"', { text: '1343 (islamic calendar)' }],
] as const)('birthdate %s', async ([attributes, span]) => {
  expect((await entity(`<birthdate ${attributes} countryIso2Code="00" countryDescription="UNKNOWN"/>`)).births).toEqual(
    [span],
  );
});

test('a name that is strong once is strong', async () => {
  const { names } = await entity(
    '<nameAlias wholeName="Saddam Hussein Al-Tikriti"/><nameAlias wholeName="Abu Ali" nameLanguage="EN" strong="false"/><nameAlias wholeName="Abu Ali" nameLanguage="DE" strong="true"/>',
  );
  expect(names.map(({ name, isWeak }) => [name, isWeak])).toEqual([
    ['Saddam Hussein Al-Tikriti', false],
    ['Abu Ali', false],
  ]);
});

test('a number says what it is, and whether it still counts', async () => {
  const { identifiers } = await entity(
    '<identification knownFalse="true" number="5342883" identificationTypeCode="imo" identificationTypeDescription="IMO (vessel identification)" countryIso2Code="00"><remark>Tax ID number</remark><regulationSummary numberTitle="x"/></identification>',
    'enterprise',
  );
  expect(identifiers).toEqual([
    { label: 'IMO (vessel identification)', number: '5342883', status: 'fraudulent', note: 'Tax ID number' },
  ]);
});

test('what has no field of ours is kept word for word', async () => {
  const { unmapped } = await entity('<address city="Kostroma"><contactInfo key="FAX" value="+7"/></address>');
  expect(unmapped).toEqual([{ field: 'contactInfo FAX', value: '+7' }]);
});
