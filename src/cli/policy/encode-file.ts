import type { PolicyFile } from '../../core/index.ts';

/** The bytes of a file for an administrator. */
export function encodeFile({ text, encoding }: Pick<PolicyFile, 'text' | 'encoding'>): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-with-mark':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16-with-mark':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
  }
}
