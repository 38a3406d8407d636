declare global {
  /** Scripts of one extension in one frame share their global object; the page does not see it. */
  // oxlint-disable-next-line no-var -- only `var` declares a property of the global object
  var namesakeOwnHosts: WeakSet<Element> | undefined;
}

/** The elements that we put into this frame, whichever of our scripts did: what is inside them is ours, and never read as the page's. */
export function ownHosts(): WeakSet<Element> {
  return (globalThis.namesakeOwnHosts ??= new WeakSet());
}
