/** Gathers elements that a format did not have when its reader was written. */
export interface UnknownElements {
  /** For `onUnknown` of `readRecords`. */
  readonly see: (path: string) => void;
  /** One sentence for each kind, for whoever should look at the format again. */
  readonly warnings: () => readonly string[];
}

export function countUnknown(): UnknownElements {
  const counts = new Map<string, number>();
  return {
    see: (path) => counts.set(path, (counts.get(path) ?? 0) + 1),
    warnings: () =>
      Array.from(counts, ([path, count]) => {
        const times = count === 1 ? '' : ` (${count} times)`;
        return `<${path}> is new in this format and was passed over${times}`;
      }),
  };
}
