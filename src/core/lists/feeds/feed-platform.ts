/**
 * What the core needs of its surroundings to read a file, and does not have itself. Browsers, workers and Node have all of it under the
 * same names.
 */
export interface FeedPlatform {
  /** A new strict decoder of UTF-8: `new TextDecoder('utf-8', { fatal: true })`. */
  readonly newDecoder: () => TextDecoding;
  /** Unpacks a stream; `DecompressionStream` does. What cannot be unpacked, or goes on behind its end, must throw. */
  readonly inflate: (packed: AsyncIterable<Uint8Array>, format: 'gzip' | 'deflate-raw') => AsyncIterable<Uint8Array>;
}

/** The part of `TextDecoder` that is needed. It throws at the first byte that is not UTF-8. */
export interface TextDecoding {
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream: boolean }) => string;
}
