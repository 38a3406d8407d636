import { vi } from 'vitest';
import { startPage } from '../../src/page/start-page.ts';
import type { FakeWorld } from './fake-world.ts';
import { ranges } from './painted-ranges.ts';

export { ranges } from './painted-ranges.ts';

/** Puts markup of our own into the test page. */
export function setBody(html: string): void {
  document.body.innerHTML = html;
}

/** The element that `selector` finds in the test page. */
export function get(selector: string): HTMLElement {
  const element = document.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`The test page has no ${selector}.`);
  return element;
}

/** Starts the page layer over the test page; ends it, and empties the page, when the test is over. */
export function start(world: FakeWorld, onEnd: (end: () => void) => void): AbortController {
  const life = new AbortController();
  startPage(world, document, life.signal);
  onEnd(() => {
    life.abort();
    document.body.replaceChildren();
  });
  return life;
}

/** Waits until the page layer has read everything and heard every answer. */
export async function settled(world: FakeWorld): Promise<void> {
  await vi.waitFor(() => {
    if (world.lastReport()?.state !== 'done') throw new Error(`The last report says ${world.lastReport()?.state}.`);
  });
}

/** The texts that are painted now, in no particular order; a range whose text is gone counts as empty text. */
export function painted(): string[] {
  return ranges().map(textOf).toSorted();
}

/** The colour of the line under the only kind of mark that is painted. */
export function paintedColour(): string | undefined {
  const [name] = Array.from(CSS.highlights).find(([, highlight]) => highlight.size > 0) ?? [];
  const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText));
  const rule = name === undefined ? undefined : rules.find((text) => text.includes(name));
  return rule && /rgb\([\d, ]+\)/u.exec(rule)?.[0];
}

/** What a range covers, as a browser would paint it: nothing when an end of it is gone. */
export function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  if (!startContainer.isConnected || !endContainer.isConnected) return '';
  const live = document.createRange();
  live.setStart(startContainer, Math.min(startOffset, startContainer.nodeValue?.length ?? 0));
  live.setEnd(endContainer, Math.min(endOffset, endContainer.nodeValue?.length ?? 0));
  return live.toString();
}

/** Every shadow root that is attached closed from now on, until mocks are restored: the page cannot reach them, a test has to. */
export function rememberClosedRoots(): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  // oxlint-disable-next-line unbound-method -- it is called with the element it was called on
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attach(this: Element, options) {
    const root = attachShadow.call(this, options);
    if (options.mode === 'closed') roots.push(root);
    return root;
  });
  return roots;
}
