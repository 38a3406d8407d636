/**
 * Whether a text is a listed address. `same` the same string, or the same but for case where the alphabet has none (hexadecimal, bech32,
 * CashAddr) · `other-case` base58 in another case: what a page makes of an address it prints in capitals or small letters; no other valid address.
 */
export function compareWallet(seen: string, listed: string): 'same' | 'other-case' | undefined {
  const bare = listed.trim().replace(/^[a-z]+:/i, '');
  if (seen === bare) return 'same';
  if (seen.toLowerCase() !== bare.toLowerCase()) return undefined;
  return isCaseless(bare) ? 'same' : 'other-case';
}

function isCaseless(address: string): boolean {
  return /^(?:0x[0-9a-f]{40}|(?:bc|ltc|tb|bnb|addr|cosmos)1[02-9ac-hj-np-z]{20,}|[qp][02-9ac-hj-np-z]{41})$/i.test(
    address,
  );
}
