import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

/** A packed extension for Chromium, and the id that its key gives it. */
export interface Crx {
  readonly bytes: Uint8Array;
  readonly id: string;
}

/**
 * Signs an archive as a CRX of version 3
 * (https://chromium.googlesource.com/chromium/src/+/HEAD/components/crx_file/crx3.proto). The same archive and key give the same bytes.
 *
 * @param pem The private key: RSA, PEM.
 * @throws {Error} If it is no such key.
 */
export function writeCrx(zip: Uint8Array, pem: string): Crx {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'rsa') throw new Error('a CRX is signed with an RSA key');
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(publicKey).digest();
  // SignedData { crx_id = 1 }.
  const signedData = field(1, hash.subarray(0, 16));
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0', 'latin1'), length(signedData), signedData, zip]),
    key,
  );
  // CrxFileHeader { sha256_with_rsa = 2: AsymmetricKeyProof { public_key = 1, signature = 2 }, signed_header_data = 10000 }.
  const proof = Buffer.concat([field(1, publicKey), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  const version = Buffer.from([3, 0, 0, 0]);
  return {
    bytes: Buffer.concat([Buffer.from('Cr24', 'latin1'), version, length(header), header, zip]),
    id: Array.from(hash.toString('hex').slice(0, 32), (digit) => LETTERS[Number.parseInt(digit, 16)]).join(''),
  };
}

/** Chromium writes ids with letters where others write digits. */
const LETTERS = 'abcdefghijklmnop';

/** A field of bytes in a protocol buffer: tag, length, content. */
function field(tag: number, content: Uint8Array): Buffer {
  return Buffer.concat([varint(tag * 8 + 2), varint(content.length), content]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  return Buffer.from([...bytes, rest]);
}

function length(content: Uint8Array): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(content.length);
  return bytes;
}
