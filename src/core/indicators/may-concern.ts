import { findMatches } from './find-matches.ts';
import { labelForm } from './label-form.ts';
import { SentenceReader } from './read-sentence.ts';
import type { CompiledLook, RuleBook } from './rule-book.ts';

/**
 * Whether a text holds the words of any rule, whoever says them, or a label whose values are compared: where none does, a page need not be looked at for subjects.
 * Voices, roles and what else stands nearby are judged only then.
 */
export function mayConcern(text: string, book: RuleBook): boolean {
  return (
    hasWords(text, book) || labelsIn(text).some((label) => COMPARED.some((name) => book.labels.get(name)?.has(label)))
  );
}

/** Vocabularies of the labels whose values relations compare. */
const COMPARED = ['label-payee', 'label-delivery', 'label-address', 'label-location', 'label-time-zone'];

function hasWords(text: string, book: RuleBook): boolean {
  const reader = new SentenceReader(text);
  const context = { text, clauseWords: book.clauseWords };
  const tried = new Map<CompiledLook, number>();
  let isFound = false;
  book.findTriggers(text, (at, targets) => {
    if (isFound) return;
    const sentence = reader.at(Math.max(0, at - 1));
    for (const target of targets) {
      const look = book.looks[target];
      // One sentence has many triggers of one wording.
      if (!look || tried.get(look) === sentence.start) continue;
      tried.set(look, sentence.start);
      const { units } = look.goesOn ? reader.around(sentence) : sentence;
      isFound ||= findMatches(units, look.pattern, context, 1).length > 0;
    }
  });
  return isFound;
}

/** A short text of its own may be the label of its neighbour; otherwise a label ends at a colon. */
function labelsIn(text: string): readonly string[] {
  const whole = text.length <= MAX_LABEL ? [text] : [];
  const lines =
    text.includes(':') || text.includes('：') ? Array.from(text.matchAll(LABEL), ([, label = '']) => label) : [];
  return [...whole, ...lines].map(labelForm);
}

const MAX_LABEL = 40;
const LABEL = /(?:^|[\n|·•;；])[\s*–-]{0,12}(\p{L}[^:：\n|·•;；]{0,38})[:：]/gu;
