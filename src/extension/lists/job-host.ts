import type { ListJob, ListJobEnd } from './list-job.ts';

/** Jobs at once: one that waits for a slow server must not keep the others waiting, and each may take 150 MB for a while. */
const MOST_AT_ONCE = 3;

/** Longer than any update may take; a worker that is still there then hangs. */
const MOST_MS = 20 * 60_000;

interface WaitingJob {
  readonly job: ListJob;
  readonly settle: (end: ListJobEnd) => void;
}

/** Starts a worker for each job, in whatever page of ours may have workers. A worker's memory is given back with it. */
export class JobHost {
  readonly #makeWorker: () => Worker;
  readonly #waiting: WaitingJob[] = [];
  #running = 0;

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
  }

  /** Never rejects: a job that cannot be done ends with words. */
  async run(job: ListJob): Promise<ListJobEnd> {
    return new Promise((settle) => {
      this.#waiting.push({ job, settle });
      this.#startNext();
    });
  }

  #startNext(): void {
    const next = this.#running < MOST_AT_ONCE ? this.#waiting.shift() : undefined;
    if (!next) return;
    this.#running += 1;
    void this.#finish(next);
  }

  async #finish({ job, settle }: WaitingJob): Promise<void> {
    settle(await this.#work(job));
    this.#running -= 1;
    this.#startNext();
  }

  async #work(job: ListJob): Promise<ListJobEnd> {
    const worker = this.#makeWorker();
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<ListJobEnd>((settle) => {
        const breakOff = (words: string): void => settle({ kind: 'broken', words });
        timer = setTimeout(() => breakOff('The work on the list took too long.'), MOST_MS);
        worker.addEventListener('message', ({ data }: MessageEvent<ListJobEnd>) => settle(data));
        worker.addEventListener('error', ({ message }) => breakOff(`The work on the list broke off (${message}).`));
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is a worker, not a window
        worker.postMessage(job);
      });
    } finally {
      clearTimeout(timer);
      worker.terminate();
    }
  }
}
