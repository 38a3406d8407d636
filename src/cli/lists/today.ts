/** ISO day of today, as UTC has it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
