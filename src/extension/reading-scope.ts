import type { ReadingScope } from '../core/index.ts';
import { browser } from './browser.ts';
import { oneOf } from './shape.ts';
import { ELSEWHERE, forgetSite, setSiteChoice } from './site-choices.ts';

/** Where the answer to the question of the first-run page stands in the storage. */
export const SCOPE_KEY = 'readingScope';

export const isScope = oneOf('everywhere', 'chosen-sites');

/** Undefined as long as the person has not chosen. */
export async function readScope(): Promise<ReadingScope | undefined> {
  const { [SCOPE_KEY]: stored } = await browser.storage.local.get(SCOPE_KEY);
  return isScope(stored) ? stored : undefined;
}

/** Keeps the answer, and makes it what holds for every site without a choice of its own. */
export async function writeScope(scope: ReadingScope): Promise<void> {
  if (scope === 'everywhere') await forgetSite(ELSEWHERE);
  else await setSiteChoice(ELSEWHERE, 'off', false);
  await browser.storage.local.set({ [SCOPE_KEY]: scope });
}
