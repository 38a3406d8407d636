import type { Span } from '../model/hit.ts';

/**
 * The sentence that the character at `at` stands in, without the white space around it. A full stop inside a word (`t.me`, `2.5`) or behind one letter or
 * an abbreviation does not end one; a line break does, unless the line merely wrapped.
 */
export function sentenceAt(text: string, at: number): Span {
  let start = at;
  while (start > 0 && !endsBehind(text, start - 1)) start -= 1;
  let end = at;
  while (end < text.length && !endsBehind(text, end)) end += 1;
  if (end < text.length) end += 1;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Whether a sentence ends just behind this character. */
function endsBehind(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x21: // !
    case 0x3f: // ?
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0x2022: // •
      return true;
    case 0x2e: // .
      return endsAtStop(text, at);
    case 0x0a:
      return endsAtBreak(text, at);
    default:
      return false;
  }
}

function endsAtStop(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (!Number.isNaN(after) && !isBlank(after) && !CLOSING.test(text.charAt(at + 1))) return false;
  const word = /[\p{L}\p{N}.]{1,8}$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  return !(word.length === 1 && /\p{L}/u.test(word)) && !/\..$/u.test(word) && !ABBREVIATION.test(word);
}

const CLOSING = /["'”’»)\]」』]/;
const ABBREVIATION = /^(?:mr|mrs|ms|dr|vs|etc|approx|incl|max|min|no|inc|ltd|co|corp|st|т|д|руб|г|ул)$/i;

/**
 * HTML and mail wrap long lines, and a wrapped line goes on. A short line is a message, a field or a list item, and ends; so does any line before a blank
 * one or a bullet.
 */
function endsAtBreak(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && next - at < MAX_INDENT && isBlank(text.charCodeAt(next))) {
    if (text.charCodeAt(next) === 0x0a) return true;
    next += 1;
  }
  if (BULLET.test(text.charAt(next))) return true;
  let start = at;
  while (start > 0 && at - start < LONG_LINE && text.charCodeAt(start - 1) !== 0x0a) start -= 1;
  return at - start < LONG_LINE || /:\s*$/.test(text.slice(Math.max(0, at - 3), at));
}

/** Nothing at all is the end of the text. */
const BULLET = /^[-*–—>#|]?$/;
const MAX_INDENT = 80;
const LONG_LINE = 56;

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000;
}
