import { browser } from '../browser.ts';
import { isRecord, isText, isWholeNumber } from '../shape.ts';

/** How often the background was started since the browser was, this start included. */
export interface WorkerStarts {
  readonly startsSinceBrowserStart: number;
  /** ISO time of this start. */
  readonly startedAt: string;
}

const KEY = 'workerStarts';

/** Counts this start; called once in the life of a worker. Kept in memory only, where the browser keeps it over starts of the worker. */
export async function countStart(now: Date): Promise<WorkerStarts> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const before =
    isRecord(stored) && isWholeNumber(stored['startsSinceBrowserStart']) && isText(stored['startedAt'])
      ? stored['startsSinceBrowserStart']
      : 0;
  const starts: WorkerStarts = { startsSinceBrowserStart: before + 1, startedAt: now.toISOString() };
  await browser.storage.session.set({ [KEY]: starts });
  return starts;
}
