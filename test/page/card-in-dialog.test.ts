import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeFakeWorld } from './fake-world.ts';
import { get, painted, rememberClosedRoots, setBody, start } from './on-page.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a click on `element` would meet, as far as the page can see. */
const hostAt = (element: HTMLElement | null | undefined): Element | null => {
  const { left, top } = element?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return document.elementFromPoint(left + 5, top + 5);
};

test('over a modal dialog the card can be used, and Escape closes it before the dialog', async () => {
  await page.viewport(1200, 800);
  const roots = rememberClosedRoots();
  const card = (): HTMLElement | null | undefined => roots.at(-1)?.querySelector<HTMLElement>('[role=dialog]');
  const isOpen = (): boolean => card()?.matches(':popover-open') === true;
  const details = (): HTMLElement | undefined =>
    Array.from(card()?.querySelectorAll('button') ?? []).find(({ textContent }) => textContent === 'Details');
  setBody(
    '<dialog id="modal"><p>Said <b>Kim Sang Man</b></p><div style="height:400px"></div></dialog>' +
      '<p style="margin:40px">Said <b id="outside">Kim Sang Man</b></p>',
  );
  start(makeFakeWorld([{ text: 'Kim Sang Man', party: 'ofac:43377' }]), onTestFinished);
  const dialog = document.querySelector<HTMLDialogElement>('#modal');
  dialog?.showModal();
  await expect.poll(painted).toHaveLength(2);
  await userEvent.click(get('#modal b'));
  await expect.poll(isOpen).toBe(true);
  expect(hostAt(details())?.parentNode).toBe(dialog);
  details()?.focus();
  expect(roots.at(-1)?.activeElement).toBe(details());
  await userEvent.keyboard('{Escape}');
  expect([isOpen(), dialog?.open]).toEqual([false, true]);
  await userEvent.click(get('#modal b'));
  await expect.poll(isOpen).toBe(true);
  dialog?.close();
  // The same name stands outside: it is another place, and the card does not go over to it.
  await expect.poll(isOpen).toBe(false);
  await userEvent.click(get('#outside'));
  await expect.poll(isOpen).toBe(true);
  expect(hostAt(details())?.parentNode).toBe(document.documentElement);
});
