import type { RuleBook } from './rule-book.ts';
import { labelForm } from './label-form.ts';

/**
 * Whether a text holds a trigger of any wording, or a label whose values are compared: where none does, a page need not be looked at for subjects. One pass; nothing
 * is judged.
 */
export function mayConcern(text: string, book: RuleBook): boolean {
  let isTriggered = false;
  book.findTriggers(text, () => {
    isTriggered = true;
  });
  return isTriggered || labelsIn(text).some((label) => [...book.labels.values()].some((words) => words.has(label)));
}

/** A short text of its own may be the label of its neighbour; otherwise a label ends at a colon. */
function labelsIn(text: string): readonly string[] {
  const whole = text.length <= MAX_LABEL ? [text] : [];
  const lines = Array.from(text.matchAll(LABEL), ([, label = '']) => label);
  return [...whole, ...lines].map(labelForm);
}

const MAX_LABEL = 40;
const LABEL = /(?:^|[\n|·•;；])[\s*–-]{0,12}(\p{L}[^:：\n|·•;；]{0,38})[:：]/gu;
