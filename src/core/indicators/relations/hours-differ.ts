import { wordsOf } from '../../text/tokens.ts';
import type { SightingPlace } from '../../model/observation.ts';
import type { Subject } from '../../model/subject.ts';
import { ownPassages, readFields } from '../read-fields.ts';
import { readZone } from '../read-zone.ts';
import type { RuleBook } from '../rule-book.ts';
import type { Relation } from './relation.ts';

/**
 * What the subject says about its own time does not fit together: two time zones of its own six hours apart, or working hours, given in that very zone, that are night
 * there. Places are never turned into zones, and hours given in a client's zone say nothing: a person who works at night for a client far away is ordinary, wherever
 * they are.
 */
export const hoursDiffer: Relation = (subject, { book }) => {
  const zones = ownZones(subject, book);
  const [first, ...others] = zones;
  const other = others.find(({ minutes }) => first !== undefined && apart(minutes, first.minutes) >= FAR_MINUTES);
  if (!first) return undefined;
  if (other) return { places: [first, other].flatMap(({ place }) => place ?? []) };
  const nights = findWindows(subject, book).filter(
    ({ zone, isNight }) =>
      isNight && (zone === 'own' || zones.some(({ minutes }) => zone !== undefined && apart(minutes, zone) <= 60)),
  );
  return nights.length > 0 ? { places: nights.map(({ place }) => place) } : undefined;
};

const FAR_MINUTES = 6 * 60;

interface Zone {
  /** East of UTC. */
  readonly minutes: number;
  /** Absent when the page and not its text says it. */
  readonly place?: SightingPlace;
}

function ownZones(subject: Subject, book: RuleBook): readonly Zone[] {
  const shown = subject.facts?.utcOffset;
  const written = readFields(subject, 'label-time-zone', book).flatMap(({ value, place }) => {
    const minutes = readZone(value);
    return minutes === undefined ? [] : [{ minutes, place }];
  });
  return [...(shown === undefined ? [] : [{ minutes: shown }]), ...written];
}

function apart(one: number, other: number): number {
  const difference = Math.abs(one - other) % 1440;
  return Math.min(difference, 1440 - difference);
}

interface Window {
  readonly zone: number | 'own' | undefined;
  readonly isNight: boolean;
  readonly place: SightingPlace;
}

/** Stretches of hours on lines about availability. */
function findWindows(subject: Subject, book: RuleBook): readonly Window[] {
  const cues = book.labels.get('label-hours') ?? new Set();
  return ownPassages(subject).flatMap(({ id, text, label = '' }) =>
    Array.from(text.matchAll(WINDOW), (found): Window | undefined => {
      const [whole, from, , half, to, , otherHalf, zone = ''] = found;
      const line = text.slice(Math.max(0, found.index - 60), found.index);
      const words = ` ${wordsOf(`${label} ${line}`).join(' ')} `;
      if (![...cues].some((cue) => words.includes(` ${cue} `))) return undefined;
      const end = hourOf(to, otherHalf);
      const start = hourOf(from, half ?? (end === undefined ? undefined : otherHalf && guessHalf(from, to, otherHalf)));
      if (start === undefined || end === undefined) return undefined;
      const place = { passage: id, start: found.index, end: found.index + whole.length, text: whole };
      return {
        zone: /^(?:my|local) time$/i.test(zone) ? 'own' : readZone(zone),
        isNight: liesInNight(start, end),
        place,
      };
    }).filter((window) => window !== undefined),
  );
}

const WINDOW =
  /\b(\d{1,2})(:\d{2})?\s?(am|pm)?\s?(?:-|–|—|to|till|until)\s?(\d{1,2})(:\d{2})?\s?(am|pm)?\s?\(?((?:UTC|GMT)\s?[+−–-]\s?\d{1,2}(?::\d{2})?|[A-Z]{3,4}\b|(?:my|local) time)/giu;

function hourOf(digits: string | undefined, half: string | undefined): number | undefined {
  const hour = Number(digits);
  if (half === undefined) return hour <= 24 ? hour % 24 : undefined;
  return hour >= 1 && hour <= 12 ? (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : undefined;
}

/** `8–11 pm` is the evening; `10–2 pm` begins in the morning. */
function guessHalf(from: string | undefined, to: string | undefined, half: string): string {
  if (Number(from) < Number(to)) return half;
  return half.toLowerCase() === 'pm' ? 'am' : 'pm';
}

/** A working day of which five hours or more lie between ten in the evening and six in the morning. */
function liesInNight(start: number, end: number): boolean {
  const hours = Array.from({ length: (end - start + 24) % 24 }, (_, index) => (start + index) % 24);
  return hours.length <= 12 && hours.filter((hour) => hour >= 22 || hour < 6).length >= 5;
}
