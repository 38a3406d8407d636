import {
  shinglesOf,
  type IndicatorWorld,
  type NameOnPage,
  type PageRole,
  type Subject,
} from '../../../src/core/index.ts';
import { world } from './rule-book.ts';

/** One row of the table, as the engine is asked about it. */
export interface SubjectCase {
  readonly subjects: readonly Subject[];
  readonly world: IndicatorWorld;
}

/**
 * Reads the `text` and `facts` of a row.
 *
 * Facts stand between `|`, each as `key: values`, and values between `&`: `name: heading=Jane Roe & document=Jane R.`,
 * `price: 20 USD hour`, `others: 100 USD hour x8` (eight more bids), `joined: 2025`, `repositories: a 2019 fork licence=Jane Roe`,
 * `handles: a & b`, `counters: posts=0`, `reviews: Acme 1 2026-01-02`, `links: https://…`, `twin: Marta Nowak` (the same text
 * under that name on the page), `stranger: …` (another text), `earlier: …` (the same text in the reader's notebook), `known:
 * contact=Marta Nowak` (the notebook has that contact). `{letter}` in the text is a letter of some seventy words.
 */
export function readSubjectCase(role: PageRole, written: string, facts: string): SubjectCase {
  const text = written.replace('{letter}', LETTER);
  const values = readValues(facts);
  const all = (key: string): readonly string[] => values.get(key) ?? [];
  const [price] = all('price');
  const [joinedOn] = all('joined');
  const subject: Subject = {
    id: 1,
    role,
    passages: [{ id: 1, text, voice: 'unknown', links: all('links') }],
    facts: {
      names: all('name').map(readName),
      handles: all('handles'),
      counters: Object.fromEntries(
        all('counters')
          .map((each) => splitAt(each, '='))
          .map(([key, n]) => [key, Number(n)]),
      ),
      reviews: all('reviews').map(readReview),
      repositories: all('repositories').map(readRepository),
      ...(price === undefined ? {} : { price: readPrice(price) }),
      ...(joinedOn === undefined ? {} : { joinedOn }),
    },
  };
  const known = new Map(all('known').map((each) => splitAt(each, '=')));
  return {
    subjects: [
      subject,
      ...all('twin').map((name, at) => peer(10 + at, role, name, text)),
      ...all('stranger').map((name, at) => peer(20 + at, role, name, OTHER_LETTER)),
      ...all('others').flatMap((each) => pricedPeers(each, role)),
    ],
    world: {
      ...world,
      namesOfContact: (contact) => [known.get(contact) ?? []].flat(),
      earlierTexts: all('earlier').map((name) => ({
        name,
        shingles: new Set(shinglesOf(text, [name]).map(({ shingle }) => shingle)),
      })),
    },
  };
}

const LETTER =
  'Hello, I read your description with care and I am sure that I can help. For eight years I have built shops and dashboards for ' +
  'small firms, from the first sketch to the day they open. I write tests before code, I answer within a few hours, and I keep a ' +
  'diary of every decision. Last spring I moved a ticket system with two million rows to a new home over one weekend.';

const OTHER_LETTER =
  'Good morning, your project sounds like the kind of work that keeps me awake in a good way. My background is in maps: routes for ' +
  'couriers, zones for foresters, charts for a harbour master. I would begin with a small prototype that you can hold against your ' +
  'own data, because a drawing convinces nobody. If it fits, we plan the rest in steps of two weeks, each with something to look at.';

function readValues(facts: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    facts
      .split(' | ')
      .filter((fact) => fact !== '')
      .map((fact) => {
        const [key, value] = splitAt(fact, ': ');
        return [key, value.split(' & ')];
      }),
  );
}

function splitAt(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign);
  if (at < 0) throw new Error(`“${text}” has no “${sign}”`);
  return [text.slice(0, at), text.slice(at + sign.length)];
}

function readName(written: string): NameOnPage {
  const [from, text] = splitAt(written, '=');
  const places = ['heading', 'document', 'field', 'commit', 'handle'] as const;
  const place = places.find((each) => each === from);
  if (!place) throw new Error(`a name cannot stand in “${from}”`);
  return { from: place, text };
}

function readPrice(written: string): NonNullable<NonNullable<Subject['facts']>['price']> {
  const [amount, currency = '', per] = written.split(' ');
  return { amount: Number(amount), currency, per: per === 'hour' || per === 'month' ? per : 'project' };
}

function readReview(written: string): { by: string; rating: number; on: string } {
  const [by = '', rating, on = ''] = written.split(' ');
  return { by, rating: Number(rating), on };
}

function readRepository(written: string): NonNullable<NonNullable<Subject['facts']>['repositories']>[number] {
  const [head = '', licenceHolder] = written.split(' licence=');
  const [name = '', firstCommitOn = '', fork] = head.split(' ');
  return { name, isFork: fork === 'fork', firstCommitOn, ...(licenceHolder === undefined ? {} : { licenceHolder }) };
}

function peer(id: number, role: PageRole, name: string, text: string): Subject {
  return {
    id,
    role,
    passages: [{ id: 1, text, voice: 'unknown' }],
    facts: { names: [{ from: 'heading', text: name }] },
  };
}

function pricedPeers(written: string, role: PageRole): readonly Subject[] {
  const [price = '', times] = written.split(' x');
  return Array.from({ length: Number(times) }, (_, at) => ({
    id: 100 + at,
    role,
    passages: [],
    facts: { price: readPrice(price) },
  }));
}
