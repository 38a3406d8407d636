import type { ListPlatform, MirrorPlatform } from '../../core/index.ts';

/** What browsers lend the core for reading lists and checking them. */
export const webPlatform: ListPlatform & MirrorPlatform = {
  newDecoder: () => new TextDecoder('utf-8', { fatal: true }),
  inflate: (packed, format) => readAll(toStream(packed).pipeThrough(new DecompressionStream(format))),
  encode: (text) => new TextEncoder().encode(text),
  gzip: async (bytes) => {
    const packed = new Blob([owned(bytes)]).stream().pipeThrough(new CompressionStream('gzip'));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  },
  sha256,
  verifyEd25519: async (publicKey, signature, bytes) => {
    const key = await crypto.subtle.importKey('raw', owned(publicKey), 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', key, owned(signature), owned(bytes));
  },
};

/** In hexadecimal, in small letters. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', owned(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes in memory that no other thread shares, which the platform insists on; nothing here ever shares any. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no SharedArrayBuffer is made anywhere in the extension
  return bytes as Uint8Array<ArrayBuffer>;
}

/** `ReadableStream.from` came to Firefox long before Chromium, which has none yet. */
function toStream(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(owned(value));
    },
    cancel: async () => void (await iterator.return?.()),
  });
}

/** Streams can be iterated from Chromium 124 on; 123 is still served. */
async function* readAll(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
