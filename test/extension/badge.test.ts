import { expect, test, vi } from 'vitest';
import { badgeOf, showBadge } from '../../src/extension/badge.ts';
import type { PageMode, PageRule } from '../../src/core/index.ts';
import type { Badge } from '../../src/extension/badge.ts';
import type { FrameFindings } from '../../src/extension/summarise-report.ts';
import type { TabFrame } from '../../src/extension/tab-hits.ts';
import { makeHit } from './hits.ts';

const action = vi.hoisted(() => ({
  setBadgeText: vi.fn<() => Promise<void>>(async () => {}),
  setBadgeBackgroundColor: vi.fn<() => Promise<void>>(async () => {}),
  setBadgeTextColor: vi.fn<() => Promise<void>>(async () => {}),
  setTitle: vi.fn<() => Promise<void>>(async () => {}),
  setIcon: vi.fn<() => Promise<void>>(async () => {}),
}));
vi.mock('../../src/extension/browser.ts', () => ({ browser: { action } }));

const frame = (frameId: number, findings: Partial<FrameFindings> = {}): TabFrame => ({
  frameId,
  findings: { state: 'done', notChecked: [], found: [], weak: [], ...findings },
  isUnconfirmed: false,
});
const found = (cluster: string, places: number): FrameFindings['found'][number] => ({
  cluster,
  places,
  hits: [makeHit()],
});

test('a party named in two frames is one party, in all its places', () => {
  const badge = badgeOf(
    [frame(0, { found: [found('a', 2)] }), frame(7, { found: [found('a', 1), found('b', 4)] })],
    rule('highlight'),
    undefined,
  );
  expect(badge).toEqual({ kind: 'count', parties: 2, places: 7, isIncomplete: false, observations: 0 });
});

test('weak aliases are not counted', () => {
  expect(badgeOf([frame(0, { weak: [found('a', 3)] })], rule('highlight'), undefined)).toMatchObject({ places: 0 });
});

test.for<[name: string, badge: Badge, text: string, title: string]>([
  ['nothing read', { kind: 'unread' }, '', 'Namesake'],
  ['off', { kind: 'off' }, 'off', 'Namesake is off on this site'],
  ['off by an organisation', { kind: 'off', reason: 'Why.' }, 'off', 'Namesake: not checked. Why.'],
  ['a failure of the tool', { kind: 'failed', reason: 'no list' }, '!', 'Namesake failed: no list'],
  ['nothing found', count(0, 0), '', 'Namesake: no listed name found on this page'],
  ['one', count(1, 1), '1', 'Namesake: 1 listed party possibly named in 1 place'],
  ['several', count(2, 12), '12', 'Namesake: 2 listed parties possibly named in 12 places'],
  ['more than fits', count(2, 1000), '999+', 'Namesake: 2 listed parties possibly named in 1000 places'],
  [
    'an observation alone',
    { ...count(0, 0), observations: 1 },
    '·',
    'Namesake: no listed name found on this page; 1 observation',
  ],
  [
    'observations beside names',
    { ...count(1, 2), observations: 2 },
    '2',
    'Namesake: 1 listed party possibly named in 2 places; 2 observations',
  ],
  [
    'nothing found, but not everything was read',
    { ...count(0, 0), isIncomplete: true },
    '',
    'Namesake: no listed name found on this page; not everything was checked',
  ],
])('%s', async ([, badge, text, title]) => {
  await showBadge(3, badge);
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text });
  expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 3, title });
});

test.for<
  [
    name: string,
    frames: TabFrame[],
    mode: 'highlight' | 'silent' | 'off',
    failure: string | undefined,
    kind: Badge['kind'],
  ]
>([
  ['no frame has reported', [], 'highlight', undefined, 'unread'],
  ['the site is off', [frame(0)], 'off', undefined, 'off'],
  ['the site is silent', [frame(0)], 'silent', undefined, 'count'],
  ['one frame failed', [frame(0), frame(3, { state: 'failed' })], 'highlight', undefined, 'failed'],
  ['the lists are broken', [frame(0)], 'highlight', 'the lists could not be opened', 'failed'],
  [
    'the lists are broken and the site is off: the failure is said',
    [],
    'off',
    'the lists could not be opened',
    'failed',
  ],
])('%s', ([, frames, mode, failure, kind]) => {
  expect(badgeOf(frames, rule(mode), failure).kind).toBe(kind);
});

const rule = (mode: PageMode, by: PageRule['by'] = 'you'): Pick<PageRule, 'mode' | 'by' | 'reason'> => ({
  mode,
  by,
  reason: 'A reason.',
});

test('a site that the organisation turned off says so', () => {
  expect(badgeOf([], rule('off', 'organisation'), undefined)).toEqual({ kind: 'off', reason: 'A reason.' });
  expect(badgeOf([], rule('off'), undefined)).toEqual({ kind: 'off' });
});

function count(parties: number, places: number): Extract<Badge, { kind: 'count' }> {
  return { kind: 'count', parties, places, isIncomplete: false, observations: 0 };
}
