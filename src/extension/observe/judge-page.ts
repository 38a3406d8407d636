import {
  compareNames,
  describeObservation,
  describeRule,
  findWallets,
  listRules,
  observePage,
} from '../../core/index.ts';
import type {
  DismissReason,
  FoundSubject,
  ObservationCard,
  ObservationSettings,
  ObservedCards,
  ObservedPage,
  RuleBook,
  RuleLanguage,
  RuleView,
} from '../../core/index.ts';
import type { SettingsNow } from '../live-settings.ts';
import type { Screener } from '../screener.ts';

/** What organisation and person chose, as the rules are asked; undefined where observations are off. */
export function observationSettings(now: SettingsNow, today: string): ObservationSettings | undefined {
  return now.effective.observations.value ? chosenSettings(now, today) : undefined;
}

/** Every rule and whether it runs, in words. */
export function viewRules({ data }: RuleBook, now: SettingsNow, today: string): readonly RuleView[] {
  return listRules(data, chosenSettings(now, today)).map(({ rule, state }) => describeRule(rule, state, data, 'en'));
}

function chosenSettings({ effective }: SettingsNow, today: string): ObservationSettings {
  return {
    profile: effective.profile.value,
    today,
    off: effective.rulesOff.value,
    on: effective.rulesOn.value,
    downTo: effective.observationsDownTo.value,
    languages: LANGUAGES.filter((language) => effective.observationLanguages.value.includes(language)),
  };
}

const LANGUAGES: readonly RuleLanguage[] = ['en', 'ko', 'ru', 'zh'];

/** What else the answer depends on. */
export interface Judgement {
  readonly book: RuleBook;
  readonly settings: ObservationSettings;
  readonly screener: Screener;
  readonly dismissals: ReadonlyMap<string, DismissReason>;
  /** Of the browser, as a BCP 47 tag. */
  readonly language: string;
}

/** The cards of one frame: what the show rule lets through, and apart from it everything else that was seen. */
export function judgePage(page: ObservedPage, judgement: Judgement): ObservedCards {
  const { book, settings, screener } = judgement;
  const asked = { ...page, subjects: page.subjects.map((subject) => withHits(subject, screener)) };
  const { role, observations } = observePage(asked, book, settings, {
    compareNames: (one, other) => compareNames(one, other, 'Person').band,
    findWallets,
  });
  const language = LANGUAGES.find((each) => judgement.language.startsWith(each)) ?? 'en';
  const cardsOf = (which: 'shown' | 'all'): readonly ObservationCard[] =>
    observations
      .filter(({ observation }) => (which === 'shown') === observation.shown.length > 0)
      .flatMap(({ key, observation }) => {
        const view = describeObservation(observation, book.data, language, which);
        const dismissed = judgement.dismissals.get(key);
        return view ? [{ key, view, ...(dismissed && { dismissed }) }] : [];
      });
  return { role, cards: cardsOf('shown'), others: cardsOf('all') };
}

/** A wallet may lead to a designation: only addresses are looked for here, names were screened as the page was read. */
function withHits(subject: FoundSubject, screener: Screener): FoundSubject {
  return {
    ...subject,
    passages: subject.passages.map((passage) => {
      if (findWallets(passage.text).length === 0) return passage;
      const [answer] = screener.screen([{ id: passage.id, text: passage.text, lookFor: 'identifiers' }]);
      return { ...passage, hits: answer?.hits ?? [] };
    }),
  };
}
