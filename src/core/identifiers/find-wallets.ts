import type { Span } from '../model/hit.ts';
import { findRuns } from './find-runs.ts';
import { readWallet } from './read-wallet.ts';
import { MIN_WALLET_LENGTH } from './wallet-keys.ts';

/** Where addresses of virtual currencies stand in a text, listed or not: runs whose form is one and whose checksum, if the form has one, is right. */
export function findWallets(text: string): readonly Span[] {
  if (!mayHoldOne(text)) return [];
  return findRuns(text, MIN_WALLET_LENGTH)
    .filter(({ value }) => {
      const form = readWallet(value);
      return form !== undefined && form.checksum !== 'wrong';
    })
    .map(({ start, end }) => ({ start, end }));
}

/** Whether there is a run that is long enough, or a character that could break one in two unseen. A regular expression takes ten times as long. */
function mayHoldOne(text: string): boolean {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isRun = (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
    length = isRun ? length + 1 : 0;
    if (length >= MIN_WALLET_LENGTH || unit === 0xad || (unit >= 0x200b && unit <= 0x2064) || unit === 0xfeff)
      return true;
  }
  return false;
}
