import { createHash, createPublicKey, verify } from 'node:crypto';
import { DecompressionStream, ReadableStream } from 'node:stream/web';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ListPlatform, MirrorPlatform } from '../../core/index.ts';

/** What Node lends the core: the same web interfaces that browsers have, and its own where they are quicker. */
export const nodePlatform: ListPlatform & MirrorPlatform = {
  newDecoder: () => new TextDecoder('utf-8', { fatal: true }),
  inflate: (packed, format) =>
    // The core hands on bytes as they are; the stream wants them in buffers that are not shared, which they never are here.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    ReadableStream.from(packed as AsyncIterable<Uint8Array<ArrayBuffer>>).pipeThrough(new DecompressionStream(format)),
  encode: (text) => new TextEncoder().encode(text),
  gzip: async (bytes) => promisify(gzip)(bytes),
  sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  verifyEd25519: async (publicKey, signature, bytes) =>
    verify(
      null,
      bytes,
      createPublicKey({
        key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') },
        format: 'jwk',
      }),
      signature,
    ),
};
