import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isFrameMessage, isFromFrame, isFromOwnPage, isOwnPageMessage } from '../../src/extension/messages.ts';
import { isCallMessage } from '../../src/extension/call-message.ts';
import { makeHit } from './hits.ts';

const { ID } = vi.hoisted(() => ({ ID: 'obbdellkghlgnegcidjkdlehkfdhoiba' }));
vi.mock('../../src/extension/browser.ts', () => ({
  browser: { runtime: { id: ID, getURL: (path: string) => `chrome-extension://${ID}${path}` } },
}));

const HIT = makeHit();

/** One good message of each kind, with the check that lets it in. */
const GOOD: readonly (readonly [
  name: string,
  check: (value: unknown) => boolean,
  message: Readonly<Record<string, unknown>>,
])[] = [
  ['screen', isFrameMessage, { kind: 'screen', ask: 1, blocks: { text: 'Kim', ends: [3], identifiers: [] } }],
  ['describe', isFrameMessage, { kind: 'describe', ask: 2, hit: HIT }],
  [
    'report',
    isFrameMessage,
    { kind: 'report', report: { places: [[HIT]], blocksRead: 3, notChecked: ['a'], state: 'done' } },
  ],
  ['load-script', isFrameMessage, { kind: 'load-script', ask: 3, script: 'card' }],
  ['open-party', isFrameMessage, { kind: 'open-party', party: 'ofac:43377' }],
  ['tab-view', isOwnPageMessage, { kind: 'tab-view', tabId: 1 }],
  ['lists', isOwnPageMessage, { kind: 'lists' }],
  ['list-names', isOwnPageMessage, { kind: 'list-names' }],
  ['look-up', isOwnPageMessage, { kind: 'look-up', name: 'Kim' }],
  ['party', isOwnPageMessage, { kind: 'party', party: 'ofac:43377' }],
  ['go-to-party', isOwnPageMessage, { kind: 'go-to-party', tabId: 1, party: 'ofac:43377' }],
  ['set-mode', isOwnPageMessage, { kind: 'set-mode', site: 'example.org', mode: 'off', isPrivate: false }],
  ['forget-site', isOwnPageMessage, { kind: 'forget-site', site: 'example.org' }],
  ['settings', isOwnPageMessage, { kind: 'settings' }],
  ['choose-scope', isOwnPageMessage, { kind: 'choose-scope', scope: 'everywhere' }],
  ['diagnostics', isOwnPageMessage, { kind: 'diagnostics' }],
  ['choose', isOwnPageMessage, { kind: 'choose', setting: 'marksDownTo', value: 'exact' }],
  ['wake', isCallMessage, { kind: 'wake' }],
  ['command', isCallMessage, { kind: 'command', command: { kind: 'next-hit' } }],
];

describe.for(GOOD)('%s', ([, check, message]) => {
  test('a good message is let in', () => {
    expect(check(message)).toBe(true);
    expect(check(structuredClone(message))).toBe(true);
  });

  test('without any one of its fields it is not', () => {
    const withoutOne = Object.keys(message).map((field) => {
      const { [field]: _, ...others } = message;
      return others;
    });
    expect(withoutOne.filter(check)).toEqual([]);
  });

  test('with anything else in one of its fields it is not, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(message)), anything(), (field, value) => {
        // What is chosen is checked later, against its setting.
        fc.pre(field !== 'value');
        fc.pre(typeof value !== typeof message[field] || field === 'kind');
        return !check({ ...message, [field]: value });
      }),
      { numRuns: 10_000 },
    );
  });
});

test('nothing that can be sent makes a check throw', () => {
  fc.assert(
    fc.property(anything(), (value) => {
      for (const check of [isFrameMessage, isOwnPageMessage, isCallMessage])
        expect(typeof check(value)).toBe('boolean');
    }),
    { numRuns: 10_000 },
  );
});

test('a wrong hit deep inside a report is found', () => {
  const report = (hit: unknown): unknown => ({
    kind: 'report',
    report: { places: [[HIT], [HIT, hit]], blocksRead: 1, notChecked: [], state: 'done' },
  });
  expect(isFrameMessage(report(HIT))).toBe(true);
  const broken = Object.keys(HIT).map((field) => report({ ...HIT, [field]: undefined }));
  expect(broken.filter((message) => isFrameMessage(message))).toEqual([]);
  expect(isFrameMessage(report({ ...HIT, evidence: [{ kind: 'made-up' }] }))).toBe(false);
});

describe('senders', () => {
  const tab = { id: 5 };
  test.for([
    ['our content script', { id: ID, url: 'https://example.org/', tab }, 'frame'],
    ['our popup', { id: ID, url: `chrome-extension://${ID}/popup.html` }, 'own page'],
    ['our options in a tab', { id: ID, url: `chrome-extension://${ID}/options.html`, tab }, 'own page'],
    ['another extension', { id: 'other', url: 'chrome-extension://other/a.html' }, 'nobody'],
    ['another extension’s content script', { id: 'other', url: 'https://example.org/', tab }, 'nobody'],
    [
      'a page that names our address',
      { id: undefined, url: `https://example.org/?chrome-extension://${ID}/`, tab },
      'nobody',
    ],
    ['nobody', undefined, 'nobody'],
  ] as const)('%s', ([, sender, who]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the browser's sender has many more fields that nobody reads
    const given = sender as Parameters<typeof isFromFrame>[0];
    expect(isFromFrame(given)).toBe(who === 'frame');
    expect(isFromOwnPage(given)).toBe(who === 'own page');
  });
});

function anything(): fc.Arbitrary<unknown> {
  return fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true });
}
