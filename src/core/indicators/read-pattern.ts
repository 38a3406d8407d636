import type { Pattern, Vocabulary } from './pattern.ts';
import { readUnits } from './read-units.ts';

/**
 * Reads a pattern as an expert writes it.
 *
 * | written | means |
 * |---|---|
 * | `account` | this word, whatever its case and accents |
 * | `аккаунт*` | a word that begins so |
 * | `계정` `账号` | these characters, one after the other |
 * | `(rent\|lease out)` | one of these |
 * | `please?` `(for me)?` | may be missing |
 * | `@platform` | one of a vocabulary |
 * | `..4` | up to four words (characters in Hangul and Han) |
 * | `~4` | the same, but none of the words that begin another phrase: `with`, `for`, `and I` … |
 * | `_` | any one word |
 * | `#` `#%` | a number, a percentage |
 * | `^` `$` | here the sentence begins, ends |
 * | `//` | here the next sentence may begin |
 *
 * @throws {SyntaxError} If it is written in no such way, or could match nothing at all.
 */
export function readPattern(written: string, vocabulary: Vocabulary): Pattern {
  const marks = written.match(MARKS) ?? [];
  if (marks.join('') !== written.replaceAll(' ', '')) throw new SyntaxError(`“${written}” holds a sign I do not know`);
  let at = 0;
  const pattern = readChoice();
  if (at < marks.length) throw new SyntaxError(`“${written}”: “)” without “(”`);
  if (mayBeEmpty(pattern)) throw new SyntaxError(`“${written}” could match nothing at all`);
  return pattern;

  function readChoice(): Pattern {
    const options = [readSequence()];
    while (marks[at] === '|') {
      at += 1;
      options.push(readSequence());
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  function readSequence(): Pattern {
    const parts: Pattern[] = [];
    for (let mark = marks[at]; mark !== undefined && mark !== '|' && mark !== ')'; mark = marks[at]) {
      at += 1;
      let part = mark === '(' ? readGroup() : readMark(mark, written, vocabulary);
      if (marks[at] === '?') {
        at += 1;
        part = { kind: 'optional', part };
      }
      parts.push(part);
    }
    if (parts.length === 0) throw new SyntaxError(`“${written}” has an empty choice`);
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
  }

  function readGroup(): Pattern {
    const inner = readChoice();
    if (marks[at] !== ')') throw new SyntaxError(`“${written}”: “(” without “)”`);
    at += 1;
    return inner;
  }
}

/** Whether a sentence without a single word could match. */
export function mayBeEmpty(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'sequence':
      return pattern.parts.every(mayBeEmpty);
    case 'choice':
      return pattern.options.some(mayBeEmpty);
    case 'optional':
    case 'gap':
    case 'edge':
      return true;
    case 'word':
    case 'any':
    case 'number':
      return false;
  }
}

const MARKS = /[()|?]|\/\/|\.\.\d+|~\d+|#%?|[_^$]|@[a-z]+(?:-[a-z]+)*|[^\s()|?~#_^$@*]+\*?/g;

function readMark(mark: string, written: string, vocabulary: Vocabulary): Pattern {
  switch (mark) {
    case '//':
      return { kind: 'optional', part: { kind: 'edge' } };
    case '^':
    case '$':
      return { kind: 'edge' };
    case '_':
      return { kind: 'any' };
    case '#':
    case '#%':
      return { kind: 'number', isPercent: mark === '#%' };
    default:
  }
  if (/^(?:\.\.|~)\d+$/.test(mark)) return readGap(mark, written);
  if (!mark.startsWith('@')) return readWord(mark, written);
  const listed = vocabulary.get(mark.slice(1));
  if (!listed) throw new SyntaxError(`“${written}”: there is no vocabulary ${mark}`);
  return listed;
}

function readGap(mark: string, written: string): Pattern {
  const most = Number(/\d+/.exec(mark)?.[0]);
  if (most < 1 || most > MAX_GAP) throw new SyntaxError(`“${written}”: a gap is 1 to ${MAX_GAP}`);
  return { kind: 'gap', most, sameClause: mark.startsWith('~') };
}

/** Further apart, two words of a sentence say nothing of each other; and every unit of a gap is a state. */
const MAX_GAP = 20;

/** A word may be several units: `t.me`, `24/7`, `账号`. */
function readWord(mark: string, written: string): Pattern {
  const isPrefix = mark.endsWith('*');
  const word = isPrefix ? mark.slice(0, -1) : mark;
  const keys = readUnits(word).map(({ key }) => key);
  if (keys.length === 0) throw new SyntaxError(`“${written}”: “${mark}” is no word`);
  const parts = keys.map((key, index): Pattern => ({
    kind: 'word',
    word: key,
    isPrefix: isPrefix && index === keys.length - 1,
  }));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
}
