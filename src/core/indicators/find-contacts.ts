import type { SightingPlace } from '../model/observation.ts';
import type { Passage, Subject } from '../model/subject.ts';
import { wordsOf } from '../text/tokens.ts';
import { ownPassages, passagesWith } from './read-fields.ts';
import type { RuleBook } from './rule-book.ts';

/** An e-mail address in the subject's own text. */
export interface Email {
  readonly local: string;
  /** Lower case. */
  readonly host: string;
  readonly place: SightingPlace;
  /** The line, or one of the two before it, says that the address is somebody's who vouches. */
  readonly isReferee: boolean;
}

/** The e-mail addresses in what the subject says. */
export function findEmails(subject: Subject, book: RuleBook): readonly Email[] {
  const referees = book.labels.get('label-referee') ?? new Set();
  return passagesWith(subject, '@').flatMap((passage) =>
    Array.from(passage.text.matchAll(EMAIL), (found): Email => {
      const [, local = '', host = ''] = found;
      const lines = passage.text
        .slice(Math.max(0, found.index - 200), found.index)
        .split('\n')
        .slice(-3);
      return {
        local,
        host: host.toLowerCase().replace(/[.-]+$/, ''),
        place: placeOf(passage, found),
        isReferee: wordsOf(`${passage.label ?? ''} ${lines.join(' ')}`).some((word) => referees.has(word)),
      };
    }),
  );
}

/** Phone numbers with their country code and handles behind `@`, in what the subject says. */
export function findPhonesAndHandles(subject: Subject): readonly SightingPlace[] {
  return ownPassages(subject).flatMap((passage) =>
    /[@+]/.test(passage.text)
      ? Array.from(passage.text.matchAll(PHONE_OR_HANDLE), (found) => placeOf(passage, found))
      : [],
  );
}

/** Bounded on both sides, so that no text makes them slow. A host has a dot in it: `playwright@latest` is a version. */
const EMAIL = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64})@([\p{L}\p{N}-]{1,60}\.[\p{L}\p{N}.-]{2,60})/gu;
const PHONE_OR_HANDLE = /\+\d[\d ().-]{6,18}\d|(?<![\p{L}\p{N}._%+-])@[A-Za-z0-9_]{4,32}/gu;

function placeOf({ id }: Passage, { 0: text, index }: RegExpExecArray): SightingPlace {
  return { passage: id, start: index, end: index + text.length, text };
}
