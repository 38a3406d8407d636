import type { Gap, Token } from '../../../src/core/text/tokens.ts';
import { isCodeLike } from '../../../src/core/text/code-like.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { isApostrophe } from '../../../src/core/text/invisible.ts';
import { unfoldLookAlikes } from '../../../src/core/text/look-alikes.ts';
import { scriptOf, type Script } from '../../../src/core/text/script.ts';

/** The obvious way to split a text into words: fold it whole, then look at one character after another. What `tokenize` gives must be this. */
export function tokenizeSlowly(text: string): readonly Token[] {
  const folded = fold(text);
  const source = folded.text;
  const tokens: Token[] = [];
  let hiddenAt = 0;
  for (let at = 0; at < source.length;) {
    if (!isWordUnit(source.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const [end, script, isMixed] = wordEnd(source, at);
    const start = folded.starts[at] ?? 0;
    const stop = folded.ends[end - 1] ?? text.length;
    while ((folded.hidden[hiddenAt] ?? Infinity) < start) hiddenAt += 1;
    const written = source.slice(at, end);
    const looksLike = isMixed ? unfoldLookAlikes(written) : undefined;
    const possessiveAt = findPossessive(text, start, stop);
    tokens.push({
      key: looksLike ?? (written === '&' ? 'and' : written),
      start,
      end: stop,
      script: looksLike === undefined ? script : scriptOfWord(looksLike),
      letterCase: caseOf(text.charAt(start)),
      gap: gapBetween(text, tokens.at(-1), start),
      isCode: isCodeLike(text.slice(chunkStart(text, start), chunkEnd(text, stop))),
      ...(isAllCapitals(text, start, stop) ? { isAllCapitals: true } : {}),
      ...(possessiveAt === undefined ? {} : { possessiveAt }),
      ...(looksLike === undefined ? {} : { isMixedScript: true }),
      ...((folded.hidden[hiddenAt] ?? Infinity) < stop ? { hasHidden: true } : {}),
    });
    at = end;
  }
  return tokens;
}

/** End of the word that begins at `at`, its script, and whether letters of scripts that look alike are mixed in it. */
function wordEnd(source: string, at: number): [number, Script, boolean] {
  const first = source.charCodeAt(at);
  if (first === AMPERSAND) return [at + 1, 'Latn', false];
  let script: Script = 'Zyyy';
  let isMixed = false;
  let end = at;
  while (end < source.length && isWordUnit(source.charCodeAt(end)) && source.charCodeAt(end) !== AMPERSAND) {
    const code = source.codePointAt(end) ?? 0;
    const own = scriptOf(code);
    if (own === 'Hani' && end > at) break;
    if (own !== 'Zyyy' && own !== script) {
      if (script !== 'Zyyy' && (STANDS_APART.has(own) || STANDS_APART.has(script))) break;
      isMixed ||= LOOK_ALIKE.has(script) && LOOK_ALIKE.has(own);
      if (script === 'Zyyy') script = own;
    }
    end += code > 0xffff ? 2 : 1;
    if (own === 'Hani') break;
  }
  return [end, script, isMixed];
}

const AMPERSAND = 0x26;
/** A word ends where one of these meets another script: `RGB의`, `김Kim`. */
const STANDS_APART: ReadonlySet<Script> = new Set(['Hang', 'Hani', 'Kana']);
const LOOK_ALIKE: ReadonlySet<Script> = new Set(['Latn', 'Cyrl', 'Grek']);

/** Letters, digits, the marks that the fold kept, and `&`, which is a word. Judged once for each unit that is met. */
function isWordUnit(unit: number): boolean {
  const page = (PAGES[unit >> 8] ??= []);
  return (page[unit & 0xff] ??= judgeUnit(unit));
}
const PAGES: boolean[][] = [];

/** Of the surrogate pairs only those of Han (U+20000 and on) are letters here: emoji are not, and names are not written in the rest. */
function judgeUnit(unit: number): boolean {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit >= 0xd840 && unit <= 0xd8bf;
  return unit === AMPERSAND || WORD.test(String.fromCharCode(unit));
}
const WORD = /^[\p{L}\p{N}\p{M}]$/u;

function caseOf(character: string): Token['letterCase'] {
  if (character !== character.toLowerCase()) return 'capital';
  return character === character.toUpperCase() ? 'none' : 'lower';
}

function isAllCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 2 || caseOf(text.charAt(start)) !== 'capital' || caseOf(text.charAt(start + 1)) === 'lower')
    return false;
  const word = text.slice(start, Math.min(end, start + 48));
  return word === word.toUpperCase();
}

/** Where `Man’s` ends without its `’s`. */
function findPossessive(text: string, start: number, end: number): number | undefined {
  if (end - start < 3) return undefined;
  const last = text.charCodeAt(end - 1) | 0x20;
  return last === 0x73 && isApostrophe(text.charAt(end - 2)) ? end - 2 : undefined;
}

/** What is written between two words. A character that holds several words (`℀`) has nothing between them to judge. */
function gapBetween(text: string, before: Token | undefined, start: number): Gap {
  if (!before || start < before.end) return 'break';
  return gapOf(fold(text.slice(before.end, start)).text, before.key);
}

function scriptOfWord(word: string): Script {
  const scripts = Array.from(word, (letter) => scriptOf(letter.codePointAt(0) ?? 0));
  return scripts.find((script) => script !== 'Zyyy') ?? 'Zyyy';
}

function gapOf(between: string, before: string): Gap {
  if (between === '') return 'none';
  if (between.length > 12) return 'break';
  if (/^ +$/.test(between)) return 'space';
  if (/^-[ ]*$/.test(between)) return 'hyphen';
  if (/^\. *$/.test(between)) return Array.from(before).length === 1 || ABBREVIATIONS.has(before) ? 'dot' : 'break';
  if (/^\.?, *$/.test(between)) return 'comma';
  if (/^ *" *$/.test(between)) return 'quote';
  if (/^ ?\/ ?$/.test(between)) return 'slash';
  if (/^ +[-—] +$/.test(between)) return 'dash';
  return 'break';
}

/** Words after which a full stop does not end a sentence, in names of companies and people. */
const ABBREVIATIONS = new Set(
  'co corp inc ltd llc pte pvt bros cie mr mrs ms dr prof st jr sr gen col capt no dept univ inst intl'.split(' '),
);

/** The run of visible characters without a space that an offset stands in; CJK text has no spaces, so its letters end a run too. */
function chunkStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_CHUNK && isChunkUnit(text.charCodeAt(start - 1))) start -= 1;
  return start;
}
function chunkEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < MAX_CHUNK && isChunkUnit(text.charCodeAt(end))) end += 1;
  return end;
}
/** How far a URL is followed to either side of a word; a longer one is looked at piece by piece. */
const MAX_CHUNK = 400;

function isChunkUnit(unit: number): boolean {
  return unit > 0x20 && unit < 0x1100 && unit !== 0xa0;
}
