/** Takes the text of one file in chunks of any size, cut anywhere, and hands on what it finds as soon as it is complete. */
export interface TextReader {
  /** @throws {ListFormatError} As soon as the file cannot be what it should be. */
  readonly push: (text: string) => void;
  /**
   * The file ends here.
   *
   * @throws {ListFormatError} If it should have gone on.
   */
  readonly end: () => void;
}
