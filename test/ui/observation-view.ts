import { builtinRules } from '../../assets/indicators/index.ts';
import {
  buildRuleBook,
  describeObservation,
  observe,
  readRules,
  type ObservationCard,
  type RuleLanguage,
  type Subject,
} from '../../src/core/index.ts';

const book = buildRuleBook(readRules(builtinRules));

/** A card as the background makes it, about a chat in which `texts` were said. */
export function makeObservation(texts: readonly string[], language: RuleLanguage = 'en'): ObservationCard {
  const subject: Subject = {
    id: 0,
    role: 'chat',
    passages: texts.map((text, id) => ({ id, text, voice: 'subject' })),
  };
  const [seen] = observe([subject], book, { profile: 'hr', today: '2026-11-24' });
  const view = seen && describeObservation(seen, book.data, language, 'all');
  if (!view) throw new Error(`no rule sees anything in ${texts.join(' ')}`);
  return { key: '0123456789abcdef', view };
}
