import { browser } from '../browser.ts';
import type { Browser } from '../browser.ts';
import { isFromOwnPage } from '../messages.ts';
import { JobHost } from './job-host.ts';
import { isJobRequest } from './list-job.ts';
import type { JobsEnded, ListJob, ListJobEnd } from './list-job.ts';

/**
 * The whole work of the offscreen document: Chromium's service worker may have no workers, and ends when a server takes long to answer. The
 * document closes itself when there is nothing left to do.
 */
export function hostJobs(): void {
  const host = new JobHost(() => new Worker('/list-worker.js'));
  let open = 0;
  const work = async (job: ListJob, reply: (end: ListJobEnd) => void): Promise<void> => {
    const end = await host.run(job);
    // The answer alone would be lost with a background that slept meanwhile.
    if (job.kind === 'refresh') await tellBackground();
    reply(end);
    open -= 1;
    setTimeout(() => open === 0 && close(), LINGER_MS);
  };
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, reply: (end: ListJobEnd) => void) => {
      if (!isFromOwnPage(sender) || !isJobRequest(message)) return false;
      open += 1;
      void work(message.job, reply);
      return true;
    },
  );
}

/** The answer is on its way, and another request may be. */
const LINGER_MS = 500;

/** A background that is just being ended loses what it is told: it is told again until it says that it heard. */
const TELL_TIMES = 5;
const TELL_EVERY_MS = 1000;

async function tellBackground(): Promise<void> {
  const message: JobsEnded = { kind: 'list-jobs-ended' };
  for (let time = 0; time < TELL_TIMES; time += 1) {
    if (await browser.runtime.sendMessage<JobsEnded, boolean | undefined>(message).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, TELL_EVERY_MS));
  }
}
