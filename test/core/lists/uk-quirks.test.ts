import { expect, test } from 'vitest';
import type { ListedParty } from '../../../src/core/index.ts';
import { inChunks, readFiles } from './read-fixture.ts';

/** The one designation with these elements. */
async function designation(elements: string, type = 'Individual'): Promise<ListedParty> {
  const text = `<Designations><DateGenerated>07/09/2026</DateGenerated><Designation><UniqueID>AFG0006</UniqueID><Names><Name><Name1>MOHAMMAD</Name1><Name2>HASSAN</Name2><Name6>AKHUND</Name6><NameType>Primary Name</NameType></Name></Names><IndividualEntityShip>${type}</IndividualEntityShip>${elements}</Designation></Designations>`;
  const [party] = (await readFiles('uk', [inChunks('uk.xml', new TextEncoder().encode(text))])).parties;
  if (!party) throw new Error('no party');
  return party;
}

const person = (body: string): string => `<IndividualDetails><Individual>${body}</Individual></IndividualDetails>`;

test('a passport that stands there once for every birth date is one passport', async () => {
  const passport = '<Passport><PassportNumber>P04581926</PassportNumber></Passport>';
  const { identifiers } = await designation(person(`<PassportDetails>${passport.repeat(10)}</PassportDetails>`));
  expect(identifiers).toEqual([{ label: 'Passport', number: 'P04581926' }]);
});

test.for([
  ['dd/mm/1945', { from: '1945', to: '1945' }],
  ['00/00/1975', { from: '1975', to: '1975' }],
  ['dd/07/1978', { from: '1978-07', to: '1978-07' }],
  ['10/07/1973', { from: '1973-07-10', to: '1973-07-10' }],
  ['15/08/19yy', { text: '15/08/19yy' }],
] as const)('a birth date of %s', async ([written, span]) => {
  const { births } = await designation(person(`<DOBs><DOB>${written}</DOB></DOBs>`));
  expect(births).toEqual([span]);
});

test('a name in Latin letters is none in other letters, whatever its field says', async () => {
  const { names } = await designation(
    '<NonLatinNames><NonLatinName><NameNonLatinScript>Mullah Hassan</NameNonLatinScript><NonLatinScriptType>Cyrillic</NonLatinScriptType></NonLatinName><NonLatinName><NameNonLatinScript>محمد حسن آخوند </NameNonLatinScript></NonLatinName></NonLatinNames>',
  );
  expect(names.slice(1)).toMatchObject([
    { name: 'Mullah Hassan', kind: 'aka' },
    { name: 'محمد حسن آخوند', kind: 'original', script: 'Arab', originalOf: 0 },
  ]);
});

test('a name element without a name is no name', async () => {
  const { names } = await designation('<Names><Name><NameType>Alias</NameType></Name></Names>');
  expect(names).toHaveLength(1);
});

test('wallets stand in free text, or in a field of their own', async () => {
  const { wallets, unmapped } = await designation(
    '<OtherInformation>Used BTC: 1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ.</OtherInformation><CryptoWalletAddresses><CryptoWalletAddress>1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ</CryptoWalletAddress><CryptoWalletAddress>0xb6f5ec1a0a9cd1526536d3f0426c429529471f40</CryptoWalletAddress><CryptoWalletAddress>1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfK</CryptoWalletAddress></CryptoWalletAddresses>',
    'Entity',
  );
  expect(wallets).toEqual([
    { label: 'BTC', address: '1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ' },
    { label: 'Wallet', address: '0xb6f5ec1a0a9cd1526536d3f0426c429529471f40' },
  ]);
  expect(unmapped).toEqual([{ field: 'CryptoWalletAddress', value: '1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfK' }]);
});
