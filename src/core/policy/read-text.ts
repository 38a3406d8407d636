import { parseMatchPattern } from './match-pattern.ts';
import type { ItemShape, TextShape } from './setting-source.ts';

/** A text as it is kept, or why it cannot be. */
export type ReadText = { readonly text: string } | { readonly problem: string };

/** UTF-16 code units that an entry of a set may have. */
export const MAX_ITEM_LENGTH = 1000;

/**
 * Reads a line of text: blanks around it go, and empty means not set.
 *
 * @param maxLength In UTF-16 code units.
 */
export function readText(raw: string, shape: TextShape, maxLength: number): ReadText {
  const text = raw.trim();
  if (text === '') return { text };
  const problem = problemOfLine(text, maxLength) ?? problemOfShape(text, shape);
  return problem === undefined ? { text } : { problem };
}

/** Reads one entry of a set. An empty one is a mistake: it says nothing, and a pattern of nothing would look like one of everything. */
export function readItem(raw: string, shape: ItemShape): ReadText {
  const text = raw.trim();
  if (text === '') return { problem: 'is empty' };
  const problem = problemOfLine(text, MAX_ITEM_LENGTH) ?? problemOfItem(text, shape);
  return problem === undefined ? { text } : { problem };
}

/** What no line may have: characters that end it, hide it or turn it round would let one text pass for another on screen. */
const HIDDEN_CHARACTERS = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

function problemOfLine(text: string, maxLength: number): string | undefined {
  if (text.length > maxLength) return `has ${text.length} characters; ${maxLength} are allowed`;
  return HIDDEN_CHARACTERS.test(text) ? 'has a line break or an invisible character in it' : undefined;
}

/** A host of an address: a name, an IPv4 or an IPv6 address; then perhaps a port, a path and a query. No user name, no fragment. */
const AFTER_SCHEME = /^(\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?)(:\d{1,5})?([/?][^\s#]*)?$/i;
const THIS_COMPUTER = /^(localhost|127\.0\.0\.1|\[::1\])([:/?]|$)/i;

function problemOfShape(text: string, shape: TextShape): string | undefined {
  switch (shape) {
    case 'line':
      return undefined;
    case 'web-address':
      return isAddress(text, 'https://') ? undefined : 'expected an address such as https://example.org/help';
    case 'service-address':
      if (isAddress(text, 'https://')) return undefined;
      return isAddress(text, 'http://') && THIS_COMPUTER.test(text.slice('http://'.length))
        ? undefined
        : 'expected an https address; plain http is for this very computer (127.0.0.1) alone';
    case 'public-key':
      // 32 bytes are 43 digits of base64 and one “=”; the last digit has two bits to spare, which are 0.
      return /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(text)
        ? undefined
        : 'expected an Ed25519 public key: 32 bytes in base64, 44 characters';
    case 'language':
      return text === 'auto' || isLanguage(text) ? undefined : 'expected auto, or a language tag such as ko or zh-Hans';
    case 'token':
      return /^[\x21-\x7e]+$/.test(text) ? undefined : 'has a blank or a letter that a token cannot have';
  }
}

function problemOfItem(text: string, shape: ItemShape): string | undefined {
  switch (shape) {
    case 'line':
      return undefined;
    case 'match-pattern': {
      const pattern = parseMatchPattern(text);
      return 'problem' in pattern ? pattern.problem : undefined;
    }
    case 'list-id':
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? undefined : 'expected the id of a list, such as ofac-sdn';
    case 'rule-id':
      return /^[A-Z]\d{2,3}$/.test(text) ? undefined : 'expected the id of a rule, such as E01';
    case 'language':
      return isLanguage(text) ? undefined : 'expected a language tag such as ko or zh-Hans';
  }
}

function isAddress(text: string, scheme: string): boolean {
  return text.toLowerCase().startsWith(scheme) && AFTER_SCHEME.test(text.slice(scheme.length));
}

function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);
}
