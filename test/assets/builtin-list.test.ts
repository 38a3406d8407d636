import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtinList } from '../../assets/builtin-list/index.ts';
import { readSnapshot, writeSnapshot } from '../../src/core/index.ts';
import { passesChecksum } from './wallet-checksum.ts';

const snapshot = readSnapshot(builtinList);
const { parties } = snapshot;
const byId = new Map(parties.map((party) => [party.id, party]));
const idOf = (name: string): string[] =>
  parties.filter(({ names }) => names.some((alias) => alias.name === name)).map(({ id }) => id);

const FOLDER = join(import.meta.dirname, '../../assets/builtin-list');
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))] as const);

test('the files say no more than a reader needs', () => {
  expect(writeSnapshot(snapshot)).toEqual(builtinList);
});

test('every entry of every file is in the list', () => {
  const ids = files.flatMap(([, entries]: readonly [string, readonly { readonly id: string }[]]) =>
    entries.map(({ id }) => id),
  );
  expect(ids.toSorted()).toEqual(parties.map(({ id }) => id).toSorted());
});

test.for(files)('%s holds what was designated on its day, each entry with its number', ([name, entries]) => {
  const [, korean, on] = /^(kr-)?(\d{4}-\d{2}-\d{2})/.exec(name) ?? [];
  for (const { id, uid, designations } of entries) {
    expect(designations).toHaveLength(1);
    expect(designations[0].listedOn).toBe(on);
    expect(id).toBe(korean ? `kr:${uid}` : `ofac:${uid}`);
    expect(designations[0].list).toBe(korean ? 'KR MOFA' : 'OFAC SDN');
  }
});

test('every entry cites its sources, and no fact is newer than the day it was checked', () => {
  const bad = parties.filter(
    ({ sources, designations }) =>
      sources.length === 0 ||
      sources.some(({ checkedOn }) =>
        designations.some(({ listedOn }) => listedOn === undefined || listedOn > checkedOn),
      ),
  );
  expect(bad.map(({ id }) => id)).toEqual([]);
});

test('the list bears the date of its newest action', () => {
  const days = parties.flatMap(({ designations }) => designations.flatMap(({ listedOn }) => listedOn ?? []));
  expect(snapshot.publishedOn).toBe(days.toSorted().at(-1));
  expect(snapshot.version.startsWith(snapshot.publishedOn)).toBe(true);
});

test('what is the same party is so from both sides, and has the same kind', () => {
  const twins = parties.flatMap(({ id, links }) =>
    links.filter(({ relation }) => relation === 'same party as').map(({ to = '' }) => [id, to] as const),
  );
  expect(twins).toHaveLength(20);
  for (const [id, to] of twins) {
    expect(twins).toContainEqual([to, id]);
    expect(byId.get(to)?.kind).toBe(byId.get(id)?.kind);
    expect(to.split(':')[0]).not.toBe(id.split(':')[0]);
  }
});

test('a link inside the list gives the name that the other entry shows', () => {
  const wrong = parties.flatMap(({ id, links }) =>
    links
      .filter(({ to = '', name }) => byId.has(to) && byId.get(to)?.names[0]?.name !== name)
      .map(({ to, name }) => `${id} → ${to}: ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('the name to show is the primary one: Latin in the entries of OFAC, as printed in those of Korea', () => {
  const shown = parties.map(({ id, names: [first] }) => ({ id, ...first }));
  expect(shown.filter(({ kind }) => kind !== 'primary')).toEqual([]);
  expect(shown.filter(({ id, script }) => id.startsWith('ofac:') && script !== undefined)).toEqual([]);
  expect(shown.filter(({ id, script }) => id.startsWith('kr:') && script === undefined).map(({ id }) => id)).toEqual([
    'kr:2023-02-10/lazarus-group',
    'kr:2023-02-10/bluenoroff',
    'kr:2023-02-10/andariel',
  ]);
});

test('a name says its script and language when it is not Latin', () => {
  const scripts = Object.entries({
    Hang: /\p{Script=Hangul}/u,
    Hans: /\p{Script=Han}/u,
    Cyrl: /\p{Script=Cyrillic}/u,
    Arab: /\p{Script=Arabic}/u,
  });
  const wrong = parties.flatMap(({ id, names }) =>
    names
      .filter(({ name, script, language }) => {
        const found = scripts.find(([, letters]) => letters.test(name))?.[0];
        return script !== found || (language === undefined) !== (script === undefined);
      })
      .map(({ name }) => `${id} ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('a spelling that no authority published says where it comes from', () => {
  const silent = parties.flatMap(({ names }) => names.filter(({ kind, note }) => kind === 'variation' && !note));
  expect(silent).toEqual([]);
  expect(
    parties.filter(({ id, names }) => id.startsWith('ofac:') && names.some(({ kind }) => kind === 'variation')),
  ).toEqual([]);
});

test.for([
  ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', true, 'EIP-55'],
  ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD', false, 'EIP-55, one letter changed'],
  ['0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed', true, 'no checksum'],
  ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', true, 'BIP 173'],
  ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', false, 'BIP 173, one letter changed'],
  ['bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0', true, 'BIP 350'],
  ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', true, 'base58check'],
  ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3', false, 'base58check, one letter changed'],
  ['1bvbmseystwetqtfn5au4m4gfg7xjanvn2', false, 'base58check in lower case'],
] as const)('%s passes its own check: %s (%s)', ([address, isGood]) => {
  expect(passesChecksum(address)).toBe(isGood);
});

test('every wallet address passes the check that its format carries', () => {
  const wallets = parties.flatMap(({ id, wallets: held }) => held.map(({ address }) => ({ id, address })));
  expect(wallets.length).toBeGreaterThan(180);
  expect(wallets.filter(({ address }) => !passesChecksum(address))).toEqual([]);
});

test.for([
  ['Pyongyang University of Automation', 'ofac:43336'],
  ['Mirim College', 'ofac:43336', 'kr:2023-02-10/command-automation-university'],
  ['Third Bureau', 'ofac:43337'],
  ['Lab 110', 'ofac:43338'],
  ['Kim Sang Man', 'ofac:43377'],
  ['김상만', 'ofac:43377', 'kr:2023-05-23/kim-sang-man'],
  ['Jinyong IT Cooperation Company', 'ofac:43379', 'kr:2023-05-23/chinyong'],
  ['진영정보기술개발협조회사', 'kr:2023-05-23/chinyong'],
  ['RECONNAISSANCE GENERAL BUREAU', 'ofac:12210'],
  ["Ministry of People's Armed Forces", 'ofac:22285'],
  ['Lazarus Group', 'ofac:27307', 'kr:2023-02-10/lazarus-group'],
  ['Bluenoroff', 'ofac:27308', 'kr:2023-02-10/bluenoroff'],
  ['Andariel', 'ofac:27309', 'kr:2023-02-10/andariel'],
  ['Chosun Expo', 'ofac:24917'],
  ['Park Jin Hyok', 'ofac:24918', 'kr:2023-02-10/park-jin-hyok'],
] as const)('%s is in the list', ([name, ...ids]) => {
  expect(idOf(name)).toEqual(ids);
});

test.for([
  ['ofac:43377', 6],
  ['ofac:22985', 53],
  ['ofac:37070', 46],
  ['ofac:42496', 17],
  ['ofac:42498', 14],
  ['ofac:57056', 7],
] as const)('%s has %i wallets', ([id, count]) => {
  expect(byId.get(id)?.wallets).toHaveLength(count);
});

test('a forged passport is marked as one', () => {
  const forged = parties.flatMap(({ id, identifiers }) =>
    identifiers.filter(({ status }) => status === 'fraudulent').map(({ number }) => `${id} ${number}`),
  );
  expect(forged).toEqual(['ofac:24918 290333974', 'ofac:47701 PS927320340']);
});
