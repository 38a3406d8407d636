/** What a person typed or handed in cannot be used; `message` says so in one line. The process ends with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
