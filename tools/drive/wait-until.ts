import { setTimeout as pause } from 'node:timers/promises';

/** A browser on a busy machine takes its time. */
const PATIENCE_MS = 15_000;

/**
 * Waits for a condition in a browser, by asking for it again and again. A question that fails counts as "not yet": pages that are changing
 * hands cannot answer.
 *
 * @returns Whether it came true in time.
 */
export async function comesTrue(ask: () => Promise<boolean>, patienceMs: number = PATIENCE_MS): Promise<boolean> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    if (await ask().catch(() => false)) return true;
    await pause(50);
  }
  return false;
}

/** @throws {Error} Naming what did not come true in time. */
export async function waitUntil(what: string, ask: () => Promise<boolean>): Promise<void> {
  if (!(await comesTrue(ask))) throw new Error(`This did not happen within ${PATIENCE_MS / 1000} s: ${what}.`);
}
