import { browser } from '../browser.ts';

const NAME = 'check-lists';

/** Browsers wake nobody sooner than this. */
const SOONEST_MS = 30_000;

/** Alarms can be lost (an update of the extension clears them in Chromium), so the next one is set at every start and never only once. */
export async function scheduleCheck(when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when: Math.max(when, Date.now() + SOONEST_MS), periodInMinutes: 6 * 60 });
}

/** Must be called before the first `await` of the background. */
export function followChecks(onDue: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) onDue();
  });
}
