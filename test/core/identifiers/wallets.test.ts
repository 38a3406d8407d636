import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWallet } from '../../../src/core/identifiers/compare-wallet.ts';
import { keccak256 } from '../../../src/core/identifiers/keccak256.ts';
import { readWallet } from '../../../src/core/identifiers/read-wallet.ts';
import { sha256 } from '../../../src/core/identifiers/sha256.ts';
import { walletKeys } from '../../../src/core/identifiers/wallet-keys.ts';
import { readShared, sharedFolder } from '../../shared-folder.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('SHA-256 is that of the platform', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});

test.for([
  ['', 'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470'],
  ['abc', '4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45'],
] as const)('Keccak-256 of “%s” is the published one', ([text, digest]) => {
  expect(hex(keccak256(Buffer.from(text)))).toBe(digest);
});

describe('what sort of address a string is', () => {
  test.for([
    ['1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ', 'base58check', 'right', 'Bitcoin'],
    ['1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfK', 'base58check', 'wrong', 'one character changed'],
    ['1d6gg9ikehpittcwrjiniuj1jym2hneafj', 'base58check', 'wrong', 'printed in small letters'],
    ['BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'bech32', 'right', 'the example of BIP 173, in capitals'],
    [
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
      'bech32',
      'right',
      'bech32m, the example of BIP 350',
    ],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', 'bech32', 'wrong', 'one character changed'],
    ['Bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'bech32', 'wrong', 'two cases are not allowed'],
    ['0x97b1043abd9e6fc31681635166d430a458d14f9c', 'hexadecimal', 'none', 'one case has no checksum'],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'hexadecimal', 'right', 'the example of EIP-55'],
    ['0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'hexadecimal', 'wrong', 'a capital lost'],
    ['TAYhjpL8pPs8T84FSM329nffQpc6jD8GBM', 'base58check', 'right', 'TRON'],
    ['rnXyVQzgxZe7TR1EPzTkGj2jxH4LMJYh66', 'ripple', 'right', 'XRP'],
    ['42RLPACwZPx3vYYmxSueqsogfynBDqXK298EDsNoyoHi', 'base58', 'none', 'Solana'],
    [
      '49HqitRzdnhYjgTEAhgGpCfsjdTeMbUTU6cyR4JV1R7k2Eej9rGT8JpFiYDa4tZM6RZiFrHmMzgSrhHEqpDYKBe5B2ufNsL',
      'monero',
      'right',
      'Monero',
    ],
    ['qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a', 'cashaddr', 'right', 'the example of the CashAddr specification'],
  ] as const)('%s: %s, %s (%s)', ([address, scheme, checksum]) => {
    expect(readWallet(address)).toEqual({ scheme, checksum });
  });

  test.for(['827220538', 'Kim Sang Man', '0x97b1', 'ordinaryidentifierinsomecode0OIl'])('%s is none', (text) => {
    expect(readWallet(text)).toBeUndefined();
  });
});

describe('whether a text is a listed address', () => {
  test.for([
    ['0x97B1043ABD9E6FC31681635166D430A458D14F9C', 'ETH', '0x97b1043abd9e6fc31681635166d430a458d14f9c', 'same'],
    ['1d6gg9ikehpittcwrjiniuj1jym2hneafj', 'XBT', '1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ', 'other-case'],
    ['1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfK', 'XBT', '1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ', undefined],
    ['qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a', 'BCH', '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu', 'other-form'],
    [
      '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu',
      'BCH',
      'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
      'other-form',
    ],
    ['410655b7211f302b42a7bfa16a6c45284ab82fd85b', 'TRX', 'TAYhjpL8pPs8T84FSM329nffQpc6jD8GBM', 'other-form'],
  ] as const)('%s against %s %s: %s', ([seen, label, listed, relation]) => {
    expect(compareWallet(seen, label, listed)).toBe(relation);
  });

  test('every string an address is looked for under leads back to it', () => {
    for (const key of walletKeys('BCH', '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu')) {
      expect(compareWallet(key, 'BCH', '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu')).toBeDefined();
    }
  });
});

const shared = sharedFolder();
test.skipIf(shared === undefined)(
  `${shared ? '' : 'NOT COMPARED, no ../shared: '}every address on OFAC's list of 2025-11-19 has a right checksum or none`,
  () => {
    const folder = 'lists/ofac/wallets/brave-lists-20251119';
    const labels = 'ARB BCH BNB BSC BSV BTG DASH ETC ETH LTC SOL TRX USDC USDT XBT XMR XRP XVG ZEC'.split(' ');
    const addresses = labels.flatMap((label) =>
      readShared(shared ?? '', folder, `sanctioned_addresses_${label}.txt`)
        .toString('utf8')
        .trim()
        .split('\n'),
    );
    expect(addresses.length).toBeGreaterThan(700);
    const wrong = addresses.filter(
      (address) =>
        (readWallet(address)?.checksum ?? 'unknown form') !== 'right' && readWallet(address)?.checksum !== 'none',
    );
    // Not an address: a payment's hash that the list carries under XMR.
    expect(wrong).toEqual(['5be5543ff73456ab9f2d207887e2af87322c651ea1a873c5b25b7ffae456c320']);
  },
);
