/** What newer browsers offer and the DOM library does not know yet: https://wicg.github.io/scheduling-apis/ */
interface YieldingScheduler {
  readonly yield?: () => Promise<void>;
}

/**
 * Lets the page work before we go on. `scheduler.yield` where there is one; a MessageChannel otherwise, because timers are clamped to 4 ms and
 * idle callbacks wait six times longer than the work takes.
 */
export async function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
