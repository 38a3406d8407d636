import type { IndicatorRule, VoiceCue } from '../model/indicator-rule.ts';
import { labelForm } from './label-form.ts';
import { findMatches, type Match } from './find-matches.ts';
import type { Sentence, SentenceReader } from './read-sentence.ts';
import type { CompiledCue, RuleBook } from './rule-book.ts';
import type { Unit } from './read-units.ts';

/** Words that a rule matched, and the sentence they stand in. */
export interface Said {
  readonly match: Match;
  readonly sentence: Sentence;
}

/**
 * Whether the writer says it of their own accord. It is not theirs when it stands in quotation marks or behind `>`, when a line names another speaker (`Admin:`), when the
 * sentence denies it, warns of it, tells what somebody else did, asks about it or jokes, and, for what only a worker means so, when it is the employer's
 * sentence. When in doubt it is not theirs: a false mark harms a person.
 */
export function isOwnVoice(said: Said, rule: IndicatorRule, reader: SentenceReader, book: RuleBook): boolean {
  const { text } = reader;
  const { start, end } = spanOf(said);
  if (isQuoted(text, start, end) || isOthersLine(text, start, book)) return false;
  return !book.cues.some(
    (compiled) =>
      (compiled.cue.kind !== 'employer' || rule.speaker === 'worker') && hasCue(said, compiled, reader, book),
  );
}

/** Where the matched words stand, without the sentence's edges. */
export function spanOf({ match, sentence }: Said): { readonly start: number; readonly end: number } {
  const units = sentence.units.slice(match.from, match.to).filter(({ key }) => key !== '');
  return { start: units[0]?.start ?? sentence.start, end: units.at(-1)?.end ?? sentence.end };
}

function hasCue(said: Said, compiled: CompiledCue, reader: SentenceReader, book: RuleBook): boolean {
  const cues = reader.remember(said.sentence, compiled, () =>
    findCues(
      compiled.cue.where === 'passage' ? reader.unitsNear(said.sentence) : said.sentence.units,
      compiled,
      reader.text,
      book,
    ),
  );
  if (compiled.cue.where === 'passage') return cues.length > 0;
  return cues.some((cue) => standsRight(cue, said.match, compiled.cue));
}

/** Words of the rule itself are no cue about it: “no video calls” does not deny video calls. */
function standsRight(cue: Match, { from, to }: Match, { where, within = Infinity }: VoiceCue): boolean {
  const isBefore = cue.to <= from;
  const isAfter = cue.from >= to;
  if (where === 'before') return isBefore && from - cue.to <= within;
  if (where === 'after') return isAfter && cue.from - to <= within;
  return isBefore || isAfter;
}

function findCues(
  units: readonly Unit[],
  { pattern, unless }: CompiledCue,
  text: string,
  { clauseWords }: RuleBook,
): readonly Match[] {
  const context = { text, clauseWords };
  const cues = findMatches(units, pattern, context, Infinity);
  return cues.length > 0 && unless && findMatches(units, unless, context, 1).length > 0 ? [] : cues;
}

/** Between quotation marks that leave something outside of them: a whole message in quotation marks is still its writer's. */
function isQuoted(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (/^\s*>/.test(text.slice(lineStart, start + 1))) return true;
  const before = text.slice(Math.max(0, start - QUOTE_REACH), start);
  const after = text.slice(end, end + QUOTE_REACH);
  return QUOTES.some(([open, close]) => {
    const opened = before.lastIndexOf(open);
    if (opened < 0 || after.indexOf(close) < 0) return false;
    const isInside =
      open === close
        ? countOf(before.slice(before.lastIndexOf('\n') + 1), open) % 2 === 1
        : before.lastIndexOf(close) < opened;
    return isInside && hasWords(before.slice(0, opened) + after.slice(after.indexOf(close) + 1));
  });
}

const QUOTE_REACH = 400;
const QUOTES: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['"', '"'],
];

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Two words at least. */
function hasWords(text: string): boolean {
  return /\p{L}{2}[^\p{L}]+\p{L}{2}|\p{Script=Han}{4}|\p{Script=Hangul}{4}/u.test(text);
}

/** `Admin: …`, `[Client] …`: the line belongs to somebody who is not the subject. */
function isOthersLine(text: string, start: number, book: RuleBook): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart, Math.min(start, lineStart + MAX_LABEL));
  const label = /^\s*[[(]?([\p{L} ]{2,24}?)\s*(?:[:：]|[\])][:：]?)/u.exec(line)?.[1];
  return label !== undefined && (book.labels.get('label-others')?.has(labelForm(label)) ?? false);
}

/** A longer beginning of a line is no label. */
const MAX_LABEL = 40;
