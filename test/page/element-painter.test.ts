import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { makeElementPainter } from '../../src/page/paint/element-painter.ts';
import { putLatePart, takeLatePart } from '../../src/page/late-parts.ts';
import { personAt, startPeopleFeed } from '../pages/people-feed.tsx';
import { makeFakeWorld, type FakeWorld, type Wanted } from './fake-world.ts';
import { get, setBody, settled, start } from './on-page.ts';

const KIM: Wanted = { text: 'Kim Sang Man', party: 'ofac:43377' };
const CHINYONG: Wanted = { text: 'Chinyong', party: 'ofac:43379' };

beforeEach(() => {
  // A browser without the Highlight API.
  vi.stubGlobal('Highlight', undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A background that injects the script with the other painter. */
function worldWithPainter(wanted: readonly Wanted[] = [KIM, CHINYONG]): FakeWorld {
  return {
    ...makeFakeWorld(wanted),
    loadFallbackPainter: async () => {
      putLatePart({ painter: makeElementPainter });
      await Promise.resolve();
      return takeLatePart('painter');
    },
  };
}

async function screen(html: string): Promise<FakeWorld> {
  setBody(html);
  const world = worldWithPainter();
  start(world, onTestFinished);
  await settled(world);
  return world;
}

const marks = (): string[] => Array.from(document.querySelectorAll('mark'), ({ textContent }) => textContent);

/** The page's text nodes, which must stay the ones they were: frameworks hold on to them. */
const textNodes = (): Text[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
};

test('names are wrapped, split ones piece by piece', async () => {
  await screen('<p>Said <b>Kim</b> Sang Man of Chinyong and Kim Sang Man</p>');
  expect(marks()).toEqual(['Kim', ' Sang Man', 'Chinyong', 'Kim Sang Man']);
  expect(get('p').textContent).toBe('Said Kim Sang Man of Chinyong and Kim Sang Man');
});

test('the text nodes of the page stay in it and get their text back', async () => {
  const html = '<p>Said <b>Kim</b> Sang Man of Chinyong and Kim Sang Man</p>';
  setBody(html);
  const before = textNodes();
  const world = worldWithPainter();
  const life = start(world, onTestFinished);
  await expect.poll(marks).toHaveLength(4);
  life.abort();
  expect(document.body.innerHTML).toBe(html);
  expect(textNodes()).toEqual(before);
});

test('fields are left alone', async () => {
  await screen(
    '<textarea>a Kim Sang Man b</textarea><input value="Kim Sang Man"><div contenteditable>Kim Sang Man</div>',
  );
  expect(marks()).toEqual([]);
  expect(document.querySelector('textarea')?.value).toBe('a Kim Sang Man b');
});

test('a framework that changes a text node gets what it wrote, and nothing of the old text', async () => {
  setBody('<p></p>');
  // As React makes it: separate text nodes side by side, which it keeps and writes to.
  const [label, name, rest] = ['Profile of ', 'Kim Sang Man', ' (DPRK)'].map((text) => document.createTextNode(text));
  get('p').append(label!, name!, rest!);
  const world = worldWithPainter();
  start(world, onTestFinished);
  await expect.poll(marks).toEqual(['Kim Sang Man']);
  name!.nodeValue = 'Jane Roe';
  await Promise.resolve();
  expect(get('p').textContent).toBe('Profile of Jane Roe (DPRK)');
  name!.nodeValue = 'Kim Sang Man';
  await expect.poll(marks).toEqual(['Kim Sang Man']);
  name!.remove();
  await Promise.resolve();
  expect(get('p').textContent).toBe('Profile of  (DPRK)');
  expect(label!.data).toBe('Profile of ');
});

test('a mark that comes later into a node that is marked already is placed right', async () => {
  await screen('<p>Kim Sang Man <i>and</i> Chinyong</p>');
  get('i').textContent = 'of Chinyong with';
  await expect.poll(marks).toEqual(['Kim Sang Man', 'Chinyong', 'Chinyong']);
  expect(get('p').textContent).toBe('Kim Sang Man of Chinyong with Chinyong');
});

test('our own marks make nobody read the page again', async () => {
  const world = await screen('<p>Kim Sang Man</p>');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(world.asked.map(({ text }) => text)).toEqual(['Kim Sang Man']);
});

test('where the script cannot be loaded, names are reported and the report says they are not marked', async () => {
  setBody('<p>Kim Sang Man</p>');
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await settled(world);
  await expect.poll(() => world.lastReport()?.places).toHaveLength(1);
  await expect
    .poll(() => world.lastReport()?.notChecked)
    .toEqual(['Names are listed here but not marked in the page: this browser cannot mark text.']);
});

test('a React page that re-renders two hundred times stays right under it', async () => {
  setBody('<main id="root"></main>');
  const errors: string[] = [];
  const onError = (event: ErrorEvent): number => errors.push(event.message);
  addEventListener('error', onError);
  onTestFinished(() => removeEventListener('error', onError));
  onTestFinished(startPeopleFeed(get('#root')));
  const world = worldWithPainter([{ text: 'Sang Man Kim', party: 'ofac:43377' }]);
  const life = start(world, onTestFinished);
  await expect.poll(marks).toContain('Sang Man Kim');
  for (let batch = 0; batch < 20; batch += 1) {
    peopleFeed.rerender(10);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  for (const first of [3, 8, 0]) {
    peopleFeed.show(first);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  life.abort();
  const names = Array.from(
    document.querySelectorAll('.about'),
    (about) => about.querySelector('.headline')?.textContent ?? '',
  );
  const expected = Array.from({ length: 12 }, (_, at) => personAt(at).headline);
  expect(names.toSorted()).toEqual(expected.toSorted());
  expect(errors).toEqual([]);
});
