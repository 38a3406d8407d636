import { beforeEach, expect, test } from 'vitest';
import {
  compileLists,
  makeDelta,
  readCompiledHeader,
  readList,
  writeDelta,
  writeManifest,
} from '../../../src/core/index.ts';
import type { MirrorFile, MirrorList, MirrorManifest, Snapshot } from '../../../src/core/index.ts';
import type { ListRecord } from '../../../src/extension/lists/list-record.ts';
import type { ListStore } from '../../../src/extension/lists/list-store.ts';
import { makeManifestReader, refreshFromMirror } from '../../../src/extension/lists/refresh-from-mirror.ts';
import type { RefreshEnd } from '../../../src/extension/lists/refresh-world.ts';
import { sha256, webPlatform } from '../../../src/extension/lists/web-platform.ts';
import { FakeServer, makeStore, makeWorld, RULES, sentFrom, UN } from './fake-world.ts';
import { makeUnFile } from './made-lists.ts';

const MIRROR = 'https://mirror.example/namesake';
const DAY_MS = 86_400_000;
const NOON = Date.parse('2026-11-24T12:00:00Z');

let store: ListStore;
let server: FakeServer;
let keys: CryptoKeyPair;
let publicKey: string;
beforeEach(async () => {
  ({ store } = makeStore());
  server = new FakeServer();
  await store.turnOn('un-sc', UN.title);
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no pair of keys was made');
  keys = pair;
  publicKey = toBase64(await crypto.subtle.exportKey('raw', keys.publicKey));
  return () => store.startOver();
});

test('a signed list is taken, and by nobody else than the mirror', async () => {
  await sign({ lists: [await put(await list('2026-11-20'))] });
  expect(await refresh()).toBe('changed');
  expect(server.asked.every((request) => request.startsWith(`GET ${MIRROR}/`))).toBe(true);
  expect(await activeDay()).toBe('2026-11-20');
});

test('the next one comes as what has changed', async () => {
  const [first, second] = [await list('2026-11-20'), await list('2026-11-23')];
  await sign({ lists: [await put(first)] });
  await refresh();
  const packed = await webPlatform.gzip(webPlatform.encode(JSON.stringify(writeDelta(makeDelta(first, second)))));
  const delta = await putFile('un-sc.delta.nsd', packed);
  const whole = await put(second);
  const { contentSha256: from } = await headerOf(first);
  await sign({ sequence: 2, lists: [{ ...whole, deltas: [{ ...delta, from }] }] });
  server.asked = [];
  expect(await refresh()).toBe('changed');
  expect(server.asked.map((request) => request.split('/').at(-1))).toEqual([
    'manifest.json',
    'manifest.json.sig',
    'un-sc.delta.nsd',
  ]);
  expect(await activeDay()).toBe('2026-11-23');
});

test.for<[string, () => Promise<void>, RegExp]>([
  [
    'another key signed it',
    async () => {
      const other = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
      if (!('privateKey' in other)) throw new Error('no pair of keys was made');
      await sign({ sequence: 6, lists: [await put(await list('2026-11-23'))] }, other.privateKey);
    },
    /the signature of the mirror's manifest is wrong/i,
  ],
  [
    'it is an older one, sent again',
    async () => sign({ sequence: 4, lists: [await put(await list('2026-11-23'))] }),
    /sent manifest 4, and manifest 5 was here before/,
  ],
  [
    'it expired',
    async () =>
      sign({ sequence: 6, expiresAt: new Date(NOON - 1).toISOString(), lists: [await put(await list('2026-11-23'))] }),
    /expired at 2026-11-24/,
  ],
  [
    'a file is not the one that was signed',
    async () => {
      const entry = await put(await list('2026-11-23'));
      await sign({ sequence: 6, lists: [{ ...entry, file: { ...entry.file, sha256: '0'.repeat(64) } }] });
    },
    /its SHA-256 is [0-9a-f]{12}…, and 000000000000… was signed/,
  ],
  ['the list is not on it', async () => sign({ sequence: 6, lists: [] }), /The mirror does not hold this list/],
  [
    'it is gone',
    async () => server.on(`${MIRROR}/manifest.json`, () => sentFrom(`${MIRROR}/manifest.json`, '', { status: 404 })),
    /mirror\.example answered with error 404/i,
  ],
  [
    'it sends on to somebody else',
    async () => server.on(`${MIRROR}/manifest.json`, () => sentFrom('https://elsewhere.example/manifest.json', '{}')),
    /sent the download on to elsewhere\.example/,
  ],
])('%s: refused in words of its own, and the list in use stays', async ([, spoil, words]) => {
  await sign({ sequence: 5, lists: [await put(await list('2026-11-20'))] });
  await refresh();
  await spoil();
  expect(await refresh()).toBe('failed');
  expect((await record()).error?.words).toMatch(words);
  expect(await activeDay()).toBe('2026-11-20');
});

test('without its public key nothing is fetched at all', async () => {
  publicKey = '';
  expect(await refresh()).toBe('failed');
  expect(server.asked).toEqual([]);
  expect((await record()).error?.words).toBe('A mirror is set without its public key, so nothing is fetched at all.');
});

async function refresh(): Promise<RefreshEnd> {
  const world = makeWorld(store, server);
  const mirror = { url: MIRROR, publicKey };
  return refreshFromMirror('un-sc', mirror, makeManifestReader(mirror, world), RULES, world);
}

async function record(): Promise<ListRecord> {
  const found = await store.record('un-sc');
  if (!found) throw new Error('the list is off');
  return found;
}

async function activeDay(): Promise<string | undefined> {
  return (await store.copy((await record()).active ?? ''))?.publishedOn;
}

async function list(on: string): Promise<Snapshot> {
  const bytes = new TextEncoder().encode(makeUnFile({ on, also: [`Listed on ${on}`] }));
  const files = [{ name: 'un.xml', chunks: once(bytes) }];
  const describe = async (): Promise<{ changedOn: string; sha256: string }> => ({
    changedOn: on,
    sha256: await sha256(bytes),
  });
  const { head, parties } = await readList({ format: 'un', files, describe }, webPlatform);
  return { ...head, parties };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function put(snapshot: Snapshot): Promise<MirrorList> {
  const bytes = await compileLists([snapshot], webPlatform);
  const { partyCount, nameCount, contentSha256 } = await headerOf(snapshot);
  const { parties: _, ...head } = snapshot;
  const file = await putFile(`un-sc.${snapshot.version}.nsl`, bytes);
  return { ...head, file, partyCount, nameCount, contentSha256, deltas: [] };
}

async function headerOf(snapshot: Snapshot): Promise<ReturnType<typeof readCompiledHeader>['lists'][number]> {
  const [header] = readCompiledHeader(await compileLists([snapshot], webPlatform), webPlatform).lists;
  if (!header) throw new Error('the compiled list is empty');
  return header;
}

async function putFile(file: string, bytes: Uint8Array): Promise<MirrorFile> {
  const url = `${MIRROR}/${file}`;
  server.on(url, () => sentFrom(url, new Uint8Array(bytes)));
  return { name: file, bytes: bytes.length, sha256: await sha256(bytes) };
}

async function sign(wanted: Partial<MirrorManifest>, key: CryptoKey = keys.privateKey): Promise<void> {
  const manifest: MirrorManifest = {
    format: 1,
    sequence: 1,
    createdAt: new Date(NOON - DAY_MS).toISOString(),
    expiresAt: new Date(NOON + DAY_MS).toISOString(),
    lists: [],
    ...wanted,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(writeManifest(manifest)));
  const signature = toBase64(await crypto.subtle.sign('Ed25519', key, bytes));
  server.on(`${MIRROR}/manifest.json`, () => sentFrom(`${MIRROR}/manifest.json`, bytes));
  server.on(`${MIRROR}/manifest.json.sig`, () => sentFrom(`${MIRROR}/manifest.json.sig`, signature));
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
