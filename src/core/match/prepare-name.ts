import type { FormFamily } from '../names/legal-form-table.ts';
import { findLegalForms } from '../names/legal-forms.ts';
import { isHonorific, isLinkWord } from '../names/name-words.ts';
import { joinNumbers } from '../names/read-number.ts';
import type { Script } from '../text/script.ts';
import { tokenize, type Gap } from '../text/tokens.ts';
import { prepareWord, type PreparedWord } from './prepare-word.ts';

/** A name ready to be compared. */
export interface PreparedName {
  readonly words: readonly PreparedWord[];
  readonly isPerson: boolean;
  /** Family of its legal form. */
  readonly form?: FormFamily;
  /** The form as written. */
  readonly formWritten?: string;
  /** Letters and digits of its words in a row. */
  readonly letters: string;
  /** The same with titles and legal forms. */
  readonly allLetters: string;
}

/** Takes a name apart: titles and legal forms aside, small words out, every word weighed. */
export function prepareName(name: string, isPerson: boolean): PreparedName {
  const tokens = joinPieces(
    tokenize(name).map(({ key, start, end, script, gap }) => ({ key, script, gap, written: name.slice(start, end) })),
    isPerson,
  );
  const keys = tokens.map(({ key }) => key);
  const forms = isPerson ? [] : findLegalForms(keys);
  const isForm = (at: number): boolean => forms.some(({ from, to }) => at >= from && at < to);
  const bare = tokens.filter(({ key }, at) => (isPerson ? !isHonorific(key) : !isForm(at) && !isLinkWord(key)));
  const kept = turnCompound(bare.length > 0 ? bare : tokens, isPerson);
  const [form] = bare.length > 0 ? forms : [];
  const formWritten =
    form &&
    tokens
      .slice(form.from, form.to)
      .map(({ written }) => written)
      .join(' ');
  return {
    words: kept.map(({ key, written }) => prepareWord(key, isPerson, written)),
    isPerson,
    ...(form === undefined ? {} : { form: form.family }),
    ...(formWritten === undefined ? {} : { formWritten }),
    letters: kept.map(({ key }) => key).join(''),
    allLetters: keys.join(''),
  };
}

/** `Ullah, Khair` is Khairullah, entered as if it were a given and a family name: the second part of a compound begins no name. */
function turnCompound(pieces: readonly Piece[], isPerson: boolean): readonly Piece[] {
  const [first, ...rest] = pieces;
  return isPerson && first && rest.length > 0 && SECOND_PARTS.has(first.key) ? [...rest, first] : pieces;
}

const SECOND_PARTS = new Set('ullah ollah allah uddin eddin udin ud din'.split(' '));

/** Words as they stand in the name, for the reader. */
export function writtenAs(words: readonly PreparedWord[]): string {
  return words.map(({ written }) => written).join(' ');
}

interface Piece {
  readonly key: string;
  readonly script: Script;
  readonly gap: Gap;
  readonly written: string;
}

/** Han characters are tokens of their own, but a name in Han is compared as a whole; `A.B.C.` and `S.A.` are one word in a company's name. */
function joinPieces(pieces: readonly Piece[], isPerson: boolean): readonly Piece[] {
  const joined: Piece[] = [];
  let isSpelled = false;
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isLetter = piece.key.length === 1 && piece.script !== 'Zyyy' && piece.script !== 'Hani';
    const isHan = piece.script === 'Hani' && last?.script === 'Hani';
    const sum = last && joinNumbers(last.key, piece.key);
    if (last && sum !== undefined && (piece.gap === 'hyphen' || piece.gap === 'space')) {
      joined[joined.length - 1] = { ...last, key: sum, script: 'Zyyy', written: `${last.written} ${piece.written}` };
      continue;
    }
    const isNext = !isPerson && isLetter && isSpelled && (piece.gap === 'dot' || piece.gap === 'none');
    if (last && (isHan || isNext)) {
      const written = `${last.written}${isHan ? '' : '.'}${piece.written}`;
      joined[joined.length - 1] = { ...last, key: last.key + piece.key, written };
    } else joined.push(piece);
    isSpelled = isLetter;
  }
  return joined;
}
