import { commonWords } from '../names/common-words.ts';
import { isParticle } from '../names/name-words.ts';
import { placeOf } from '../names/place-words.ts';
import { readNumber } from '../names/read-number.ts';
import { chineseKey } from '../text/chinese-key.ts';
import { koreanInRussian } from '../text/korean-in-russian.ts';
import { readKoreanShapes, type SyllableShape } from '../text/korean-shapes.ts';
import { latinise } from '../text/latinise.ts';
import { setOfLetters } from '../text/letter-set.ts';
import { lettersOf } from '../text/letters-of.ts';
import type { Script } from '../text/script.ts';
import { readSinoKorean } from '../text/read-han.ts';
import { slavicKey } from '../text/slavic-key.ts';
import { outlineSounds, type SoundOutline } from '../text/sound-outline.ts';
import { soundSkeleton } from '../text/sound-skeleton.ts';
import { scriptOfWord } from '../text/tokens.ts';

/** One word of a name with all that its comparison asks for again and again. */
export interface PreparedWord {
  readonly text: string;
  /** As written, for the reader. */
  readonly written: string;
  readonly script: Script;
  readonly isInitial: boolean;
  readonly isCommon: boolean;
  /** The value of a numeral, however it is written. */
  readonly number: string | undefined;
  /** How much it counts beside the others of its name. */
  readonly weight: number;
  /** In plain Latin letters; undefined where there is no table. */
  readonly latin: string | undefined;
  /** As the table of its script's spellings takes it apart. */
  readonly letters: string;
  /** Which letters it has, as `setOfLetters`. */
  readonly letterSet: number;
  /** What its letters ask of a Latin word. */
  readonly outline: SoundOutline | undefined;
  /** For Latin and Cyrillic words: the spelling in which the two meet. */
  readonly slavic: string | undefined;
  readonly skeleton: string;
  /** For Latin words that may be Chinese: the spelling in which Pinyin and Wade-Giles meet. */
  readonly chinese: string | undefined;
  /** For organisations: the place that the word names, see `placeOf`. */
  readonly place: number | undefined;
  /** Every way to read it as Korean syllables; Han by its readings in Korea. */
  readonly korean: readonly (readonly SyllableShape[])[];
  /** How Russian writes it, if it is Korean in Latin letters. */
  readonly koreanInRussian: readonly string[];
}

/**
 * One word of a name. What follows from its letters alone is worked out once for the words met last.
 *
 * @param written As it stands in the name, for the reader.
 */
export function prepareWord(text: string, isPerson: boolean, written: string = text): PreparedWord {
  const known = isPerson ? PERSONS : OTHERS;
  let word = known.get(text);
  if (!word) {
    if (known.size >= MAX_KEPT) known.clear();
    known.set(text, (word = new LazyWord(text, isPerson)));
  }
  return text === written ? word : word.writtenAs(written);
}

const PERSONS = new Map<string, LazyWord>();
const OTHERS = new Map<string, LazyWord>();
/** About as many as a large list has. */
const MAX_KEPT = 32_768;

/** What a word's letters lead to, each in a row of one, filled in as it is asked for: a look-up meets hundreds of words and asks most of them for nothing. */
type Derived = { -readonly [Key in LazyKey]?: readonly [PreparedWord[Key]] };
type LazyKey =
  | 'latin'
  | 'letters'
  | 'outline'
  | 'slavic'
  | 'skeleton'
  | 'chinese'
  | 'place'
  | 'korean'
  | 'koreanInRussian';

class LazyWord implements PreparedWord {
  readonly text: string;
  readonly written: string;
  readonly script: Script;
  readonly isInitial: boolean;
  readonly isCommon: boolean;
  readonly number: string | undefined;
  readonly weight: number;
  readonly letterSet: number;
  readonly #isPerson: boolean;
  readonly #derived: Derived;

  constructor(text: string, isPerson: boolean, written: string = text, derived: Derived = {}) {
    this.text = text;
    this.written = written;
    this.script = scriptOfWord(text);
    this.number = readNumber(text, isPerson);
    this.isCommon = !isPerson && commonWords().has(text);
    this.isInitial =
      Array.from(text.slice(0, 4)).length === 1 &&
      this.number === undefined &&
      this.script !== 'Hani' &&
      this.script !== 'Hang';
    this.weight = weigh(text, isPerson, this.isInitial, this.isCommon, this.number !== undefined);
    this.letterSet = setOfLetters(text);
    this.#isPerson = isPerson;
    this.#derived = derived;
  }

  /** The same word in the writing of one name. */
  writtenAs(written: string): PreparedWord {
    return new LazyWord(this.text, this.#isPerson, written, this.#derived);
  }

  get latin(): string | undefined {
    return (this.#derived.latin ??= [latinise(this.text, this.script)])[0];
  }

  get letters(): string {
    return (this.#derived.letters ??= [lettersOf(this.text, this.script)])[0];
  }

  get outline(): SoundOutline | undefined {
    return (this.#derived.outline ??= [outlineSounds(this.letters, this.script)])[0];
  }

  get slavic(): string | undefined {
    const isAlphabet = this.script === 'Cyrl' || this.script === 'Latn';
    return (this.#derived.slavic ??= [isAlphabet ? slavicKey(this.text) : undefined])[0];
  }

  get skeleton(): string {
    return (this.#derived.skeleton ??= [this.latin === undefined ? '' : soundSkeleton(this.latin)])[0];
  }

  get chinese(): string | undefined {
    const mayBe = this.#isPerson && this.script === 'Latn';
    return (this.#derived.chinese ??= [mayBe ? chineseKey(this.text) : undefined])[0];
  }

  get place(): number | undefined {
    return (this.#derived.place ??= [this.#isPerson ? undefined : placeOf(this.text)])[0];
  }

  get korean(): readonly (readonly SyllableShape[])[] {
    return (this.#derived.korean ??= [readKorean(this.text, this.script)])[0];
  }

  get koreanInRussian(): readonly string[] {
    return (this.#derived.koreanInRussian ??= [koreanInRussian(this.text)])[0];
  }
}

function readKorean(text: string, script: Script): readonly (readonly SyllableShape[])[] {
  if (script !== 'Hani') return readKoreanShapes(text);
  // No Korean name has more characters.
  return text.length > 4 ? [] : readSinoKorean(text).flatMap(readKoreanShapes);
}

/** Particles and initials say little; a number or a word that is no English word says which of many bodies is meant. */
function weigh(text: string, isPerson: boolean, isInitial: boolean, isCommon: boolean, isNumber: boolean): number {
  if (isPerson) return SUFFIXES.has(text) || isParticle(text) ? 0.3 : isInitial ? 0.5 : 1;
  if (isNumber) return 1.3;
  return isInitial ? 0.5 : isCommon ? 0.6 : 1.1;
}

const SUFFIXES = new Set('jr sr ii iii iv esq phd md'.split(' '));
