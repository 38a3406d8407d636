import type { SightingPlace } from '../model/observation.ts';
import type { Passage, Subject } from '../model/subject.ts';
import { labelForm } from './label-form.ts';
import type { RuleBook } from './rule-book.ts';

/** What a page or a text calls by a label: `Payee: Jane Roe`. */
export interface Field {
  readonly value: string;
  readonly place: SightingPlace;
}

/**
 * The values that stand behind one of the labels of a vocabulary (`label-payee`), in the order of the text: a passage that the page labels so, and lines
 * that label themselves. Nothing that the other side or the platform says.
 */
export function readFields(subject: Subject, vocabulary: string, book: RuleBook): readonly Field[] {
  const labels = book.labels.get(vocabulary) ?? new Set();
  return labelledFields(subject).filter(({ label }) => labels.has(label));
}

/** The passages that may be the subject's own words. */
export function ownPassages(subject: Subject): readonly Passage[] {
  const known = OWN.get(subject);
  if (known) return known;
  const own = subject.passages.filter(({ voice }) => voice === 'subject' || voice === 'unknown');
  OWN.set(subject, own);
  return own;
}

/** Those among them whose text holds a sign: nearly every text is passed over here by the relations that look for addresses. */
export function passagesWith(subject: Subject, sign: string): readonly Passage[] {
  return ownPassages(subject).filter(({ text }) => text.includes(sign));
}

type LabelledField = Field & { readonly label: string };

// Several relations ask about the same subject; it is read once, and forgotten with it.
const OWN = new WeakMap<Subject, readonly Passage[]>();
const READ = new WeakMap<Subject, readonly LabelledField[]>();

function labelledFields(subject: Subject): readonly LabelledField[] {
  const known = READ.get(subject);
  if (known) return known;
  const fields = ownPassages(subject).flatMap((passage) => [
    ...(passage.label === undefined ? [] : fieldAt(passage, passage.label, 0, passage.text.length)),
    ...colonsIn(passage.text).flatMap((colon) => fieldBehind(passage, colon)),
  ]);
  READ.set(subject, fields);
  return fields;
}

function colonsIn(text: string): readonly number[] {
  const colons: number[] = [];
  for (const sign of [':', '：']) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) colons.push(at);
  }
  return colons.toSorted((a, b) => a - b);
}

/** Longer than a line of a form is prose. */
const MAX_FIELD = 200;

/** The field whose label ends at a colon: `- Payee name:`. A label begins its line, or a piece of it, is short and has no sign of a sentence in it. */
function fieldBehind(passage: Passage, colon: number): readonly LabelledField[] {
  // More than a label and what may stand before it, so that the pattern cannot begin at the cut.
  const before = passage.text.slice(Math.max(0, colon - 56), colon);
  const label = LABEL.exec(before)?.[1];
  if (label === undefined) return [];
  const rest = passage.text.slice(colon + 1, colon + 1 + MAX_FIELD);
  const end = rest.search(SEPARATOR);
  return fieldAt(passage, label, colon + 1, colon + 1 + (end < 0 ? rest.length : end));
}

const LABEL = /(?:^|[\n|·•;；])[\s*–-]{0,12}(\p{L}[\p{L}\p{M} '’()/.-]{0,38})$/u;
const SEPARATOR = /[\n|·•;；]/;

function fieldAt({ id, text }: Passage, label: string, from: number, to: number): readonly LabelledField[] {
  const value = text.slice(from, to);
  const trimmed = value.trim();
  if (trimmed === '' || trimmed.length > MAX_FIELD) return [];
  const start = from + value.indexOf(trimmed);
  const place = { passage: id, start, end: start + trimmed.length, text: trimmed };
  return [{ label: labelForm(label), value: trimmed, place }];
}
