import { readWallet } from './read-wallet.ts';
import { walletKeys, withoutPrefix } from './wallet-keys.ts';

/**
 * Whether a text is a listed address.
 *
 * `same` the same string, or the same but for case in an alphabet that has none (hexadecimal, bech32, CashAddr) · `other-form` the same key as its chain
 * also writes it · `other-case` base58 in another case. Case is part of base58, so such a text is no address by its own checksum; it is what pages and
 * lists make of the listed one when they print it in small letters or capitals, and no other address has those letters.
 * Undefined where the text is an address of its own.
 */
export function compareWallet(
  seen: string,
  label: string,
  listed: string,
): 'same' | 'other-form' | 'other-case' | undefined {
  const bare = withoutPrefix(listed);
  if (seen === bare) return 'same';
  const lower = seen.toLowerCase();
  if (lower !== bare.toLowerCase()) return walletKeys(label, listed).includes(lower) ? 'other-form' : undefined;
  const form = readWallet(bare);
  if (form?.scheme === 'hexadecimal' || form?.scheme === 'bech32' || form?.scheme === 'cashaddr') return 'same';
  return readWallet(seen)?.checksum === 'right' ? undefined : 'other-case';
}
