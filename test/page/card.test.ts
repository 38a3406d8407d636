import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeFakeWorld, type Wanted } from './fake-world.ts';
import { get, painted, rememberClosedRoots, setBody, settled, start } from './on-page.ts';

const KIM: Wanted = { text: 'Kim Sang Man', party: 'ofac:43377', band: 'possible' };
const CHINYONG: Wanted = { text: 'Chinyong', party: 'ofac:43379' };

/** The roots that were attached closed: the page cannot reach them, a test has to. */
let roots: ShadowRoot[] = [];

beforeEach(async () => {
  await page.viewport(1200, 800);
  roots = rememberClosedRoots();
});

afterEach(async () => {
  vi.restoreAllMocks();
  // The pointer stays where the last test left it.
  await userEvent.unhover(document.body);
});

const card = (): HTMLElement => {
  const element = roots.at(-1)?.querySelector('[role=dialog]');
  if (!(element instanceof HTMLElement)) throw new Error('There is no card.');
  return element;
};
const isOpen = (): boolean => card().matches(':popover-open');
const button = (name: string): HTMLButtonElement => {
  const found = Array.from(card().querySelectorAll('button')).find(
    (each) => each.textContent === name || each.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`The card has no button ${name}.`);
  return found;
};

const selectedParagraph = (): number =>
  Array.from(document.querySelectorAll('p')).findIndex((paragraph) => getSelection()?.containsNode(paragraph, true));

async function screen(html: string, wanted: readonly Wanted[] = [KIM, CHINYONG]) {
  setBody(`<style>body{font:16px/1.5 sans-serif;margin:40px}</style>${html}`);
  const world = makeFakeWorld(wanted);
  const life = start(world, onTestFinished);
  await settled(world);
  return { world, life };
}

const PAGE = '<p id="first">Said <b>Kim Sang Man</b> of <i>Chinyong</i>.</p><p id="other">Another paragraph.</p>';

test('a pointer that rests on a mark opens its card, and one that leaves closes it', async () => {
  await screen(PAGE);
  await userEvent.hover(get('#other'));
  await userEvent.hover(get('b'));
  expect(isOpen()).toBe(false);
  await expect.poll(isOpen).toBe(true);
  expect(card().textContent).toContain('Possible name match');
  expect(card().textContent).toContain('Listed ofac:43377');
  expect(card().textContent).toContain('Common nameabout 1 in 5 people in South Korea is called Kim');
  expect(document.activeElement).toBe(document.body);
  await userEvent.hover(get('#other'), { position: { x: 900, y: 5 } });
  await expect.poll(isOpen).toBe(false);
});

test('it stays while the pointer is on it', async () => {
  await screen(PAGE);
  await userEvent.hover(get('b'));
  await expect.poll(isOpen).toBe(true);
  const { left, top } = card().getBoundingClientRect();
  const body = document.body.getBoundingClientRect();
  await userEvent.hover(document.body, { force: true, position: { x: left + 30 - body.left, y: top + 30 - body.top } });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isOpen()).toBe(true);
});

test('a pointer that passes over opens nothing', async () => {
  await screen(PAGE);
  await userEvent.hover(get('b'));
  await userEvent.hover(get('#other'), { position: { x: 900, y: 5 } });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isOpen()).toBe(false);
});

test('a click opens it at once, and it stays until a click elsewhere', async () => {
  await screen(PAGE);
  await userEvent.click(get('b'));
  await expect.poll(isOpen).toBe(true);
  await userEvent.hover(get('#other'), { position: { x: 900, y: 5 } });
  await new Promise((resolve) => setTimeout(resolve, 450));
  expect(isOpen()).toBe(true);
  await userEvent.click(get('#other'), { position: { x: 900, y: 5 } });
  expect(isOpen()).toBe(false);
});

test('Escape closes it, and the page does not hear of that Escape', async () => {
  await screen(PAGE);
  const heard = vi.fn<(event: KeyboardEvent) => void>();
  document.addEventListener('keydown', heard);
  onTestFinished(() => document.removeEventListener('keydown', heard));
  await userEvent.hover(get('b'));
  await expect.poll(isOpen).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(isOpen()).toBe(false);
  expect(heard).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(heard).toHaveBeenCalledTimes(1);
});

test('the card never covers its mark and is no larger than 420 × 400', async () => {
  await screen(`<p style="margin-top:60vh">Said <b>Kim Sang Man</b></p>`);
  await userEvent.click(get('b'));
  await expect.poll(isOpen).toBe(true);
  const box = card().getBoundingClientRect();
  const mark = get('b').getBoundingClientRect();
  expect(box.width).toBeLessThanOrEqual(420);
  expect(box.height).toBeLessThanOrEqual(400);
  expect(box.bottom <= mark.top || box.top >= mark.bottom || box.left >= mark.right || box.right <= mark.left).toBe(
    true,
  );
});

test('the keyboard goes from hit to hit, with the focus in the card and back where it was', async () => {
  const { world } = await screen(`<button id="here">Here</button><div style="height:3000px"></div>${PAGE}`);
  get('#here').focus();
  expect(await world.command({ kind: 'next-hit' })).toBe(true);
  await expect.poll(isOpen).toBe(true);
  expect(get('b').getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  await expect.poll(() => roots.at(-1)?.activeElement).toBe(card());
  expect(card().textContent).toContain('1 of 2');
  expect(await world.command({ kind: 'next-hit' })).toBe(true);
  await expect.poll(() => card().textContent).toContain('2 of 2');
  expect(await world.command({ kind: 'next-hit' })).toBe(false);
  expect(isOpen()).toBe(false);
  expect(await world.command({ kind: 'previous-hit' })).toBe(true);
  await expect.poll(() => card().textContent).toContain('2 of 2');
  await userEvent.keyboard('{Escape}');
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(get('#here'));
});

test('Tab goes round inside the card', async () => {
  const { world } = await screen(PAGE);
  await world.command({ kind: 'next-hit' });
  await expect.poll(() => roots.at(-1)?.activeElement).toBe(card());
  const buttons = Array.from(card().querySelectorAll('button'));
  for (const each of buttons) {
    await userEvent.keyboard('{Tab}');
    expect(roots.at(-1)?.activeElement).toBe(each);
  }
  await userEvent.keyboard('{Tab}');
  expect(roots.at(-1)?.activeElement).toBe(buttons[0]);
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(roots.at(-1)?.activeElement).toBe(buttons.at(-1));
});

test('the card steps to the next and the previous place, round the ends', async () => {
  await screen(PAGE);
  await userEvent.click(get('b'));
  await expect.poll(() => card().textContent).toContain('1 of 2');
  button('Next name on this page').click();
  await expect.poll(() => card().textContent).toContain('2 of 2');
  expect(card().textContent).toContain('Listed ofac:43379');
  button('Next name on this page').click();
  await expect.poll(() => card().textContent).toContain('1 of 2');
  button('Previous name on this page').click();
  await expect.poll(() => card().textContent).toContain('2 of 2');
});

test('stepping by keyboard keeps the focus on the button that steps', async () => {
  const { world } = await screen(PAGE);
  await world.command({ kind: 'next-hit' });
  await expect.poll(() => card().textContent).toContain('1 of 2');
  button('Next name on this page').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => card().textContent).toContain('2 of 2');
  expect(roots.at(-1)?.activeElement).toBe(button('Next name on this page'));
});

test('while the entry of the next place is read, nothing can be done with the last one', async () => {
  const { world } = await screen(PAGE);
  await userEvent.click(get('b'));
  await expect.poll(isOpen).toBe(true);
  expect(await world.command({ kind: 'next-hit' })).toBe(true);
  expect(card().inert).toBe(true);
  await expect.poll(() => card().textContent).toContain('Listed ofac:43379');
  expect(card().inert).toBe(false);
});

test('go-to-party goes round the places of one party', async () => {
  const { world } = await screen('<p>Kim Sang Man</p><p>Chinyong</p><p>Kim Sang Man</p>');
  const go = async (): Promise<boolean> => world.command({ kind: 'go-to-party', party: 'ofac:43377' });
  expect(await go()).toBe(true);
  expect(selectedParagraph()).toBe(0);
  expect(await go()).toBe(true);
  expect(selectedParagraph()).toBe(2);
  expect(await go()).toBe(true);
  expect(selectedParagraph()).toBe(0);
  expect(await world.command({ kind: 'go-to-party', party: 'ofac:1' })).toBe(false);
});

test('several parties at one place can be switched between', async () => {
  await screen('<p><b>Kim Sang Man</b></p>', [KIM, { ...KIM, party: 'kr:2023-05-23/kim-sang-man' }]);
  await userEvent.click(get('b'));
  await expect.poll(isOpen).toBe(true);
  expect(card().textContent).toContain('of 1');
  const [first, second] = Array.from(card().querySelectorAll<HTMLButtonElement>('.party'));
  expect(first?.getAttribute('aria-pressed')).toBe('true');
  second?.click();
  expect(card().querySelector('dd')?.textContent).toContain('Listed kr:2023-05-23/kim-sang-man');
  expect(card().querySelectorAll('.party')[1]?.getAttribute('aria-pressed')).toBe('true');
});

test('Details opens the party outside the page, Copy puts the reference on the clipboard, Close closes', async () => {
  const { world } = await screen(PAGE);
  await userEvent.click(get('b'));
  await expect.poll(isOpen).toBe(true);
  button('Details').click();
  expect(world.opened).toEqual(['ofac:43377']);
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  button('Copy reference').click();
  await expect.poll(() => card().textContent).toContain('Copied');
  expect(copied.mock.lastCall?.[0].split('\n').slice(0, 3)).toEqual([
    'Possible name match: “Kim Sang Man”',
    'Entry: Listed ofac:43377 (ofac:43377)',
    'List: List of ofac:43377 · DPRK4 · listed 23 May 2023, version 2026-03-12',
  ]);
  button('Close').click();
  expect(isOpen()).toBe(false);
});

test('it closes when its mark scrolls away, and follows while it is in sight', async () => {
  await screen(`${PAGE}<div style="height:5000px"></div>`);
  await userEvent.click(get('b'));
  await expect.poll(isOpen).toBe(true);
  const before = card().getBoundingClientRect().top;
  scrollBy({ top: 20, behavior: 'instant' });
  await expect.poll(() => card().getBoundingClientRect().top).toBe(before - 20);
  scrollBy({ top: 3000, behavior: 'instant' });
  await expect.poll(isOpen).toBe(false);
});

test('nothing opens over a field that is typed in', async () => {
  await screen('<p><b>Kim Sang Man</b></p><textarea style="width:90%;height:300px"></textarea>');
  await userEvent.type(get('textarea'), 'Dear');
  await userEvent.hover(get('b'));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(isOpen()).toBe(false);
});

test('it stays open while the page re-renders the words it is about', async () => {
  await screen(PAGE);
  await userEvent.click(get('b'));
  await expect.poll(isOpen).toBe(true);
  get('#first').innerHTML = 'Now said <b>Kim Sang Man</b> of <i>Chinyong</i> again.';
  await expect.poll(painted).toEqual(['Chinyong', 'Kim Sang Man']);
  expect(isOpen()).toBe(true);
  get('#first').textContent = 'Jane Roe';
  await expect.poll(isOpen).toBe(false);
});

test('a background that does not answer: the card says so and can try again', async () => {
  const { world } = await screen(PAGE);
  world.answers = false;
  await userEvent.click(get('b'));
  await expect.poll(() => card().textContent).toContain('Namesake did not answer');
  world.answers = true;
  button('Try again').click();
  await expect.poll(() => card().textContent).toContain('Listed ofac:43377');
});

test('text from page and list is text: markup in a name stays what it is', async () => {
  const name = 'Kim <img src=x onerror="globalThis.broken = true"> Man';
  await screen('<p><b></b></p>', [{ ...KIM, text: name }]);
  get('b').textContent = name;
  await expect.poll(painted).toEqual([name]);
  await userEvent.click(get('b'));
  await expect.poll(isOpen).toBe(true);
  expect(card().textContent).toContain(name);
  expect(card().querySelector('img')).toBeNull();
  expect('broken' in globalThis).toBe(false);
});

test('screen readers are told once, politely', async () => {
  const { world } = await screen(PAGE);
  const said = roots.at(-1)?.querySelector('[role=status]');
  await expect.poll(() => said?.textContent).toBe('Namesake: 2 possible names on this page');
  get('#other').textContent = 'Kim Sang Man';
  await expect.poll(() => world.lastReport()?.places).toHaveLength(3);
  expect(said?.textContent).toBe('Namesake: 2 possible names on this page');
});

test('the page sees one host and nothing inside it', async () => {
  await screen(PAGE);
  await userEvent.click(get('b'));
  await expect.poll(isOpen).toBe(true);
  const [host, ...others] = Array.from(document.documentElement.children).slice(2);
  expect(others).toEqual([]);
  expect(host?.shadowRoot).toBeNull();
  expect(host?.outerHTML).toBe('<div></div>');
});

test('the page may throw the host out: it comes back with the next card', async () => {
  await screen(PAGE);
  await userEvent.click(get('b'));
  await expect.poll(isOpen).toBe(true);
  document.documentElement.lastElementChild?.remove();
  await userEvent.click(get('#other'), { position: { x: 900, y: 5 } });
  await userEvent.click(get('i'));
  await expect.poll(isOpen).toBe(true);
});

test('a click inside the card is no click of the page', async () => {
  await screen(PAGE);
  const heard = vi.fn<(event: Event) => void>();
  document.body.addEventListener('click', heard);
  document.addEventListener('click', heard);
  onTestFinished(() => document.removeEventListener('click', heard));
  await userEvent.click(get('b'));
  await expect.poll(isOpen).toBe(true);
  heard.mockClear();
  button('Details').click();
  expect(heard).not.toHaveBeenCalled();
});
