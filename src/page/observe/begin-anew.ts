declare global {
  /** The end of the observer that runs in this frame. The page does not see it. */
  // oxlint-disable-next-line no-var -- only `var` declares a property of the global object
  var namesakeObserver: AbortController | undefined;
}

/** Ends the observer that runs in this frame, such as one of an older version of the extension, and begins the life of another. */
export function beginAnew(): AbortSignal {
  globalThis.namesakeObserver?.abort();
  globalThis.namesakeObserver = new AbortController();
  return globalThis.namesakeObserver.signal;
}
