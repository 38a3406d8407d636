import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { builtinList } from '../assets/builtin-list/index.ts';
import { readSnapshot } from '../src/core/index.ts';
import type { ListJob } from '../src/extension/lists/list-job.ts';
import { runListJob } from '../src/extension/lists/run-list-job.ts';

/** Runs in a worker of the background (Firefox) or of the offscreen document (Chromium): one job, then it is ended. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<ListJob>) => {
    runListJob(data, () => readSnapshot(builtinList)).then(
      (end) => postMessage(end),
      (error: unknown) => postMessage({ kind: 'broken', words: String(error) }),
    );
  });
});
