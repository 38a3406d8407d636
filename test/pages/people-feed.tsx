import { memo, useEffect, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/*
 * A people search as large sites build it, with real React: a list of which only some rows exist, which are recycled while one scrolls; names twice, once for the eye
 * and once for screen readers; text that React re-renders every two seconds by writing to its own text nodes.
 *
 * tools/build-pages.ts bundles it with Vite to .output/pages/people-feed.js, beside people-feed.html, which loads it.
 */

export interface Person {
  readonly name: string;
  readonly headline: string;
  readonly place: string;
  readonly note: string | undefined;
}

/** How many people there are, how many rows exist at a time, and how high each is in CSS pixels. */
const PEOPLE = 60;
const ROWS = 12;
const ROW_HEIGHT = 96;

const GIVEN = 'Ana Boris Chen Dina Emre Farah Gita Hugo Inés Jonas Kemal Lena Mina Noor Otto Priya Quinn Rosa Sven Tala'.split(' ');
const FAMILY = 'Adler Bakker Costa Dahl Evans Fischer Gupta Haddad Ito Jansen Kowalski Larsen Moreau Novak Okafor Peters'.split(' ');
const TRADES = ['Front-end developer', 'Illustrator', 'Data analyst', 'Translator', 'Site reliability engineer', 'Game designer'];
const PLACES = ['Porto', 'Tartu', 'Kraków', 'Nairobi', 'Montréal', 'Busan', 'Antwerp', 'Cluj-Napoca'];

/** People that are on a list, or sound like it, at their row. */
const PLANTED: Readonly<Record<number, Partial<Person>>> = {
  2: { name: 'Min-jun Kim', headline: 'Violinist and teacher' },
  4: { headline: 'Barista at Silver Star Café' },
  6: { name: 'Sang Man Kim', headline: 'Full-stack and blockchain developer', place: 'Vladivostok' },
  8: { name: 'Mirim Lee', headline: 'Product designer' },
  9: { headline: 'Mobile developer, before at Yanbian Silver Star', note: 'Open to contract work' },
  40: { name: 'Kim Sangman', headline: 'Game server developer' },
};

/** Row `at` of an endless list; the same every time. */
export function personAt(at: number): Person {
  const name = `${GIVEN[at % GIVEN.length]} ${FAMILY[(at * 7) % FAMILY.length]}`;
  const usual = {
    name,
    headline: `${TRADES[at % TRADES.length]}, ${3 + (at % 9)} years`,
    place: PLACES[(at * 3) % PLACES.length] ?? '',
    note: at % 5 === 0 ? 'Usually answers within a day' : undefined,
  };
  return { ...usual, ...PLANTED[at] };
}

interface RowProps {
  readonly at: number;
  readonly minutes: number;
}

const Row = memo(function Row({ at, minutes }: RowProps): ReactElement {
  const person = personAt(at);
  return (
    <li className="row" style={{ top: at * ROW_HEIGHT }}>
      <span className="avatar" aria-hidden="true">
        {person.name.slice(0, 1)}
      </span>
      <div className="about">
        <a className="name" href={`#/in/${encodeURIComponent(person.name.toLowerCase().replaceAll(' ', '-'))}`}>
          <span aria-hidden="true">{person.name}</span>
          <span className="for-screen-readers">{person.name}</span>
        </a>
        <div className="headline">{person.headline}</div>
        <div className="meta">
          {person.place} · active {minutes} min ago
          {person.note !== undefined && <> · {person.note}</>}
        </div>
      </div>
      <button type="button">Message</button>
    </li>
  );
});

/** The feed. `first` is the row at the top; the rows on screen are the same elements all the time. */
export function PeopleFeed({ first, tick }: { readonly first: number; readonly tick: number }): ReactElement {
  const slots = Array.from({ length: ROWS }, (_, slot) => slot);
  return (
    <ul className="feed" style={{ height: PEOPLE * ROW_HEIGHT }}>
      {slots.map((slot) => {
        const at = first + ((slot - (first % ROWS) + ROWS) % ROWS);
        // The slot is the key: a row that leaves at the top comes back at the bottom with another person in it.
        return <Row key={slot} at={at} minutes={((at * 13 + tick) % 58) + 1} />;
      })}
    </ul>
  );
}

function App(): ReactElement {
  const [first, setFirst] = useState(0);
  const [tick, setTick] = useState(0);
  useEffect(() => {
    const onScroll = (): void => setFirst(Math.max(0, Math.min(PEOPLE - ROWS, Math.floor(scrollY / ROW_HEIGHT) - 2)));
    addEventListener('scroll', onScroll, { passive: true });
    const timer = setInterval(() => setTick((before) => before + 1), 2000);
    return () => {
      removeEventListener('scroll', onScroll);
      clearInterval(timer);
    };
  }, []);
  useEffect(() => {
    globalThis.peopleFeed = {
      rerender: (times) => {
        for (let time = 0; time < times; time += 1) flushSync(() => setTick((before) => before + 1));
      },
      show: (row) => flushSync(() => setFirst(row)),
    };
  }, []);
  return (
    <>
      <p className="count">
        {PEOPLE} people match “remote developer” · page {Math.floor(first / ROWS) + 1}
      </p>
      <PeopleFeed first={first} tick={tick} />
    </>
  );
}

declare global {
  /** For tests: what a long day in this tab would do, at once. */
  var peopleFeed: { readonly rerender: (times: number) => void; readonly show: (row: number) => void };
}

/** Builds the feed into `element`, as people-feed.html does; the answer takes it down again. */
export function startPeopleFeed(element: Element): () => void {
  const root = createRoot(element);
  flushSync(() => root.render(<App />));
  return () => root.unmount();
}
