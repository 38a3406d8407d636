/**
 * A value that is made when it is first asked for, and kept. For tables that the first answer of a background that was just started does not need: it starts many
 * times a day, and somebody waits for it.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
