/**
 * Under which strings an address is looked for: the address in lower case, whatever its alphabet. Two different base58 addresses that
 * differ in nothing but case do not occur; whether a text that differs in case is the address is decided by `compareWallet`.
 */
export function walletKeys(address: string): readonly string[] {
  const bare = address.trim().replace(/^[a-z]+:/i, '');
  return [bare.toLowerCase()];
}

/** Shortest run of letters and digits that can be an address: XRP's classic form has 25. */
export const MIN_WALLET_LENGTH = 25;
