import { COMMON_WORDS } from '../names/common-words.ts';
import type { FormFamily } from '../names/legal-form-table.ts';
import { findLegalForms } from '../names/legal-forms.ts';
import { isHonorific, isLinkWord, isParticle } from '../names/name-words.ts';
import { placeOf } from '../names/place-words.ts';
import { joinNumbers, readNumber } from '../names/read-number.ts';
import { chineseKey } from '../text/chinese-key.ts';
import { latinise } from '../text/latinise.ts';
import { lettersOf } from '../text/letters-of.ts';
import type { Script } from '../text/script.ts';
import { slavicKey } from '../text/slavic-key.ts';
import { soundSkeleton } from '../text/sound-skeleton.ts';
import { scriptOfWord, tokenize, type Gap } from '../text/tokens.ts';

/** One word of a name with all that its comparison asks for again and again. */
export interface PreparedWord {
  readonly text: string;
  /** As written, for the reader. */
  readonly written: string;
  readonly script: Script;
  /** In plain Latin letters; absent where there is no table. */
  readonly latin?: string;
  /** As the table of its script's spellings takes it apart. */
  readonly letters: string;
  /** For Latin and Cyrillic words: the spelling in which the two meet. */
  readonly slavic?: string;
  readonly skeleton: string;
  /** For Latin words that may be Chinese: the spelling in which Pinyin and Wade-Giles meet. */
  readonly chinese?: string;
  readonly isInitial: boolean;
  readonly isCommon: boolean;
  /** For organisations: the place that the word names, see `placeOf`. */
  readonly place?: number;
  /** The value of a numeral, however it is written. */
  readonly number?: string;
  /** How much it counts beside the others of its name. */
  readonly weight: number;
}

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
  const kept = bare.length > 0 ? bare : tokens;
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

/**
 * One word of a name. What follows from its letters alone is worked out once for the words met last.
 *
 * @param written As it stands in the name, for the reader.
 */
export function prepareWord(text: string, isPerson: boolean, written: string = text): PreparedWord {
  const known = isPerson ? PERSONS : OTHERS;
  let derived = known.get(text);
  if (!derived) {
    if (known.size >= MAX_KEPT) known.clear();
    known.set(text, (derived = deriveWord(text, scriptOfWord(text), isPerson)));
  }
  return text === written ? derived : { ...derived, written };
}

const PERSONS = new Map<string, PreparedWord>();
const OTHERS = new Map<string, PreparedWord>();
/** About as many as a large list has. */
const MAX_KEPT = 32_768;

function deriveWord(text: string, script: Script, isPerson: boolean): PreparedWord {
  const latin = latinise(text, script);
  const number = readNumber(text, isPerson);
  const chinese = isPerson && script === 'Latn' ? chineseKey(text) : undefined;
  const place = isPerson ? undefined : placeOf(text);
  const isCommon = !isPerson && COMMON_WORDS.has(text);
  const isInitial = Array.from(text).length === 1 && number === undefined && script !== 'Hani' && script !== 'Hang';
  return {
    text,
    written: text,
    script,
    ...(latin === undefined ? {} : { latin }),
    letters: lettersOf(text, script),
    ...(script === 'Cyrl' || script === 'Latn' ? { slavic: slavicKey(text) } : {}),
    skeleton: latin === undefined ? '' : soundSkeleton(latin),
    ...(chinese === undefined ? {} : { chinese }),
    isInitial,
    isCommon,
    ...(place === undefined ? {} : { place }),
    ...(number === undefined ? {} : { number }),
    weight: weigh(text, isPerson, isInitial, isCommon, number !== undefined),
  };
}

/** Particles and initials say little; a number or a word that is no English word says which of many bodies is meant. */
function weigh(text: string, isPerson: boolean, isInitial: boolean, isCommon: boolean, isNumber: boolean): number {
  if (isPerson) return SUFFIXES.has(text) || isParticle(text) ? 0.3 : isInitial ? 0.5 : 1;
  if (isNumber) return 1.3;
  return isInitial ? 0.5 : isCommon ? 0.6 : 1.1;
}

const SUFFIXES = new Set('jr sr ii iii iv esq phd md'.split(' '));
