import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/ui/own-pages.css';
import type { ListChanges, ListStatus } from '../../src/core/index.ts';
import { showProgress } from '../../src/ui/options/list-progress-bar.ts';
import { makeLists } from '../../src/ui/options/lists-section.ts';
import type { ListsEvents } from '../../src/ui/options/lists-section.ts';
import { LIST } from './fake-popup-world.ts';
import { findFaintText } from './find-faint-text.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;
const COPY = { version: '2026-11-20.abc', publishedOn: '2026-11-20', parties: 1003, names: 4430 };
const BEFORE = { ...COPY, version: '2026-11-10.abc', publishedOn: '2026-11-10' };
const HELD = { ...COPY, publishedOn: '2026-11-23', reason: '60 of 1,003 known entries would disappear' };

const UN: ListStatus = {
  list: 'un-sc',
  title: 'UN Security Council Consolidated List',
  publisher: 'United Nations Security Council',
  licence: 'UN website terms',
  attribution: 'Source: United Nations.',
  hosts: ['scsanctions.un.org', 'unsolprodfiles.blob.core.windows.net'],
  isOn: true,
  isUpdating: false,
};

let events: { [Name in keyof ListsEvents]: ReturnType<typeof vi.fn<ListsEvents[Name]>> };
beforeEach(() => {
  events = {
    onAction: vi.fn<ListsEvents['onAction']>(async () => undefined),
    onCompare: vi.fn<ListsEvents['onCompare']>(async () => CHANGES),
  };
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
});

const CHANGES: ListChanges = {
  from: BEFORE,
  to: COPY,
  rows: [
    { kind: 'added', uid: 'KPe.031', name: 'Reconnaissance General Bureau', details: [] },
    { kind: 'removed', uid: 'QDi.001', name: 'Somebody Else', details: [] },
    { kind: 'changed', uid: 'CDi.001', name: 'Eric Badege', details: ['names: + Erik Badege'] },
  ],
};

function draw(status: Partial<ListStatus>, given: ListsEvents | null = events): void {
  const section = document.createElement('div');
  section.className = 'options';
  section.append(...makeLists(LIST, [{ ...UN, ...status }], given ?? undefined, NOW));
  document.body.replaceChildren(section);
}

const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
const rows = (): readonly string[] =>
  Array.from(document.querySelectorAll('.changes tbody tr'), (row) => row.children[2]?.textContent ?? '');
const press = async (name: string): Promise<void> =>
  userEvent.click(document.querySelector(`[aria-label="${name}"]`) ?? document.body);

test.for<[string, Partial<ListStatus>, string]>([
  ['off', { isOn: false }, 'off'],
  ['turned on and not here yet', {}, 'never loaded'],
  ['fetched for the first time', { isUpdating: true }, 'being fetched'],
  ['checked lately', { active: COPY, age: 'current' }, 'current'],
  ['updated now', { active: COPY, age: 'current', isUpdating: true }, 'updating'],
  ['not checked for a day', { active: COPY, age: 'ageing' }, 'ageing'],
  ['not checked for days', { active: COPY, age: 'stale' }, 'old'],
  ['not checked for a week', { active: COPY, age: 'overdue' }, 'overdue'],
  ['with a copy that waits', { active: COPY, age: 'current', held: HELD }, 'newer copy held'],
])('a list that is %s says so', ([, status, tag]) => {
  draw(status);
  expect(textOf('[data-list] .tag')).toBe(tag);
});

test('published and checked are two dates', () => {
  draw({ active: COPY, age: 'current', checkedAt: NOW - 2 * HOUR, nextCheckAt: NOW + 4 * HOUR });
  const facts = Object.fromEntries(
    Array.from(document.querySelectorAll('[data-list] dt'), (term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]),
  );
  expect(facts).toMatchObject({
    Published: '20 Nov 2026',
    Holds: '1,003 parties with 4,430 names',
    Contacts: 'scsanctions.un.org, unsolprodfiles.blob.core.windows.net',
    Licence: 'UN website terms',
  });
  expect(facts['Checked']).toMatch(/^2 hours ago \(24 Nov 2026, /);
  expect(facts['Next check']).toMatch(/^in 4 hours \(24 Nov 2026, /);
});

test('what went wrong stands beside what goes on screening', () => {
  const error = { at: NOW, words: 'scsanctions.un.org answered with error 500.' };
  draw({ active: COPY, error });
  expect(textOf('.list-error')).toMatch(/error 500\. The copy of 20 Nov 2026 goes on screening\.$/);
  draw({ error });
  expect(textOf('.list-error')).toMatch(/error 500\. Names are not screened against this list\.$/);
});

test('the switch and the buttons ask for what they say', async () => {
  draw({ active: COPY, before: BEFORE, held: HELD });
  await userEvent.click(document.querySelector('#list-un-sc') ?? document.body);
  await press(`Update ${UN.title} now`);
  await press(`${UN.title}: use the copy of 10 Nov 2026`);
  await press(`${UN.title}: use the copy that is held`);
  expect(events.onAction.mock.calls.map(([, action]) => action)).toEqual([
    'turn-off',
    'update',
    'roll-back',
    'accept-held',
  ]);
});

test('what was not done is said', async () => {
  events.onAction.mockResolvedValue('Set by Example Corp.');
  draw({ isOn: false });
  await userEvent.click(document.querySelector('#list-un-sc') ?? document.body);
  await expect.poll(() => textOf('[data-list] .failure')).toBe('Set by Example Corp.');
});

test('a list that the organisation decides about cannot be turned', () => {
  draw({ lock: 'Set by Example Corp.' });
  expect(document.querySelector<HTMLInputElement>('#list-un-sc')?.disabled).toBe(true);
  expect(textOf('.decided')).toBe('Set by Example Corp.');
});

test('where the options are hidden there is nothing to press', () => {
  draw({ active: COPY, before: BEFORE, held: HELD }, null);
  expect(document.querySelectorAll('button, input')).toHaveLength(0);
  expect(textOf('[data-list]')).toContain('1,003 parties');
});

test('what changed is compared when somebody looks, and can be searched', async () => {
  draw({ active: COPY, before: BEFORE });
  expect(events.onCompare).not.toHaveBeenCalled();
  await userEvent.click(document.querySelector('.changed-un-sc summary') ?? document.body);
  await expect.poll(rows).toEqual(['Reconnaissance General Bureau', 'Somebody Else', 'Eric Badege']);
  expect(textOf('.changed-un-sc p')).toBe('From 10 Nov 2026 to 20 Nov 2026: 1 added, 1 removed, 1 changed.');
  await userEvent.fill(document.querySelector('.changes-search') ?? document.body, 'erik');
  expect(rows()).toEqual(['Eric Badege']);
  await userEvent.fill(document.querySelector('.changes-search') ?? document.body, 'nobody');
  expect(textOf('.changed-un-sc [role=status] p[role=status]')).toBe('Nothing like it changed.');
});

test('a name from a list is never markup', async () => {
  const [row] = CHANGES.rows;
  events.onCompare.mockResolvedValue({
    ...CHANGES,
    rows: row ? [{ ...row, name: '<img src=x>', details: ['<b>bold</b>'] }] : [],
  });
  draw({ active: COPY, before: BEFORE });
  await userEvent.click(document.querySelector('.changed-un-sc summary') ?? document.body);
  await expect.poll(() => textOf('.changes tbody')).toContain('<img src=x>');
  expect(document.querySelector('.changes img, .changes b')).toBeNull();
});

test('an update moves the bar of its own list', () => {
  draw({ isUpdating: true });
  showProgress('other', { words: 'nothing to see' }, document);
  expect(document.querySelector<HTMLElement>('.list-progress')?.hidden).toBe(true);
  showProgress('un-sc', { words: 'Downloaded 1.0 MB of 2.0 MB', share: 0.5 }, document);
  expect(document.querySelector('progress')?.value).toBe(0.5);
  expect(textOf('.list-progress')).toBe('Downloaded 1.0 MB of 2.0 MB');
});

test.for(['light', 'dark'])('every word can be read in the %s theme', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  draw({ active: COPY, before: BEFORE, held: HELD, error: { at: NOW, words: 'Something went wrong.' } });
  await userEvent.click(document.querySelector('.changed-un-sc summary') ?? document.body);
  await expect.poll(() => document.querySelectorAll('.changes tbody tr').length).toBe(3);
  showProgress('un-sc', { words: 'Downloaded 1.0 MB' }, document);
  expect(findFaintText(document.body)).toEqual([]);
});
