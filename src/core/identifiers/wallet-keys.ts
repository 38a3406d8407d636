import { decodeBase58Check, encodeBase58Check } from './base58.ts';
import { decodeCashAddress, encodeCashAddress } from './bech32.ts';

/**
 * Under which strings a listed address is looked for, in small letters: the address itself, and the other ways its chain writes the very same key.
 * A Bitcoin Cash address is written in base58 and as CashAddr, a TRON address in base58 and in hexadecimal.
 *
 * Whether a text that is found so really is the address is decided by `compareWallet`.
 *
 * @param label The publisher's currency label.
 */
export function walletKeys(label: string, address: string): readonly string[] {
  const bare = withoutPrefix(address);
  const cash = label === 'BCH' ? decodeCashAddress(bare) : undefined;
  if (cash)
    return [bare.toLowerCase(), encodeBase58Check(Uint8Array.of(cash.kind === 0 ? 0 : 5, ...cash.hash)).toLowerCase()];
  if (label !== 'BCH' && !bare.startsWith('T')) return [bare.toLowerCase()];
  const payload = decodeBase58Check(bare);
  const hash = payload?.subarray(1);
  const keys = [bare.toLowerCase()];
  if (!payload || hash?.length !== 20) return keys;
  if (label === 'BCH' && payload[0] === 0) keys.push(encodeCashAddress(0, hash));
  if (label === 'BCH' && payload[0] === 5) keys.push(encodeCashAddress(1, hash));
  if (payload[0] === TRON) keys.push(hexOf(payload));
  return keys;
}

/** An address without what wallets put before it (`bitcoin:`, `ethereum:`). */
export function withoutPrefix(address: string): string {
  return address.trim().replace(/^[a-z]+:/i, '');
}

/** Shortest run of letters and digits that can be an address: XRP's classic form has 25. */
export const MIN_WALLET_LENGTH = 25;

/** The version byte of TRON's addresses; as hexadecimal it makes them begin with 41. */
const TRON = 0x41;

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
