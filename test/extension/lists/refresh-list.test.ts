import { beforeEach, describe, expect, test } from 'vitest';
import type { ListRecord } from '../../../src/extension/lists/list-record.ts';
import { ListStore } from '../../../src/extension/lists/list-store.ts';
import { refreshList } from '../../../src/extension/lists/refresh-list.ts';
import type { RefreshEnd, RefreshStep } from '../../../src/extension/lists/refresh-world.ts';
import { sha256 } from '../../../src/extension/lists/web-platform.ts';
import { CONS, FakeServer, makeStore, makeWorld, NOON, RULES, sentFrom, stepNames, UN } from './fake-world.ts';
import { makeConsFile, makeUnFile } from './made-lists.ts';

const UN_URL = 'https://scsanctions.un.org/resources/xml/en/consolidated.xml';
const UN_BLOB = 'https://unsolprodfiles.blob.core.windows.net/files/consolidated.xml?sig=1';
const CATALOGUE = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/ConsolidatedList';
const CONS_URL = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_ENHANCED.ZIP';

const FIRST = makeUnFile({ on: '2026-11-20', also: ['Drelovant Trading'] });
const SECOND = makeUnFile({ on: '2026-11-23', also: ['Drelovant Trading', 'Kestrimor Shipping'] });

let store: ListStore;
let name: string;
let server: FakeServer;
beforeEach(async () => {
  ({ store, name } = makeStore());
  server = new FakeServer();
  await store.turnOn('un-sc', UN.title);
  await store.turnOn('ofac-cons', CONS.title);
  return () => store.startOver();
});

/** The server sends this file from its storage host, with a mark to ask by. */
function publish(file: string, etag = `"${file.length}"`): void {
  server.on(UN_URL, (request) =>
    request.headers.get('if-none-match') === etag
      ? sentFrom(UN_BLOB, null, { status: 304 })
      : sentFrom(UN_BLOB, file, { headers: { etag } }),
  );
}

async function refresh(onStep: (step: RefreshStep) => Promise<void> | void = () => undefined): Promise<RefreshEnd> {
  return refreshList(UN, RULES, makeWorld(store, server, { onStep }));
}

async function record(list = 'un-sc'): Promise<ListRecord> {
  const found = await store.record(list);
  if (!found) throw new Error(`${list} is off`);
  return found;
}

async function dayOf(key: string | undefined): Promise<string | undefined> {
  return key === undefined ? undefined : (await store.copy(key))?.publishedOn;
}

describe('a new copy', () => {
  test('is fetched, read, verified, written and switched to, in this order', async () => {
    publish(FIRST);
    const steps: RefreshStep[] = [];
    expect(await refresh((step) => void steps.push(step))).toBe('changed');
    expect(stepNames(steps)).toEqual(['checking', 'downloading', 'reading', 'verifying', 'writing', 'switching']);
    const { active, checkedAt, nextCheckAt, failures, startedAt } = await record();
    expect(await store.copy(active ?? '')).toMatchObject({ publishedOn: '2026-11-20', parties: 901, names: 901 });
    expect({ checkedAt, nextCheckAt, failures, startedAt }).toEqual({
      checkedAt: NOON,
      nextCheckAt: NOON + 6 * 3_600_000,
      failures: 0,
      startedAt: undefined,
    });
  });

  test('keeps the one before, and only that', async () => {
    for (const file of [FIRST, SECOND, makeUnFile({ on: '2026-11-24' })]) {
      publish(file);
      await refresh();
    }
    const { active, before } = await record();
    expect([await dayOf(active), await dayOf(before)]).toEqual(['2026-11-24', '2026-11-23']);
    expect(new Set(await store.keys())).toEqual(new Set([active, before]));
  });

  test('is not fetched again while the server says that nothing changed', async () => {
    publish(FIRST);
    await refresh();
    expect(await refresh()).toBe('unchanged');
    expect((await record()).failures).toBe(0);
  });

  test('with the same entries under a new date leaves the copy before alone', async () => {
    publish(FIRST);
    await refresh();
    publish(SECOND);
    await refresh();
    publish(SECOND.replace('2026-11-23', '2026-11-24'), '"new"');
    expect(await refresh()).toBe('changed');
    const { active, before } = await record();
    expect([await dayOf(active), await dayOf(before)]).toEqual(['2026-11-24', '2026-11-20']);
  });

  test('that lacks many entries waits for somebody to agree', async () => {
    publish(FIRST);
    await refresh();
    publish(makeUnFile({ on: '2026-11-23', count: 850 }));
    expect(await refresh()).toBe('held');
    const { active, held } = await record();
    expect(await dayOf(active)).toBe('2026-11-20');
    expect(held?.reason).toMatch(/51 of 901 known entries would disappear/);
    // Asked again it still waits, and is not fetched again.
    expect(await refresh()).toBe('unchanged');
  });
});

describe('what publishers do', () => {
  test.for<[string, (request: Request) => Response, RegExp]>([
    [
      'answers with an error',
      () => sentFrom(UN_URL, 'oh', { status: 500 }),
      /^scsanctions\.un\.org answered with error 500\.$/,
    ],
    [
      'sends a page of a captive portal with status 200',
      () => sentFrom(UN_BLOB, '<!DOCTYPE html><html><title>Sign in to the hotel</title>'),
      /web page|HTML/i,
    ],
    [
      'sends the download on to somebody else',
      () => sentFrom('https://login.hotel.example/', '<html>'),
      /sent the download on to login\.hotel\.example, which is not a host of this publisher/,
    ],
    ['breaks off in the middle', () => cutOff(SECOND), /could not be reached, or the connection broke off/],
    [
      'sends fewer bytes than it announced',
      () => sentFrom(UN_BLOB, SECOND.slice(0, 5000), { headers: { 'content-length': String(SECOND.length) } }),
      /broke off after 5000 of \d+ bytes/,
    ],
    ['sends the half of a file', () => sentFrom(UN_BLOB, SECOND.slice(0, SECOND.length / 2)), /cut off|end/i],
    ['sends an older copy', () => sentFrom(UN_BLOB, SECOND.replace('2026-11-23', '2026-11-01')), /2026-11-01/],
    ['sends too few entries', () => sentFrom(UN_BLOB, makeUnFile({ on: '2026-11-23', count: 700 })), /700 entries/],
    [
      'announces a giant file',
      () => sentFrom(UN_BLOB, SECOND, { headers: { 'content-length': '900000000' } }),
      /larger than 20 MB/,
    ],
  ])('%s: the old copy stays, and it is said', async ([, answer, words]) => {
    publish(FIRST);
    await refresh();
    const { active } = await record();
    server.on(UN_URL, answer);
    expect(await refresh()).toBe('failed');
    const after = await record();
    expect(after.active).toBe(active);
    expect(after.error?.words).toMatch(words);
    expect(after).toMatchObject({ failures: 1, nextCheckAt: NOON + 2 * 60_000 });
    expect(await store.keys()).toEqual([active]);
  });

  test('says nothing for too long: that is said, too', async () => {
    server.on(UN_URL, () => new Promise<Response>(() => undefined));
    const limits = { totalMs: 5000, silenceMs: 40 };
    await refreshList(UN, RULES, makeWorld(store, server, { limits }));
    expect((await record()).error?.words).toBe('The server sent nothing for 0 seconds.');
  });

  test('cannot be reached: it is tried again after 2, 10 and 60 minutes, and then as usual', async () => {
    const waits: number[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await refresh();
      waits.push(((await record()).nextCheckAt ?? 0) - NOON);
    }
    expect(waits.map((wait) => wait / 60_000)).toEqual([2, 10, 60, 360]);
  });

  test('a success forgets the failure', async () => {
    await refresh();
    publish(FIRST);
    await refresh();
    expect(await record()).toMatchObject({ failures: 0 });
    expect((await record()).error).toBeUndefined();
  });
});

describe('OFAC’s catalogue', () => {
  const file = makeConsFile({ on: '2026-11-20' });
  test('saves the download when the hash is the one that is here', async () => {
    announce((await sha256(new TextEncoder().encode(file))).toUpperCase());
    server.on(CONS_URL, () => sentFrom(CONS_URL, file));
    expect(await refreshCons()).toBe('changed');
    server.asked = [];
    expect(await refreshCons()).toBe('unchanged');
    expect(server.asked).toEqual([`POST ${CATALOGUE}`]);
  });

  test('names another file than the one that came: that is refused', async () => {
    announce('0'.repeat(64));
    server.on(CONS_URL, () => sentFrom(CONS_URL, file));
    expect(await refreshCons()).toBe('failed');
    expect((await record('ofac-cons')).error?.words).toMatch(/not the one in the publisher’s catalogue/);
  });

  test('is gone or speaks otherwise: the file itself is asked for', async () => {
    server.on(CATALOGUE, () => sentFrom(CATALOGUE, '<html>'));
    server.on(CONS_URL, () => sentFrom(CONS_URL, file));
    expect(await refreshCons()).toBe('changed');
  });

  test('the second format is read where the first cannot be', async () => {
    const url = CONS_URL.replace('ENHANCED', 'ADVANCED');
    server.on(CATALOGUE, () => sentFrom(CATALOGUE, '[]'));
    server.on(CONS_URL, () => sentFrom(CONS_URL, 'no XML at all'));
    server.on(url, () => sentFrom(url, 'no XML either'));
    expect(await refreshCons()).toBe('failed');
    expect(server.asked).toEqual([`POST ${CATALOGUE}`, `GET ${CONS_URL}`, `GET ${url}`]);
    // What was wrong with the first is what counts.
    expect((await record('ofac-cons')).error?.words).toMatch(/CONS_ENHANCED/);
  });
});

describe('ended in the middle', () => {
  test.for(['checking', 'downloading', 'reading', 'verifying', 'writing', 'switching'] as const)(
    'while %s: the list is wholly the old one, and the next update is as if nothing had been',
    async (step) => {
      publish(FIRST);
      await refresh();
      const { active } = await record();
      publish(SECOND);
      await new Promise<void>((reached) => {
        void refresh((at) => {
          if (at.step !== step) return undefined;
          reached();
          // As for a worker that is ended here: nothing that comes after it ever happens.
          return new Promise<void>(() => undefined);
        });
      });
      // Another worker opens the same database.
      const next = new ListStore(name);
      expect((await next.record('un-sc'))?.active).toBe(active);
      expect(await next.bytes(active ?? '')).not.toHaveLength(0);
      await next.sweep(() => false);
      expect(await next.keys()).toEqual([active]);
      expect(await refreshList(UN, RULES, makeWorld(next, server))).toBe('changed');
      expect(await dayOf((await next.record('un-sc'))?.active)).toBe('2026-11-23');
      next.close();
    },
  );

  test('after the switch it is wholly the new one', async () => {
    publish(SECOND);
    await refresh();
    const next = new ListStore(name);
    expect(await dayOf((await next.record('un-sc'))?.active)).toBe('2026-11-23');
    next.close();
  });

  test('a list that is turned off while it is fetched stays off and leaves nothing', async () => {
    publish(FIRST);
    await refresh(async ({ step }) => {
      if (step === 'verifying') await store.turnOff('un-sc');
    });
    expect(await store.record('un-sc')).toBeUndefined();
    await store.sweep(() => false);
    expect(await store.keys()).toEqual([]);
  });

  test('no room on the disk: that is said, and the old copy stays', async () => {
    publish(FIRST);
    await refresh();
    const { active } = await record();
    publish(SECOND);
    const full = new ListStore(name);
    full.write = async () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    expect(await refreshList(UN, RULES, makeWorld(full, server))).toBe('failed');
    expect(await record()).toMatchObject({
      active,
      error: { words: 'There is no room on the disk for the new copy.' },
    });
    full.close();
  });
});

/** OFAC's catalogue says that the file has this hash. */
function announce(hash: string): void {
  const row = { fileName: 'CONS_ENHANCED.ZIP', hashCodes: JSON.stringify({ 'SHA-256': hash }) };
  server.on(CATALOGUE, () => sentFrom(CATALOGUE, JSON.stringify([row])));
}

async function refreshCons(): Promise<RefreshEnd> {
  return refreshList(CONS, RULES, makeWorld(store, server));
}

function cutOff(file: string): Response {
  let isSent = false;
  return sentFrom(
    UN_BLOB,
    new ReadableStream({
      pull: (controller) => {
        if (isSent) controller.error(new TypeError('network error'));
        else controller.enqueue(new TextEncoder().encode(file.slice(0, 10_000)));
        isSent = true;
      },
    }),
  );
}
