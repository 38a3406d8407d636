import type { FeedPlatform } from '../feeds/feed-platform.ts';

/** What the core needs of its surroundings to write compiled lists and to check them. */
export interface ListPlatform extends FeedPlatform {
  /** UTF-8: `TextEncoder.encode`. */
  readonly encode: (text: string) => Uint8Array;
  readonly gzip: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** SHA-256 in hexadecimal, in small letters. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
}
