import { beforeEach, expect, test, vi } from 'vitest';
import { builtinList } from '../../../assets/builtin-list/index.ts';
import { readSnapshot, screenText } from '../../../src/core/index.ts';
import { keyOf } from '../../../src/extension/lists/copies-key.ts';
import { ListStore } from '../../../src/extension/lists/list-store.ts';
import { makeIndex } from '../../../src/extension/lists/make-index.ts';
import { openLists } from '../../../src/extension/lists/open-lists.ts';
import type { OpenedLists } from '../../../src/extension/lists/open-lists.ts';
import { refreshList } from '../../../src/extension/lists/refresh-list.ts';
import { FakeServer, makeStore, makeWorld, RULES, sentFrom, UN } from './fake-world.ts';
import { makeUnFile } from './made-lists.ts';

const BUILT_IN = readSnapshot(builtinList);
const UN_URL = 'https://scsanctions.un.org/resources/xml/en/consolidated.xml';

let store: ListStore;
let name: string;
beforeEach(async () => {
  // What goes wrong here is told to developers, too.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  ({ store, name } = makeStore());
  await store.turnOn('un-sc', UN.title);
  for (const on of ['2026-11-20', '2026-11-23']) {
    const server = new FakeServer();
    server.on(UN_URL, () => sentFrom(UN_URL, makeUnFile({ on, also: [`Listed on ${on}`] })));
    await refreshList(UN, RULES, makeWorld(store, server));
  }
  return () => store.startOver();
});

async function open(from: ListStore = store): Promise<OpenedLists> {
  return openLists(BUILT_IN, from, async () => makeIndex(BUILT_IN, from));
}

/** What would screen, as list and day. */
async function opened(from: ListStore = store): Promise<readonly string[]> {
  return daysOf(await open(from));
}

function daysOf({ lists, index }: OpenedLists): readonly string[] {
  // What is shown and what screens must be the same.
  expect(index.lists.map(({ version }) => version)).toEqual(lists.map(({ version }) => version));
  return index.lists.map(({ list, publishedOn }) => `${list} ${publishedOn}`);
}

const BOTH = ['builtin 2026-03-12', 'un-sc 2026-11-23'];

test('the built-in list and the active copy of every list that is on', async () => {
  expect(await opened()).toEqual(BOTH);
  expect((await open()).failures.size).toBe(0);
});

test('a copy that is gone: the one before screens, it is said, and the list is fetched anew', async () => {
  const active = (await store.record('un-sc'))?.active ?? '';
  await change('blobs', (table) => table.delete(active));
  const lists = await open();
  const { failures } = lists;
  expect(daysOf(lists)).toEqual(['builtin 2026-03-12', 'un-sc 2026-11-20']);
  expect(failures.get('un-sc')).toBe(
    'its copy on this device cannot be read; the one before, of 2026-11-20, screens in its place',
  );
  expect((await store.record('un-sc'))?.nextCheckAt).toBe(0);
});

test.for<[string, Blob]>([
  ['garbled', new Blob(['garbled beyond all reading'])],
  ['cut off', new Blob([Uint8Array.of(0x4e, 0x53, 0x4c, 0x89, 0x0d, 0x0a, 0x1a, 0x0a, 9, 9, 9, 9)])],
  ['empty', new Blob([])],
])('both copies %s: the built-in list screens, and it is said', async ([, blob]) => {
  const { active = '', before = '' } = (await store.record('un-sc')) ?? {};
  for (const key of [active, before]) await change('blobs', (table) => table.put(blob, key));
  const lists = await open();
  const { failures } = lists;
  expect(daysOf(lists)).toEqual(['builtin 2026-03-12']);
  expect(failures.get('un-sc')).toBe('its copy on this device cannot be read');
});

test('one byte of a copy turned over is found out', async () => {
  const active = (await store.record('un-sc'))?.active ?? '';
  const bytes = await store.bytes(active);
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
  await change('blobs', (table) => table.put(new Blob([bytes]), active));
  expect((await open()).failures.has('un-sc')).toBe(true);
});

test('a database of another form is made anew: the built-in list screens meanwhile', async () => {
  store.close();
  await new Promise<void>((done, fail) => {
    const opening = indexedDB.open(name, 99);
    opening.addEventListener('success', () => {
      opening.result.close();
      done();
    });
    opening.addEventListener('error', () => fail(opening.error ?? new Error('not opened')));
  });
  const other = new ListStore(name);
  expect(await opened(other)).toEqual(['builtin 2026-03-12']);
  // It can be written to again.
  await other.turnOn('un-sc', UN.title);
  expect(await other.records()).toHaveLength(1);
  other.close();
});

test('no database at all (a full disk, a private window): the built-in list screens, and why is said', async () => {
  const broken = new ListStore(name);
  broken.records = async () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const lists = await open(broken);
  expect(daysOf(lists)).toEqual(['builtin 2026-03-12']);
  expect(lists.failure).toBe('the disk is full');
  // Nothing was thrown away.
  expect(await opened()).toEqual(BOTH);
});

test('the index is made once, and opened where it lies from then on', async () => {
  const first = await open();
  const made = (await store.index())?.tables;
  const isMadeAgain = vi.fn<() => Promise<void>>();
  const again = await openLists(BUILT_IN, store, isMadeAgain);
  expect(isMadeAgain).not.toHaveBeenCalled();
  expect(again.lists).toEqual(first.lists);
  expect(screenText('Listed on 2026-11-23', again.index).map(({ list }) => list)).toEqual(['un-sc']);
  expect((await store.index())?.tables.size).toBe(made?.size);
});

test('other copies have another index', async () => {
  const { key } = await open();
  await goBack();
  const older = await open();
  expect(older.key).not.toBe(key);
  expect(daysOf(older)).toEqual(['builtin 2026-03-12', 'un-sc 2026-11-20']);
});

test.for(['tables', 'parties'] as const)('an index whose %s are damaged is made anew', async (part) => {
  await open();
  const stored = await store.index();
  if (!stored) throw new Error('no index was kept');
  await store.keepIndex({ ...stored, [part]: new Blob([Uint8Array.from({ length: 4096 }, (_, at) => at)]) });
  expect(await opened()).toEqual(BOTH);
});

test('the copy before is gone back to while the index is made: it screens then, and not what was read', async () => {
  const bytes = store.bytes.bind(store);
  const reads = vi.spyOn(store, 'bytes').mockImplementationOnce(async (key) => {
    const read = await bytes(key);
    await goBack();
    return read;
  });
  expect(await opened()).toEqual(['builtin 2026-03-12', 'un-sc 2026-11-20']);
  expect(reads).toHaveBeenCalledTimes(2);
});

test('a list that is turned off while its copy is read in place: what was opened does not go by the name of what is on', async () => {
  const bytes = store.bytes.bind(store);
  vi.spyOn(store, 'bytes').mockImplementationOnce(async (key) => {
    const read = await bytes(key);
    await store.turnOff('un-sc');
    return read;
  });
  const lists = await openLists(BUILT_IN, store, async () => undefined);
  expect(daysOf(lists)).toEqual(BOTH);
  expect(lists.key).not.toBe(keyOf(BUILT_IN, await store.records()));
});

test('an index that no worker can make is built in place', async () => {
  expect(daysOf(await openLists(BUILT_IN, store, async () => undefined))).toEqual(BOTH);
  expect(await store.index()).toBeUndefined();
});

async function goBack(): Promise<void> {
  await store.point('un-sc', ({ active, before, ...rest }) => ({
    ...rest,
    ...(before !== undefined && { active: before }),
    ...(active !== undefined && { before: active }),
  }));
}

/** Reaches past the store, as damage does. */
async function change(table: string, work: (table: IDBObjectStore) => void): Promise<void> {
  const opening = indexedDB.open(name);
  const database = await new Promise<IDBDatabase>((done, fail) => {
    opening.addEventListener('success', () => done(opening.result));
    opening.addEventListener('error', () => fail(opening.error ?? new Error('not opened')));
  });
  const write = database.transaction(table, 'readwrite');
  work(write.objectStore(table));
  await new Promise<void>((done) => {
    write.addEventListener('complete', () => done());
  });
  database.close();
}
