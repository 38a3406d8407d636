import { decodeBase58, decodeBase58Check, RIPPLE_ALPHABET } from './base58.ts';
import { isBech32, isCashAddress } from './bech32.ts';
import { keccak256 } from './keccak256.ts';

/** What sort of address a string is. The publisher's label is not asked: TRON addresses stand under XBT, one `0x` address under three currencies. */
export interface WalletForm {
  readonly scheme: 'hexadecimal' | 'bech32' | 'cashaddr' | 'base58check' | 'ripple' | 'monero' | 'base58';
  /**
   * Whether the built-in checksum is right. `none` where the form has none: a `0x` address in one case, a Solana address. A wrong one means that
   * somebody mistyped or changed a character, so that it is no address at all.
   */
  readonly checksum: 'right' | 'wrong' | 'none';
}

/**
 * Recognises an address of the currencies on OFAC's list: Bitcoin and its relatives (base58check, bech32, CashAddr), Ethereum and all that share its
 * addresses, TRON, Monero, XRP, Solana. Undefined for a string that can be none of them.
 */
export function readWallet(address: string): WalletForm | undefined {
  if (/^0x[0-9a-f]{40}$/i.test(address)) return { scheme: 'hexadecimal', checksum: checkHexadecimal(address.slice(2)) };
  if (/^(?:bc|tb|ltc|bnb|addr|cosmos|zs|btg|vtc|dgb)1[02-9ac-hj-np-z]{8,110}$/i.test(address)) {
    return { scheme: 'bech32', checksum: isBech32(address) ? 'right' : 'wrong' };
  }
  if (/^[qp][02-9ac-hj-np-z]{41}$/i.test(address))
    return { scheme: 'cashaddr', checksum: isCashAddress(address) ? 'right' : 'wrong' };
  if (/^r[1-9A-HJ-NP-Za-km-z]{24,34}$/.test(address)) {
    return { scheme: 'ripple', checksum: decodeBase58Check(address, RIPPLE_ALPHABET) ? 'right' : 'wrong' };
  }
  if (/^[48][1-9A-HJ-NP-Za-km-z]{94}$|^4[1-9A-HJ-NP-Za-km-z]{105}$/.test(address))
    return { scheme: 'monero', checksum: checkMonero(address) };
  if (/^[1-9A-HJ-NP-Za-km-z]{25,36}$/.test(address)) {
    if (decodeBase58Check(address)) return { scheme: 'base58check', checksum: 'right' };
    if (address.length < 32 || decodeBase58(address)?.length !== 32)
      return { scheme: 'base58check', checksum: 'wrong' };
  }
  // A Solana address is a bare public key of 32 bytes.
  return /^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(address) && decodeBase58(address)?.length === 32
    ? { scheme: 'base58', checksum: 'none' }
    : undefined;
}

/** EIP-55: the case of each letter is a bit of the hash of the address in small letters. https://eips.ethereum.org/EIPS/eip-55 */
function checkHexadecimal(digits: string): WalletForm['checksum'] {
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase()) return 'none';
  const lower = digits.toLowerCase();
  const hash = keccak256(bytesOf(lower));
  const isRight = Array.from(digits).every((digit, at) => {
    const half = ((hash[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0)) & 15;
    return digit === (half >= 8 ? digit.toUpperCase() : digit.toLowerCase());
  });
  return isRight ? 'right' : 'wrong';
}

/** Monero writes eight bytes in eleven characters, block by block; the last four bytes are the start of the hash of the others. */
function checkMonero(address: string): WalletForm['checksum'] {
  const blocks = address.match(/.{1,11}/g) ?? [];
  const bytes = blocks.flatMap((block) => {
    const size = block.length === 11 ? 8 : (SHORT_BLOCKS[block.length] ?? 0);
    const decoded = Array.from(decodeBase58(block) ?? []).slice(-size);
    return [...Array.from<number>({ length: Math.max(0, size - decoded.length) }).fill(0), ...decoded];
  });
  const hash = keccak256(Uint8Array.from(bytes.slice(0, -4)));
  return bytes.slice(-4).every((byte, at) => byte === hash[at]) ? 'right' : 'wrong';
}

/** Characters of a last, shorter block → its bytes. */
const SHORT_BLOCKS: Readonly<Record<number, number>> = { 2: 1, 3: 2, 5: 3, 6: 4, 7: 5, 9: 6, 10: 7 };

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
