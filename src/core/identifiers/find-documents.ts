import { foldToText } from '../text/fold.ts';
import { sortOfDocument } from './document-labels.ts';
import { findRuns, type Run } from './find-runs.ts';

/** A listed number found beside its label. */
export interface FoundDocument {
  /** The number as the index knows it. */
  readonly key: string;
  /** The publisher's label of the entry it was found for. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Numbers of documents that stand next to what they are: `passport 827220538`, `ИНН: 7704…`. A bare number proves nothing; an order
 * number of nine digits is as likely. The label stands up to 60
 * characters before the number in its own sentence, or right after it.
 *
 * @param labelsOf The publisher's labels of the entries with this number; empty for a number no list has.
 */
export function findDocuments(text: string, labelsOf: (number: string) => readonly string[]): readonly FoundDocument[] {
  const found: FoundDocument[] = [];
  if (!/\d/.test(text)) return found;
  const runs = findRuns(text, 1);
  runs.forEach((_, at) => {
    for (const { value, start, end } of joinRuns(text, runs, at)) {
      for (const label of new Set(labelsOf(value))) {
        if (hasLabelNearby(text, start, end, label)) found.push({ key: value, label, start, end });
      }
    }
  });
  return found;
}

/** The run itself, and with up to three runs after it that one separator parts from it: `827 220 538`, `12-345/67`. */
function joinRuns(text: string, runs: readonly Run[], at: number): readonly Run[] {
  const first = runs[at];
  if (!first || !(HAS_DIGIT.test(first.value) || HAS_DIGIT.test(runs[at + 1]?.value ?? ''))) return [];
  const joined: Run[] = [];
  let current: Run = { ...first, value: first.value.toUpperCase() };
  for (let next = at + 1; ; next += 1) {
    if (current.value.length >= 4 && current.value.length <= 32 && HAS_DIGIT.test(current.value)) joined.push(current);
    const run = runs[next];
    if (!run || next - at > 3 || run.start - current.end !== 1 || !SEPARATOR.test(text.charAt(current.end)))
      return joined;
    current = { ...current, value: current.value + run.value.toUpperCase(), end: run.end };
  }
}

const HAS_DIGIT = /\d/;
const SEPARATOR = /[-./ \u00a0\u2010-\u2013]/;

function hasLabelNearby(text: string, start: number, end: number, label: string): boolean {
  const written = sortOfDocument(label)?.written;
  if (!written) return false;
  // A label belongs to the nearest number, and not to one of the next sentence.
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(LABEL_ENDS)
      .at(-1) ?? '';
  const after = text.slice(end, end + 24).split(/[;,.!?\d\n]/, 1)[0] ?? '';
  return written.test(foldToText(before)) || written.test(foldToText(after));
}

const LABEL_ENDS = /[;!?\n]|\.\s+\p{Lu}|\d{4,}/u;
