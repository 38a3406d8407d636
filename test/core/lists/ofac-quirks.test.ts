import { describe, expect, test } from 'vitest';
import { builtinList } from '../../../assets/builtin-list/index.ts';
import { readSnapshot, type ListedParty } from '../../../src/core/index.ts';
import { inChunks, readFiles } from './read-fixture.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The one party of enhanced XML with these elements in its entity. */
async function enhanced(elements: string, type = 'Individual'): Promise<ListedParty> {
  const name = elements.includes('<names>')
    ? ''
    : '<names><name><isPrimary>true</isPrimary><translations><translation><formattedFullName>Kim, Sang Man</formattedFullName></translation></translations></name></names>';
  const text = `<sanctionsData><referenceValues><referenceValue refId="91526"><type>X</type><value>Male</value></referenceValue></referenceValues><entities><entity id="43377"><generalInfo><entityType>${type}</entityType></generalInfo><sanctionsLists><sanctionsList datePublished="2023-05-23">SDN List</sanctionsList></sanctionsLists>${name}${elements}</entity></entities></sanctionsData>`;
  const [party] = (await readFiles('ofac-enhanced', [inChunks('a.xml', encode(text))])).parties;
  if (!party) throw new Error('no party');
  return party;
}

const feature = (body: string): string => `<features><feature id="1">${body}</feature></features>`;

describe('enhanced XML', () => {
  test('a person’s name without its parts is parted at the comma', async () => {
    expect((await enhanced('')).names).toEqual([
      {
        name: 'Kim Sang Man',
        kind: 'primary',
        isWeak: false,
        parts: [
          { role: 'family', text: 'Kim' },
          { role: 'given', text: 'Sang Man' },
        ],
      },
    ]);
    expect((await enhanced('', 'Entity')).names).toMatchObject([{ name: 'Kim, Sang Man', parts: [] }]);
  });

  test.for([
    [
      'a whole year, by both its ends',
      '<value>1951</value><valueDate><fromDateBegin>1951-01-01</fromDateBegin><fromDateEnd>1951-12-31</fromDateEnd><toDateBegin>1951-01-01</toDateBegin><toDateEnd>1951-12-31</toDateEnd></valueDate>',
      { from: '1951', to: '1951' },
    ],
    [
      'a year of which only the beginning stands',
      '<value>1951</value><valueDate><fromDateBegin>1951-01-01</fromDateBegin></valueDate>',
      { from: '1951', to: '1951' },
    ],
    [
      'a day of which only the beginning stands',
      '<value>01 Jan 1951</value><valueDate><fromDateBegin>1951-01-01</fromDateBegin></valueDate>',
      { from: '1951-01-01', to: '1951-01-01' },
    ],
    [
      'about a year',
      '<value>circa 1951</value><valueDate><fromDateBegin>1951-01-01</fromDateBegin><toDateEnd>1951-12-31</toDateEnd><isApproximate>true</isApproximate></valueDate>',
      { from: '1951', to: '1951', isApproximate: true },
    ],
    ['words alone', '<value>1960 to 1962</value>', { from: '1960', to: '1962' }],
  ] as const)('birth: %s', async ([, body, span]) => {
    const { births } = await enhanced(feature(`<type featureTypeId="8">Birthdate</type>${body}`));
    expect(births).toEqual([span]);
  });

  test.for([
    ['as text', '<valueRefId>91526</valueRefId>'],
    ['as an attribute', '<valueRefId refId="91526"/>'],
    ['with the word beside it', '<value>Male</value><valueRefId refId="91526"/>'],
  ] as const)('a value of the dictionary, %s', async ([, body]) => {
    const { gender, unmapped } = await enhanced(feature(`<type featureTypeId="224">Gender</type>${body}`));
    expect({ gender, unmapped }).toEqual({ gender: 'male', unmapped: [] });
  });

  test('a value that the dictionary does not have is kept as its number', async () => {
    const { unmapped } = await enhanced(feature('<type>Gender</type><valueRefId refId="7"/>'));
    expect(unmapped).toEqual([{ field: 'Gender', value: 'OFAC reference 7' }]);
  });

  test('a document says where it was issued, and in which name', async () => {
    const { identifiers } = await enhanced(
      '<identityDocuments><identityDocument id="1"><type>Passport</type><name nameId="2" nameTranslationId="3">Kim, Sangman</name><documentNumber>109420132</documentNumber><isValid>false</isValid><issuingLocation>Pyongyang</issuingLocation><issuingCountry>Korea, North</issuingCountry><issueDate><fromDateBegin>2019-01-01</fromDateBegin><toDateEnd>2019-12-31</toDateEnd></issueDate></identityDocument></identityDocuments>',
    );
    expect(identifiers).toEqual([
      {
        label: 'Passport',
        number: '109420132',
        countryName: 'Korea, North',
        status: 'fraudulent',
        note: 'Issue Date: 2019; Issued in: Pyongyang; Name on the document: Kim, Sangman',
      },
    ]);
  });

  test('a relation keeps its quality', async () => {
    const { links, unmapped } = await enhanced(
      '<relationships><relationship id="1"><type>Providing support to</type><relatedEntity entityId="42498">SIM, Hyon Sop</relatedEntity><quality refId="1540">High</quality></relationship></relationships>',
    );
    expect(links).toEqual([{ relation: 'Providing support to', to: 'ofac:42498', name: 'SIM, Hyon Sop' }]);
    expect(unmapped).toEqual([
      { field: 'Relation quality', value: 'High', note: 'Providing support to SIM, Hyon Sop' },
    ]);
  });
});

/** A table of one row with these remarks. */
function row(remarks: string): string {
  return `42498,"SIM, Hyon Sop","individual","DPRK3",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"${remarks}"\r\n\u001a`;
}

describe('SDN.CSV', () => {
  const sim = readSnapshot(builtinList).parties.find(({ uid }) => uid === '42498');
  const wallets = (sim?.wallets ?? []).map(({ label, address }) => `Digital Currency Address - ${label} ${address}`);
  const remarks = `nationality Korea, North; Gender Male; ${wallets.join('; ')}.`;

  test('remarks that are cut inside a wallet address are joined with the comments', async () => {
    expect(remarks.length).toBeGreaterThan(1_010);
    for (let cut = 980; cut <= 1_000; cut += 1) {
      const { parties } = await readFiles('ofac-csv', [
        inChunks('SDN.CSV', encode(row(remarks.slice(0, cut)))),
        inChunks('SDN_COMMENTS.CSV', encode(`42498,"${remarks.slice(cut)}"\r\n\u001a`)),
      ]);
      expect(parties[0]?.wallets).toEqual(sim?.wallets);
    }
  });

  test('without the comments, half an address is no address, and the cut is said', async () => {
    const { parties, report } = await readFiles('ofac-csv', [
      inChunks('SDN.CSV', encode(row(remarks.slice(0, 1_000)))),
    ]);
    const known = new Set(sim?.wallets.map(({ address }) => address));
    for (const { address } of parties[0]?.wallets ?? []) expect(known).toContain(address);
    expect(parties[0]?.remarks.at(-1)).toMatch(/… \(cut off by the publisher's file\)$/);
    expect(report.warnings).toContain(
      'the remarks of 1 entries are cut off at 1,000 characters; the rest stands in SDN_COMMENTS.CSV',
    );
  });

  test.for([
    [
      'Passport G737411 (Tunisia) issued 24 Oct 1990 expires 20 Sep 1997',
      { number: 'G737411', countryName: 'Tunisia', issuedOn: '1990-10-24', expiresOn: '1997-09-20' },
    ],
    [
      'Passport 385595825 (Bulgaria) expires Nov 2023',
      { number: '385595825', countryName: 'Bulgaria', note: 'expires Nov 2023' },
    ],
    ['Tax ID No. 7704867617 (Russia)', { label: 'Tax ID No.', number: '7704867617', countryName: 'Russia' }],
    [
      'Vessel Registration Identification IMO 7937317',
      { label: 'Vessel Registration Identification', number: 'IMO 7937317' },
    ],
  ] as const)('%s', async ([fact, expected]) => {
    const { parties } = await readFiles('ofac-csv', [inChunks('SDN.CSV', encode(row(`${fact}.`)))]);
    expect(parties[0]?.identifiers).toEqual([{ label: 'Passport', ...expected }]);
  });

  test('what is not understood stays a remark, word for word', async () => {
    const { parties } = await readFiles('ofac-csv', [
      inChunks('SDN.CSV', encode(row("a.k.a. 'VASYA; VOSKRES'; Some new fact 17; DOB circa 1960."))),
    ]);
    expect(parties[0]).toMatchObject({
      names: [{ name: 'SIM Hyon Sop' }, { name: 'VASYA; VOSKRES', isWeak: true }],
      remarks: ['Some new fact 17'],
      births: [{ from: '1960', to: '1960', isApproximate: true }],
    });
  });
});
