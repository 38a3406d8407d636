import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/own-pages.css';
import { makePopupScreen } from '../../src/ui/popup-screen.ts';
import type { PopupScreen } from '../../src/ui/popup-screen.ts';
import { findFaintText } from './find-faint-text.ts';
import { LIST, makeFakePopupWorld, makeHitView, makePartyView, makeTabView } from './fake-popup-world.ts';

let world: ReturnType<typeof makeFakePopupWorld>;
beforeEach(() => {
  world = makeFakePopupWorld();
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
});

/** Opens the popup and waits until it shows its tab. */
async function open(): Promise<PopupScreen> {
  const screen = makePopupScreen(world);
  document.body.className = 'is-popup';
  document.body.append(screen.element);
  screen.focus();
  await expect.poll(() => document.querySelector('.page, .failure:not([hidden])')).not.toBeNull();
  await expect.poll(() => document.querySelector('.foot, .failure:not([hidden])')).not.toBeNull();
  return screen;
}

const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
const listOf = (selector: string): string[] =>
  Array.from(document.querySelectorAll(selector), (each) => each.textContent);

describe('the search box', () => {
  test('suggests while one types, and tells a screen reader so', async () => {
    await open();
    await userEvent.keyboard('kim');
    const box = page.getByRole('combobox');
    await expect.element(box).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowDown}');
    const active = document.getElementById(box.element().getAttribute('aria-activedescendant') ?? '');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    expect(active?.textContent).toContain('Kim');
  });

  test('arrows go round, by way of what was typed', async () => {
    await open();
    await userEvent.keyboard('kim');
    const names = document.querySelectorAll('[role=option]').length;
    for (let step = 0; step < names + 1; step += 1) await userEvent.keyboard('{ArrowDown}');
    expect(document.querySelector('[aria-selected=true]')).toBeNull();
    await userEvent.keyboard('{ArrowUp}');
    expect(document.querySelector('[role=option]:last-child')?.getAttribute('aria-selected')).toBe('true');
  });

  test('an answer shows the number that people know from OFAC’s own search, of several names the highest', async () => {
    const hits = [makeHitView({ ofacStyleScore: 0.87 }), makeHitView({ ofacStyleScore: 0.98 })];
    world.lookUp.mockResolvedValueOnce({ name: 'kim', groups: [{ hits, places: 0 }], lists: [LIST], listProblems: [] });
    await open();
    await userEvent.keyboard('kim{Enter}');
    await expect.poll(() => textOf('.result .party-facts')).toContain('OFAC-style score 98');
    expect(textOf('.result')).not.toContain('87');
  });

  test('Enter on typed words asks the matcher, not the suggestions', async () => {
    await open();
    await userEvent.keyboard('kim sangman{Enter}');
    await expect.poll(() => textOf('.result h2')).toBe('1 listed party for “kim sangman”');
    expect(world.lookUp).toHaveBeenCalledWith('kim sangman');
    expect(document.querySelector('[role=option]')).toBeNull();
  });

  test('Escape closes the list, then empties the box, then belongs to the browser', async () => {
    await open();
    const escapes: boolean[] = [];
    document.addEventListener('keydown', (event) => event.key === 'Escape' && escapes.push(event.defaultPrevented));
    await userEvent.keyboard('kim{Escape}');
    expect(document.querySelector('[role=option]')).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector('input')?.value).toBe('');
    await userEvent.keyboard('{Escape}');
    expect(escapes).toEqual([false]);
  });

  test('a name chosen with the pointer opens its party', async () => {
    await open();
    await userEvent.keyboard('chinyong');
    await userEvent.click(page.getByRole('option').first());
    await expect.poll(() => textOf('h1')).toBe('Kim Sang Man');
    expect(world.readParty).toHaveBeenCalledWith('ofac:43379');
  });
});

describe('a party', () => {
  test('opens with one key from the list, and Escape leads back to the row', async () => {
    await open();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.poll(() => document.activeElement?.id).toBe('party-title');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.className).toBe('party');
  });

  test('marks the words that matched in its names', async () => {
    await open();
    await userEvent.click(page.getByRole('button', { name: /^Kim Sang Man/ }));
    await expect.poll(() => listOf('.names mark')).toEqual(expect.arrayContaining(['Kim', 'Ким Сан Ман']));
  });

  test('names say their language and direction', async () => {
    const screen = await open();
    await screen.openParty('ofac:43377');
    const names = Array.from(document.querySelectorAll<HTMLElement>('.names bdi'), ({ lang, dir }) => [lang, dir]);
    expect(names).toEqual([
      ['', 'ltr'],
      ['ko', 'ltr'],
      ['ru', 'ltr'],
      ['ar', 'rtl'],
    ]);
  });

  test('an address is copied, and the button says so', async () => {
    const screen = await open();
    await screen.openParty('ofac:43377');
    await userEvent.click(page.getByRole('button', { name: /^Copy/ }));
    expect(world.copy).toHaveBeenCalledWith('1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ');
    await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  });

  test('an address that is not of the web never becomes a link', async () => {
    world.readParty.mockResolvedValue(makePartyView({ sourceUrl: 'javascript:alert(1)' }));
    const screen = await open();
    await screen.openParty('ofac:43377');
    expect(document.querySelector('.party-page a')).toBeNull();
  });

  test('that is no longer listed is said, and nothing else changes', async () => {
    world.readParty.mockResolvedValue(null);
    const screen = await open();
    await screen.openParty('ofac:1');
    expect(textOf('.failure')).toBe('Namesake failed: this party is no longer in the lists.');
    expect(document.querySelector('.page')).not.toBeNull();
  });
});

describe('what is not clean never looks clean', () => {
  test.for<[name: string, view: Parameters<typeof makeTabView>[0], title: string, words: string]>([
    ['nothing found', { groups: [] }, 'No listed name found on this page', 'It is not a clearance.'],
    ['still reading', { groups: [], state: 'reading' }, 'Reading this page …', ''],
    ['off', { groups: [], mode: 'off' }, 'Namesake is off on this site', 'Nothing on this page was checked.'],
    [
      'not readable',
      { groups: [], state: 'unread', reason: 'Your organisation does not let Namesake read this page.' },
      'This page is not checked',
      'Your organisation does not let Namesake read this page.',
    ],
    ['failed', { groups: [], state: 'failed' }, 'This page could not be checked', 'Load the page again.'],
    [
      'partly read',
      { groups: [], notChecked: ['1 frame'] },
      'No listed name found on this page',
      'What was not checked1 frame',
    ],
  ])('%s', async ([, view, title, words]) => {
    world.readTab.mockResolvedValue(makeTabView(view));
    await open();
    expect(textOf('.page h2')).toBe(title);
    expect(textOf('.page')).toContain(words);
  });

  test('a site without access offers to ask for it', async () => {
    world.readTab.mockResolvedValue(
      makeTabView({ groups: [], state: 'unread', reason: 'No access.', canGrantAccess: true }),
    );
    await open();
    await userEvent.click(page.getByRole('button', { name: 'Allow on this site' }));
    expect(world.grantAccess).toHaveBeenCalledOnce();
  });

  test('a background that does not answer is a failure, not an empty page', async () => {
    world.readTab.mockRejectedValue(new Error('what was found on this page could not be read.'));
    await open();
    expect(textOf('.failure')).toBe('Namesake failed: what was found on this page could not be read.');
    expect(document.querySelector('.page')).toBeNull();
  });

  test('weak aliases stand apart and are not counted', async () => {
    const weak = makeHitView({ party: 'ofac:43338', listedAs: { text: '110th Research Center', dir: 'ltr' } });
    world.readTab.mockResolvedValue(makeTabView({ groups: [], weak: [{ hits: [weak], places: 1 }] }));
    await open();
    expect(textOf('.page h2')).toBe('No listed name found on this page');
    expect(textOf('.weak summary')).toBe('Weak aliases without support: not counted (1)');
    expect(document.querySelector<HTMLDetailsElement>('.weak')?.open).toBe(false);
  });
});

test('a change in the page under the popup keeps the focus, and what was unfolded', async () => {
  const weak = [{ hits: [makeHitView({ party: 'ofac:1' })], places: 1 }];
  world.readTab.mockResolvedValue(makeTabView({ weak }));
  const screen = await open();
  await userEvent.click(page.getByText(/^Weak aliases/));
  document.querySelector<HTMLElement>('.go-to')?.focus();
  world.readTab.mockResolvedValue(makeTabView({ weak, notChecked: ['1 image'] }));
  await screen.refresh();
  expect(textOf('.not-checked')).toContain('1 image');
  expect(document.activeElement?.className).toBe('go-to');
  expect(document.querySelector<HTMLDetailsElement>('.weak')?.open).toBe(true);
});

test.for([
  ['markup', '<img src=x onerror="window.hacked = true">'],
  ['a script behind the end of an attribute', '"><script>window.hacked = true</script>'],
  ['letters that turn the line around', '\u202Enwod edispu'],
  ['a template', '{{constructor.constructor("return window")()}}'],
  ['a hundred thousand letters', 'x'.repeat(100_000)],
] as const)('a name is text, whatever it says: %s', async ([, name]) => {
  const hits = [makeHitView({ seen: name, listedAs: { text: name, dir: 'auto' } })];
  world.readTab.mockResolvedValue(makeTabView({ site: name, groups: [{ hits, places: 1 }], notChecked: [name] }));
  world.readParty.mockResolvedValue(makePartyView({ name: { text: name, dir: 'auto' }, remarks: [name], uid: name }));
  const screen = await open();
  const elements = 'img, script, [onerror]';
  expect(textOf('.party-name')).toBe(name);
  expect(screen.element.querySelectorAll(elements)).toHaveLength(0);
  await screen.openParty('ofac:43377');
  expect(textOf('h1')).toBe(name);
  expect(screen.element.querySelectorAll(elements)).toHaveLength(0);
  expect(window).not.toHaveProperty('hacked');
});

describe.for(['light', 'dark'])('in the %s theme', (scheme) => {
  test.for([
    ['a popup', 400],
    ['a popup drawn at twice its size on a small screen', 320],
  ] as const)('%s shows all scripts, cuts nothing off and is legible', async ([, width]) => {
    document.documentElement.style.colorScheme = scheme;
    const screen = await open();
    document.body.style.inlineSize = `${width}px`;
    const check = (): void => {
      expect(document.body.scrollWidth).toBeLessThanOrEqual(width);
      expect(findFaintText(document.body)).toEqual([]);
    };
    check();
    await screen.lookUp('김상만');
    check();
    await screen.openParty('ofac:43377');
    check();
    document.body.style.inlineSize = '';
  });
});
