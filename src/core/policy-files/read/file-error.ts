/** A file cannot be read to its end. The message says what stands in the way, in words for whoever wrote the file. */
export class FileError extends Error {
  override readonly name = 'FileError';
  /** From 1; 0 when no line is to blame. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}
