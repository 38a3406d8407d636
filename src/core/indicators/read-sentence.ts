import type { Span } from '../model/hit.ts';
import type { Match } from './find-matches.ts';
import type { CompiledCue } from './rule-book.ts';
import { sentenceAt } from './sentence-at.ts';
import { readUnits, type Unit } from './read-units.ts';

/** A sentence as patterns see it, with an edge at each end. */
export interface Sentence extends Span {
  readonly units: readonly Unit[];
}

/** Sentences of one text, each cut into units once. */
export class SentenceReader {
  readonly text: string;
  readonly #known = new Map<number, Sentence>();
  readonly #around = new Map<Sentence, Sentence>();
  readonly #near = new Map<Sentence, readonly Unit[]>();
  readonly #remembered = new Map<Sentence, Map<CompiledCue, readonly Match[]>>();
  #last: Sentence | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The sentence around an offset. Offsets that come in order cost nothing while they stay in one sentence. */
  at(offset: number): Sentence {
    const last = this.#last;
    if (last && offset >= last.start && offset < last.end) return last;
    const span = sentenceAt(this.text, Math.min(offset, Math.max(0, this.text.length - 1)));
    const sentence = this.#known.get(span.start) ?? this.#read(span);
    this.#known.set(span.start, sentence);
    this.#last = sentence;
    return sentence;
  }

  /** A sentence together with its neighbours, for patterns that go on behind a full stop. */
  around(sentence: Sentence): Sentence {
    const known = this.#around.get(sentence) ?? this.#join(sentence);
    this.#around.set(sentence, known);
    return known;
  }

  /** The words of the passage on both sides of a sentence, and its own. */
  unitsNear(sentence: Sentence): readonly Unit[] {
    const from = Math.max(0, sentence.start - PASSAGE_REACH);
    const near = this.#near.get(sentence) ?? readUnits(this.text.slice(from, sentence.end + PASSAGE_REACH), from);
    this.#near.set(sentence, near);
    return near;
  }

  /** What a cue finds in a sentence, found once: many words of one sentence may be asked about. */
  remember(sentence: Sentence, cue: CompiledCue, find: () => readonly Match[]): readonly Match[] {
    const ofSentence = this.#remembered.get(sentence) ?? new Map<CompiledCue, readonly Match[]>();
    this.#remembered.set(sentence, ofSentence);
    const found = ofSentence.get(cue) ?? find();
    ofSentence.set(cue, found);
    return found;
  }

  #join(sentence: Sentence): Sentence {
    const before = sentence.start > 0 ? this.at(this.#textBefore(sentence.start)) : undefined;
    const after = sentence.end < this.text.length ? this.at(this.#textBehind(sentence.end)) : undefined;
    const parts = [before, sentence, after].filter((part) => part !== undefined);
    const distinct = parts.filter((part, at) => parts.findIndex(({ start }) => start === part.start) === at);
    return {
      start: distinct[0]?.start ?? sentence.start,
      end: distinct.at(-1)?.end ?? sentence.end,
      units: distinct.flatMap(({ units }, at) => (at === 0 ? units : units.slice(1))),
    };
  }

  #read({ start, end }: Span): Sentence {
    const edge = { key: '', start, end: start };
    const units = [edge].concat(readUnits(this.text.slice(start, end), start));
    units.push({ key: '', start: end, end });
    return { start, end, units };
  }

  #textBefore(offset: number): number {
    let at = offset - 1;
    while (at > 0 && this.text.charCodeAt(at) <= 0x20) at -= 1;
    return at;
  }

  #textBehind(offset: number): number {
    let at = offset;
    while (at < this.text.length - 1 && this.text.charCodeAt(at) <= 0x20) at += 1;
    return at;
  }
}

/** How far to either side of its sentence a passage is looked at: a page's whole article may come as one text. */
const PASSAGE_REACH = 1500;
