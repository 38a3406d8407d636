import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What keeps people from using a page, as far as a program can tell (axe-core, all its rules): the rule, and where it is broken. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // As a text: evaluating is not held back by the page's own policy for scripts.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
