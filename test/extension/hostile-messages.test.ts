import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isFrameMessage, isOwnPageMessage } from '../../src/extension/messages.ts';
import type { Screener } from '../../src/extension/screener.ts';
import { serveFrames } from '../../src/extension/serve-frames.ts';
import type { FrameWorld } from '../../src/extension/serve-frames.ts';
import { serveOwnPages } from '../../src/extension/serve-own-pages.ts';
import type { OwnPageWorld } from '../../src/extension/serve-own-pages.ts';
import { makeHit } from './hits.ts';

/** What the background listens with: tests speak to it as whoever they like. */
const { ID, heard } = vi.hoisted(() => ({
  ID: 'obbdellkghlgnegcidjkdlehkfdhoiba',
  heard: {
    connect: [] as ((port: unknown) => void)[],
    message: [] as ((message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown)[],
  },
}));
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    ...fakeBrowser,
    runtime: {
      id: ID,
      getURL: (path: string) => `chrome-extension://${ID}${path}`,
      onConnect: { addListener: (listener: (port: unknown) => void) => heard.connect.push(listener) },
      onMessage: { addListener: (listener: (typeof heard.message)[number]) => heard.message.push(listener) },
    },
    tabs: { get: async () => ({ id: 5 }), query: async () => [] },
  },
}));

const FRAME = { id: ID, url: 'https://example.org/', frameId: 0, tab: { id: 5, url: 'https://example.org/' } };
const OWN_PAGE = { id: ID, url: `chrome-extension://${ID}/options.html` };
const HIT = makeHit();
const RUNS = 10_000;

/** Every kind of message there is, one good one each. */
const FRAME_MESSAGES: readonly Readonly<Record<string, unknown>>[] = [
  { kind: 'screen', ask: 1, blocks: { text: 'Kim', ends: [3], identifiers: [] } },
  { kind: 'describe', ask: 2, hit: HIT },
  { kind: 'load-script', ask: 3, script: 'card' },
  { kind: 'report', report: { places: [[HIT]], blocksRead: 3, notChecked: ['a'], state: 'done' } },
  { kind: 'open-party', party: 'ofac:43377' },
];
const OWN_MESSAGES: readonly Readonly<Record<string, unknown>>[] = [
  { kind: 'tab-view', tabId: 1 },
  { kind: 'lists' },
  { kind: 'list-names' },
  { kind: 'look-up', name: 'Kim' },
  { kind: 'party', party: 'ofac:43377' },
  { kind: 'set-mode', site: 'example.org', mode: 'off', isPrivate: false },
  { kind: 'forget-site', site: 'example.org' },
  { kind: 'go-to-party', tabId: 1, party: 'ofac:43377' },
  { kind: 'settings' },
  { kind: 'diagnostics' },
  { kind: 'choose-scope', scope: 'everywhere' },
  { kind: 'choose', setting: 'marksDownTo', value: 'exact' },
  { kind: 'list-status' },
  { kind: 'change-list', list: 'un-sc', change: 'turn-on' },
  { kind: 'list-changes', list: 'un-sc', to: 'active' },
];

const done = vi.fn<(what: string) => void>();

beforeEach(() => {
  fakeBrowser.reset();
  done.mockReset();
  heard.connect.length = 0;
  heard.message.length = 0;
  vi.spyOn(console, 'warn').mockReturnValue();
});

/** Screens nothing, and says that it was asked to. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whatever is asked of it, it only tells
const screener = {
  key: '',
  screen: () => done('screen'),
  describe: () => done('describe'),
} as unknown as Screener;

const answer = async (message: { readonly kind: string }): Promise<never> => {
  done(message.kind);
  throw new Error('nothing is done here');
};

/** A world that does nothing but say what it was asked to do. */
function listenToFrames(): void {
  const world: FrameWorld = {
    screener: async () => screener,
    treatmentOf: async () => ({ mode: 'highlight', looks: { marksDownTo: 'possible', announceMarks: true } }),
    namesOf: async () => ({ heir: 'h', marks: 'm' }),
    onConnect: async () => {},
    onBlocks: async () => {},
    onReport: async (_tab, _frame, { state }) => done(`report ${state}`),
    onFailure: () => {},
    onGone: async () => {},
    loadScript: async () => done('load-script'),
    openParty: async () => done('open-party'),
  };
  serveFrames(world);
}

function listenToOwnPages(): void {
  // Every question has the same answer; the real world has a table of them.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  serveOwnPages(new Proxy({}, { get: () => answer }) as OwnPageWorld);
}

/** Connects as a frame, and gives what its messages go to. */
function connect(sender: unknown): { readonly say: (message: unknown) => void; readonly isClosed: () => boolean } {
  const listeners: ((message: unknown) => void)[] = [];
  let isClosed = false;
  const port = {
    name: 'frame:1',
    sender,
    postMessage: () => {},
    disconnect: () => (isClosed = true),
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: () => {} },
  };
  for (const listener of heard.connect) listener(port);
  return { say: (message) => listeners.forEach((listener) => listener(message)), isClosed: () => isClosed };
}

/** What the messages of one kind may be made into by whoever has taken over a page's process. */
function broken(message: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const anything = fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withMap: true,
    withSet: true,
    maxDepth: 3,
  });
  const fields = Object.keys(message);
  return fc.oneof(
    fc.tuple(fc.constantFrom(...fields), anything).map(([field, value]) => ({ ...message, [field]: value })),
    fc.constantFrom(...fields).map((field) => ({ ...message, [field]: undefined })),
    fc.tuple(fc.string(), anything).map(([field, value]) => ({ kind: message['kind'], [field]: value })),
    anything.map((value) => [message, value]),
    fc.constant(Object.create(null, { kind: { get: () => message['kind'], enumerable: true } })),
  );
}

describe.for(FRAME_MESSAGES)('10,000 messages like “$kind” from a page’s process', (message) => {
  test('none throws, none is written, and the page is said to have failed, once', async () => {
    listenToFrames();
    const { say } = connect(FRAME);
    fc.assert(
      fc.property(broken(message), (hostile) => {
        // Some changes make another good message; those are the business of other tests.
        fc.pre(!isGood(hostile));
        say(hostile);
      }),
      { numRuns: RUNS },
    );
    await vi.waitFor(() => expect(done.mock.calls).toEqual([['report failed']]));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('our own pages’ words are not taken from a frame, and not from another extension', () => {
    listenToFrames();
    for (const sender of [OWN_PAGE, { ...FRAME, id: 'other' }, { ...FRAME, tab: undefined }, undefined]) {
      expect(connect(sender).isClosed()).toBe(true);
    }
    expect(done).not.toHaveBeenCalled();
  });
});

describe.for(OWN_MESSAGES)('10,000 messages like “$kind”', (message) => {
  test('broken ones are not answered, and none throws', () => {
    listenToOwnPages();
    fc.assert(
      fc.property(broken(message), (hostile) => {
        fc.pre(!isGood(hostile));
        for (const listener of heard.message) expect(listener(hostile, OWN_PAGE, () => done('answered'))).toBe(false);
      }),
      { numRuns: RUNS },
    );
    expect(done).not.toHaveBeenCalled();
  });

  test('a content script, a page and another extension are not answered, however good the message', () => {
    listenToOwnPages();
    for (const sender of [FRAME, { ...OWN_PAGE, id: 'other' }, { id: ID, url: 'https://example.org/' }, undefined]) {
      for (const listener of heard.message) expect(listener(message, sender, () => done('answered'))).toBe(false);
    }
    expect(done).not.toHaveBeenCalled();
  });
});

/** Whether a change made another message that is right, such as another name: the checks themselves have tests of their own. */
function isGood(hostile: unknown): boolean {
  return isFrameMessage(hostile) || isOwnPageMessage(hostile);
}
