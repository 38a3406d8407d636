// A fresh worker that opens an index and screens a page twice: what the first page after a start costs. Run by speed.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { openIndex, screenText, type SavedIndex } from '../../src/core/index.ts';

/** What the worker is handed. */
export interface FirstScreenTask {
  readonly saved: SavedIndex;
  readonly blocks: readonly string[];
}

/** Milliseconds. */
export interface FirstScreenTimes {
  readonly attach: number;
  readonly first: number;
  readonly warm: number;
}

const { saved, blocks }: FirstScreenTask = workerData;
let began = performance.now();
const index = openIndex(saved);
const attach = performance.now() - began;
const run = (): number => {
  began = performance.now();
  for (const block of blocks) screenText(block, index);
  return performance.now() - began;
};
const first = run();
const warm = Math.min(...Array.from({ length: 40 }, run));
const times: FirstScreenTimes = { attach, first, warm };
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker's port has no origin.
parentPort?.postMessage(times);
