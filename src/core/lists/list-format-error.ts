/** A list file is not what it should be. The message names the entry and the field, and is fit for whoever wrote the file. */
export class ListFormatError extends Error {
  override readonly name: string = 'ListFormatError';
}
