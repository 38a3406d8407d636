import { browser } from '../browser.ts';
import { JobHost } from './job-host.ts';
import type { JobRequest, ListJob, ListJobEnd } from './list-job.ts';

/** Before this Firefox would end a background that seems idle; Chromium's offscreen document needs no help. */
const KEEP_ALIVE_MS = 15_000;

/** Has a job done wherever this browser lets us have workers: in the offscreen document (Chromium), or here (Firefox). */
export async function askForJob(job: ListJob): Promise<ListJobEnd> {
  if (import.meta.env.FIREFOX) return runHere(job);
  const request: JobRequest = { kind: 'list-job', job };
  try {
    await openDocument();
    const end = await browser.runtime.sendMessage<JobRequest, ListJobEnd | undefined>(request);
    if (end) return end;
  } catch {
    // It was just closing itself.
  }
  try {
    await openDocument();
    const end = await browser.runtime.sendMessage<JobRequest, ListJobEnd | undefined>(request);
    return end ?? NOT_ANSWERED;
  } catch {
    return NOT_ANSWERED;
  }
}

const NOT_ANSWERED: ListJobEnd = { kind: 'broken', words: 'The work on the list broke off.' };

let host: JobHost | undefined;

async function runHere(job: ListJob): Promise<ListJobEnd> {
  host ??= new JobHost(() => new Worker('/list-worker.js'));
  // Every call counts as work; a worker that works does not.
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), KEEP_ALIVE_MS);
  try {
    return await host.run(job);
  } finally {
    clearInterval(awake);
  }
}

let opening: Promise<void> | undefined;

/** There may be one such document at a most; two requests at once must not open two. */
async function openDocument(): Promise<void> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function open(): Promise<void> {
  const documents = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (documents.length > 0) return;
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['WORKERS'],
    justification:
      'Lists of thousands of entries are read and compared in a worker, so that nothing else waits for it.',
  });
}
