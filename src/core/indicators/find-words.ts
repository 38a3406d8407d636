import type { SightingPlace } from '../model/observation.ts';
import type { Passage } from '../model/subject.ts';
import { findMatches, type UnitContext } from './find-matches.ts';
import { isOwnVoice, spanOf } from './judge-voice.ts';
import { SentenceReader, type Sentence } from './read-sentence.ts';
import type { CompiledLook, RuleBook } from './rule-book.ts';

/** A look that saw its words. */
export interface WordsSeen {
  readonly look: CompiledLook;
  readonly place: SightingPlace;
}

/**
 * What the rules see in one passage: one pass for the triggers of all of them, then the patterns of those whose trigger stands in a sentence, on that
 * sentence only.
 */
export function findWords(
  passage: Passage,
  book: RuleBook,
  mayUse: (look: CompiledLook) => boolean,
): readonly WordsSeen[] {
  const reader = new SentenceReader(passage.text);
  const tried = new Map<CompiledLook, Set<number>>();
  const seen: WordsSeen[] = [];
  const starts = new Map<CompiledLook, Set<number>>();
  book.findTriggers(passage.text, (at, targets) => {
    const looks = targets.flatMap((target) => book.looks[target] ?? []).filter(mayUse);
    if (looks.length === 0) return;
    // A trigger is reported where it ends, which may be the full stop behind it.
    const sentence = reader.at(Math.max(0, at - 1));
    for (const look of looks) {
      const sentences = tried.get(look) ?? new Set();
      const known = starts.get(look) ?? new Set();
      tried.set(look, sentences);
      starts.set(look, known);
      if (sentences.has(sentence.start) || sentences.size >= MAX_SENTENCES || known.size >= MAX_PLACES) continue;
      sentences.add(sentence.start);
      for (const place of tryLook(look, sentence, reader, book)) {
        if (!known.has(place.start)) seen.push({ look, place: { passage: passage.id, ...place } });
        known.add(place.start);
      }
    }
  });
  return seen;
}

/** One passage that holds the words of one rule in more sentences than this says the same thing over and over. */
const MAX_SENTENCES = 400;
/** Places of one wording in one passage: more of them say nothing more, and a card shows fewer. */
const MAX_PLACES = 32;
/** Places of one rule in one sentence. */
const MAX_MATCHES = 4;

/** Whether a host stands there as one: not in the middle of another name or of an expression, and below nothing but itself. */
function isHostAt(text: string, start: number, end: number): boolean {
  if (/\s/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    !/[\p{L}\p{N}_@-]$|[^w/]\.$/u.test(before) && !/^[\p{L}\p{N}_-]|^\.[\p{L}\p{N}]|^\(/u.test(text.slice(end, end + 2))
  );
}

function tryLook(
  look: CompiledLook,
  sentence: Sentence,
  reader: SentenceReader,
  book: RuleBook,
): readonly Omit<SightingPlace, 'passage'>[] {
  const { text } = reader;
  const context: UnitContext = { text, clauseWords: book.clauseWords };
  const searched = look.goesOn ? reader.around(sentence) : sentence;
  const matches = findMatches(searched.units, look.pattern, context, MAX_MATCHES);
  if (matches.length === 0) return [];
  if (look.unless && findMatches(searched.units, look.unless, context, 1).length > 0) return [];
  return matches.flatMap((match) => {
    const { start, end } = spanOf({ match, sentence: searched });
    const words = text.slice(start, end);
    if (look.isUnbroken && !isHostAt(text, start, end)) return [];
    return isOwnVoice({ match, sentence: searched }, look.rule, reader, book) ? [{ start, end, text: words }] : [];
  });
}
