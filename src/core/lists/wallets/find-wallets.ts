import { findRuns, type Run } from '../../identifiers/find-runs.ts';
import { readWallet } from '../../identifiers/read-wallet.ts';
import { MIN_WALLET_LENGTH } from '../../identifiers/wallet-keys.ts';
import type { Wallet } from '../../model/listed-party.ts';

/**
 * Wallet addresses in a publisher's running text: the UK and the EU have no field for them. Only what proves itself by its checksum, or is a
 * `0x` address, counts; an address that a line break cut in two is joined when the whole passes.
 *
 * The label is the publisher's word before the address (`BTC:`), which goes on until the next one; else `Wallet`.
 */
export function findWallets(text: string): readonly Wallet[] {
  const runs = findRuns(text, SHORTEST_PIECE);
  const wallets = new Map<string, Wallet>();
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    if (!run) continue;
    const next = runs[at + 1];
    const isSplit = next && text.slice(run.end, next.start).trim() === '';
    const whole = isProven(run.value)
      ? run.value
      : isSplit && isProven(run.value + next.value)
        ? run.value + next.value
        : undefined;
    if (whole === undefined) continue;
    if (whole !== run.value) at += 1;
    wallets.set(whole, { label: labelBefore(text, run), address: whole });
  }
  return Array.from(wallets.values());
}

/** A piece of an address that a line break left over. */
const SHORTEST_PIECE = 6;

function isProven(value: string): boolean {
  if (value.length < MIN_WALLET_LENGTH) return false;
  const form = readWallet(value);
  return form?.checksum === 'right' || (form?.scheme === 'hexadecimal' && form.checksum === 'none');
}

function labelBefore(text: string, { start }: Run): string {
  return Array.from(text.slice(0, start).matchAll(/\b([A-Z]{2,5})\s*:/g)).at(-1)?.[1] ?? 'Wallet';
}
