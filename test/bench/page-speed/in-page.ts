/*
 * What runs inside the page that is measured: it makes the texts, listens to what the extension says of its own work, and does the rivals' work. Bundled by build-bench.ts and loaded by the one
 * page of the benchmark.
 */
import Mark from 'mark.js';
import { createElement, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { makeHighlightPainter } from '../../../src/page/paint/highlight-painter.ts';
import type { Mark as PaintedMark } from '../../../src/page/paint/painter.ts';

/** One stretch of work in this page, in milliseconds since the page began. */
export interface Stretch {
  readonly name: string;
  readonly start: number;
  readonly duration: number;
}

const stretches: Stretch[] = [];

/** `measure` is what our own measuring build says; `longtask` is what the browser says of anybody's. Firefox has no long tasks. */
for (const type of ['measure', 'longtask']) {
  if (!PerformanceObserver.supportedEntryTypes.includes(type)) continue;
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      stretches.push({
        name: type === 'longtask' ? 'longtask' : name.replace('namesake ', ''),
        start: startTime,
        duration,
      });
    }
  }).observe({ type });
}

const WORDS =
  'the project a developer worked with payments and wallets in remote team for client who asked about review design of mobile application from office near river while market opened early every invoice was checked by accountant before release to customer in city north street company report'.split(
    ' ',
  );

/** A name of the list in every so many words. */
const WORDS_A_NAME = 1000;

/** Every text is another: nothing is answered from memory. */
let texts = 0;

/** Prose with planted names, as paragraphs with inline elements. */
function makeText(characters: number, name: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let state = (texts += 1) * 0x9e3779b9;
  // Mulberry32: small, and it does not run dry.
  const next = (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
  let left = characters;
  let words = 0;
  while (left > 0) {
    const paragraph = document.createElement('p');
    for (let piece = 0; piece < 5; piece += 1) {
      const chosen = Array.from({ length: 14 }, () => WORDS[next(WORDS.length)] ?? '');
      words += chosen.length;
      if (words >= WORDS_A_NAME) {
        words = 0;
        chosen[3] = `${name},`;
      }
      const text = `${chosen.join(' ')} ${next(1e9)}. `;
      left -= text.length;
      if (piece % 2 === 0) paragraph.append(text);
      else paragraph.appendChild(document.createElement('b')).textContent = text;
    }
    fragment.append(paragraph);
  }
  return fragment;
}

function main(): HTMLElement {
  const found = document.querySelector('main');
  if (!found) throw new Error('the page has no main');
  return found;
}

function clear(): void {
  main().replaceChildren();
  document.documentElement.getBoundingClientRect();
}

/** Everything is in the page and laid out when this returns; its time, which is when whoever reads it may begin. */
function fill(characters: number, name: string): number {
  main().append(makeText(characters, name));
  document.documentElement.getBoundingClientRect();
  return performance.now();
}

/** `<i>` after `<i>`: a million text nodes of a few characters. */
function fillWithNodes(nodes: number): number {
  for (let at = 0; at < nodes; at += 100) {
    // Nodes that no script has touched.
    const words = Array.from({ length: 100 }, (_, inner) => `<i>w${at + inner} </i>`);
    main().insertAdjacentHTML('beforeend', `<p>${words.join('')}</p>`);
  }
  document.documentElement.getBoundingClientRect();
  return performance.now();
}

/** Touches every character once: the unit L. Best of several, warm. */
function touchEveryCharacter(characters: number): number {
  const text = 'abcdefghij'.repeat(Math.ceil(characters / 10));
  let best = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let round = 0; round < 12; round += 1) {
    const start = performance.now();
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
    best = Math.min(best, performance.now() - start);
  }
  if (sum === 0) throw new Error('nothing was touched');
  return best;
}

/**
 * A walk over a million text nodes that does nothing but look at their text, in the content script's world, which sees these nodes for the first time, as the one that reads does. In
 * milliseconds.
 */
function walkBarely(nodes: number): number {
  clear();
  fillWithNodes(nodes);
  document.dispatchEvent(new CustomEvent('bench-walk'));
  const took = Number(document.documentElement.getAttribute('data-bench-walk'));
  clear();
  return took;
}

const painted = (): number => Array.from(CSS.highlights.values()).reduce((sum, { size }) => sum + size, 0);

/** When the highlights first hold `marks` ranges; the page goes on meanwhile. */
async function whenPainted(marks: number, patienceMs: number): Promise<number> {
  const start = performance.now();
  while (painted() < marks) {
    if (performance.now() - start > patienceMs)
      throw new Error(`${painted()} of ${marks} marks after ${patienceMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return performance.now();
}

const lastEnd = (): number => Math.max(0, ...stretches.slice(-3).map(({ start, duration }) => start + duration));

/** Looks at the clock for so long, as whoever waits for marks does. */
async function look(lengthMs: number): Promise<void> {
  const end = performance.now() + lengthMs;
  while (performance.now() < end) {
    painted();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** When nothing of ours has run for `quietMs`. */
async function whenQuiet(quietMs: number): Promise<void> {
  while (performance.now() - lastEnd() < quietMs) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Our painter against mark.js over the same thousand stretches of the text that stands in the page. */
function paintThousand(): { ours: number; rival: number } {
  clear();
  fill(1_000_000, 'Nobody');
  const walker = document.createTreeWalker(main(), NodeFilter.SHOW_TEXT);
  const marks: PaintedMark[] = [];
  const ranges = [];
  let offset = 0;
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode(), at += 1) {
    if (at % 13 === 0 && marks.length < 1000) {
      const range = new StaticRange({ startContainer: node, startOffset: 4, endContainer: node, endOffset: 16 });
      marks.push({ range, strength: 'strong', ground: 'light' });
      ranges.push({ start: offset + 4, length: 12 });
    }
    offset += node.nodeValue?.length ?? 0;
  }
  let names = 0;
  const needs = { randomName: () => `bench-${(names += 1)}`, quietly: (work: () => void) => work() };
  const start = performance.now();
  const painter = makeHighlightPainter(document, needs);
  painter.paint(marks);
  painter.repair();
  const ours = performance.now() - start;
  painter.dispose();
  const rivalStart = performance.now();
  new Mark(main()).markRanges(ranges);
  const rival = performance.now() - rivalStart;
  clear();
  return { ours, rival };
}

/** Changes prices a thousand times a second, in twenty cells, until time is up. */
async function tick(seconds: number): Promise<number> {
  clear();
  const cells = Array.from({ length: 20 }, (_, at) => {
    const row = main().appendChild(document.createElement('p'));
    row.append(`Pair ${at} of the market: `);
    return row.appendChild(document.createElement('b')).appendChild(document.createTextNode('0'));
  });
  const start = performance.now();
  let changes = 0;
  while (performance.now() - start < seconds * 1000) {
    const due = (performance.now() - start) | 0;
    for (; changes < due; changes += 1) {
      const cell = cells[changes % cells.length];
      if (cell) cell.data = `${changes} USD`;
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return changes;
}

/** Lets whatever waits run: a task of its own. */
const turn = async (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });

/** A to-do list in React: adds, completes and deletes a hundred entries, a task each, and says how long that took. */
async function runTodoList(): Promise<number> {
  clear();
  interface Entry {
    readonly id: number;
    readonly text: string;
    readonly isDone: boolean;
  }
  let setAll: ((next: (entries: readonly Entry[]) => readonly Entry[]) => void) | undefined;
  const change = (next: (entries: readonly Entry[]) => readonly Entry[]): void => flushSync(() => setAll?.(next));
  const TodoList = (): ReactElement => {
    const [entries, setEntries] = useState<readonly Entry[]>([]);
    setAll = setEntries;
    return createElement(
      'ul',
      null,
      entries.map(({ id, text, isDone }) =>
        createElement(
          'li',
          { key: id, className: isDone ? 'done' : '' },
          createElement('input', { type: 'checkbox', checked: isDone, readOnly: true }),
          createElement('label', null, text),
        ),
      ),
    );
  };
  const root = createRoot(main());
  flushSync(() => root.render(createElement(TodoList)));
  const start = performance.now();
  for (let id = 0; id < 100; id += 1) {
    change((entries) => [...entries, { id, text: `Write to customer ${id} about the order`, isDone: false }]);
    document.body.getBoundingClientRect();
    await turn();
  }
  for (let id = 0; id < 100; id += 1) {
    change((entries) => entries.map((entry) => (entry.id === id ? { ...entry, isDone: true } : entry)));
    document.body.getBoundingClientRect();
    await turn();
  }
  for (let id = 0; id < 100; id += 1) {
    change((entries) => entries.filter((entry) => entry.id !== id));
    document.body.getBoundingClientRect();
    await turn();
  }
  const took = performance.now() - start;
  root.unmount();
  return took;
}

/** One regular expression of all names over every text node of the page, as a first attempt would be written. */
function runGiantPattern(names: readonly string[]): {
  readonly compile: number;
  readonly scan: number;
  readonly hits: number;
} {
  const start = performance.now();
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  pattern.exec('');
  const compile = performance.now() - start;
  const walker = document.createTreeWalker(main(), NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const _ of (node.nodeValue ?? '').matchAll(pattern)) hits += 1;
  }
  return { compile, scan: performance.now() - start - compile, hits };
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** mark.js with as many names as it gets through before time is up. */
function runMarkJs(names: readonly string[], seconds: number): { readonly names: number; readonly took: number } {
  const start = performance.now();
  let done = 0;
  const marker = new Mark(main());
  while (done < names.length && performance.now() - start < seconds * 1000) {
    marker.mark(names.slice(done, done + 20), { separateWordSearch: false, accuracy: 'exactly' });
    done += 20;
  }
  return { names: Math.min(done, names.length), took: performance.now() - start };
}

/** A bare round trip over a port of the extension: so many characters there, a word back. Answered by bench-port.js in the content script's world. */
async function roundTrip(characters: number): Promise<number> {
  return new Promise((resolve) => {
    const { documentElement } = document;
    const seen = new MutationObserver(() => {
      seen.disconnect();
      const took = Number(documentElement.getAttribute('data-bench-took'));
      documentElement.removeAttribute('data-bench-took');
      resolve(took);
    });
    seen.observe(documentElement, { attributeFilter: ['data-bench-took'] });
    document.dispatchEvent(new CustomEvent(`bench-port-${characters}`));
  });
}

const bench = {
  stretches,
  clear,
  fill,
  fillWithNodes,
  touchEveryCharacter,
  walkBarely,
  painted,
  whenPainted,
  whenQuiet,
  look,
  paintThousand,
  tick,
  runTodoList,
  runGiantPattern,
  runMarkJs,
  roundTrip,
};

/** What the benchmark calls in its page. */
export type Bench = typeof bench;

declare global {
  interface Window {
    bench: Bench;
  }
}

window.bench = bench;
