import { expect, onTestFinished, test } from 'vitest';
import { makeFakeWorld, type Wanted } from './fake-world.ts';
import { get, painted, paintedColour, setBody, settled, start } from './on-page.ts';

const KIM: Wanted = { text: 'Kim Sang Man', party: 'ofac:43377', unless: 'ley' };
const CHINYONG: Wanted = { text: 'Chinyong', party: 'ofac:43379' };
const WALLET: Wanted = { text: '0x97b1043abd9e6fc31681635166d430a458d14f9c', party: 'ofac:43377', isIdentifier: true };

async function screen(html: string) {
  setBody(html);
  const world = makeFakeWorld([KIM, CHINYONG, WALLET]);
  start(world, onTestFinished);
  await settled(world);
  return world;
}

/** Lets every observer that runs before the next paint run, and nothing later. */
async function beforeNextPaint(): Promise<void> {
  await Promise.resolve();
}

test('late text is marked', async () => {
  const world = await screen('<main></main>');
  get('main').innerHTML = '<article><h2>Chinyong</h2><p>of Kim Sang Man</p></article>';
  await expect.poll(painted).toEqual(['Chinyong', 'Kim Sang Man']);
  await expect.poll(() => world.lastReport()?.places).toHaveLength(2);
});

test('infinite scroll: what was read is not asked again', async () => {
  const world = await screen('<ul><li>Row one</li><li>Kim Sang Man</li></ul>');
  for (let batch = 0; batch < 5; batch += 1) {
    const row = document.createElement('li');
    row.textContent = `Row of batch ${batch} with Chinyong`;
    get('ul').append(row);
    await expect.poll(painted).toHaveLength(2 + batch);
  }
  const asked = world.asked.map(({ text }) => text);
  expect(asked).toEqual(Array.from(new Set(asked)));
  expect(asked).toHaveLength(7);
});

test('a text that comes back is known', async () => {
  const world = await screen('<p>Kim Sang Man</p>');
  get('p').textContent = 'Jane Roe';
  await expect.poll(() => world.lastReport()?.places).toEqual([]);
  get('p').textContent = 'Kim Sang Man';
  await expect.poll(painted).toEqual(['Kim Sang Man']);
  expect(world.asked.map(({ text }) => text)).toEqual(['Kim Sang Man', 'Jane Roe']);
});

test('a mark is gone before the text under it is painted anew', async () => {
  await screen('<p>Profile of <b>Kim Sang Man</b> (verified)</p>');
  get('b').firstChild!.nodeValue = 'Jane Roe Esq.';
  await beforeNextPaint();
  expect(painted()).toEqual([]);
});

test('a line that ticks keeps the mark of the name that stands in it', async () => {
  const world = await screen('<p>Profile of <b>Kim Sang Man</b> <i>seen 1 minute ago</i></p>');
  for (let minute = 2; minute < 8; minute += 1) {
    get('i').textContent = `seen ${minute} minutes ago`;
    await beforeNextPaint();
    expect(painted()).toEqual(['Kim Sang Man']);
    const reports = world.reports.length;
    await expect.poll(() => world.asked.at(-1)?.text).toContain(`seen ${minute} minutes`);
    await settled(world);
    expect(painted()).toEqual(['Kim Sang Man']);
    expect(world.reports.slice(reports).every(({ places }) => places.length === 1)).toBe(true);
  }
});

test('a name that the change of its line unmakes loses its mark once the line is read', async () => {
  await screen('<p><b>Kim Sang Man</b><i></i></p><p>Chinyong</p>');
  get('i').textContent = 'ley';
  await expect.poll(painted).toEqual(['Chinyong']);
});

test('a text that changes without end is left alone, and read when it rests', async () => {
  const world = await screen('<p>Bid <span>0</span> of the day</p><p>Kim Sang Man</p>');
  let ticks = 0;
  const ticking = setInterval(() => (get('span').textContent = `${(ticks += 1)} by A. Miller`), 50);
  onTestFinished(() => clearInterval(ticking));
  await expect.poll(() => ticks, { timeout: 10_000 }).toBeGreaterThan(80);
  const asked = world.asked.length;
  await expect.poll(() => ticks, { timeout: 10_000 }).toBeGreaterThan(120);
  expect(world.asked.length - asked).toBeLessThanOrEqual(1);
  clearInterval(ticking);
  get('span').textContent = 'Chinyong';
  await expect.poll(painted, { timeout: 10_000 }).toEqual(['Chinyong', 'Kim Sang Man']);
}, 30_000);

test('a page that keeps adding lines without a name is read less and less often, and a name in it is found', async () => {
  const world = await screen('<ul></ul>');
  const reads: number[] = [];
  let lines = 0;
  let read = 0;
  const adding = setInterval(() => {
    get('ul').insertAdjacentHTML('beforeend', `<li>Line number ${(lines += 1)} of the log</li>`);
    if (world.asked.length > read) reads.push(world.asked.length - read);
    read = world.asked.length;
  }, 20);
  onTestFinished(() => clearInterval(adding));
  await expect.poll(() => Math.max(0, ...reads), { timeout: 15_000 }).toBeGreaterThan(40);
  get('ul').insertAdjacentHTML('beforeend', '<li>Chinyong</li>');
  await expect.poll(painted, { timeout: 5000 }).toEqual(['Chinyong']);
}, 30_000);

test('a change in another block leaves the mark alone', async () => {
  await screen('<div><p id="name">Kim Sang Man</p><p id="price">Price 1</p></div>');
  get('#price').textContent = 'Price 2';
  await beforeNextPaint();
  expect(painted()).toEqual(['Kim Sang Man']);
});

test('what is taken out of the page is taken out of the report', async () => {
  const world = await screen('<main><p>Kim Sang Man</p></main><p>Chinyong</p>');
  get('main').remove();
  await beforeNextPaint();
  expect(painted()).toEqual(['Chinyong']);
  await expect.poll(() => world.lastReport()?.places).toHaveLength(1);
});

test('an element that is moved keeps its mark', async () => {
  await screen('<ul><li>Kim Sang Man</li><li>Jane Roe</li></ul>');
  get('ul').append(get('li'));
  await expect.poll(painted).toEqual(['Kim Sang Man']);
  await beforeNextPaint();
  expect(painted()).toEqual(['Kim Sang Man']);
});

test('an element that was changed out of the page is read again when it comes back', async () => {
  await screen('<main><p>Kim Sang Man</p></main>');
  const paragraph = get('p');
  paragraph.remove();
  await expect.poll(painted).toEqual([]);
  paragraph.textContent = 'Chinyong';
  get('main').append(paragraph);
  await expect.poll(painted).toEqual(['Chinyong']);
});

test('a shadow tree that was changed out of the page is read again when it comes back', async () => {
  setBody('<main><div id="host"></div></main>');
  const host = get('#host');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Kim Sang Man</p><p id="other">Jane Roe</p>';
  const world = makeFakeWorld([KIM, CHINYONG]);
  start(world, onTestFinished);
  await expect.poll(painted).toEqual(['Kim Sang Man']);
  host.remove();
  await expect.poll(painted).toEqual([]);
  root.querySelector('#other')!.textContent = 'Chinyong';
  await new Promise((resolve) => setTimeout(resolve, 0));
  get('main').append(host);
  await expect.poll(painted).toEqual(['Chinyong', 'Kim Sang Man']);
});

test('a client-side navigation swaps everything', async () => {
  const world = await screen('<main><h1>Kim Sang Man</h1></main>');
  const next = document.createElement('main');
  next.innerHTML = '<h1>Chinyong</h1><p>and nobody else</p>';
  get('main').replaceWith(next);
  await expect.poll(painted).toEqual(['Chinyong']);
  await expect.poll(() => world.lastReport()?.places.map((hits) => hits[0]?.text)).toEqual(['Chinyong']);
});

test('a mark in text that comes together from several changes is found whole', async () => {
  await screen('<p><b>Kim</b> <i>Jong Un</i></p>');
  get('i').textContent = 'Sang Man';
  await expect.poll(painted).toEqual(['Kim Sang Man']);
});

test('a link that is given another address is read again', async () => {
  await screen(`<p><a href="/address/0x0000000000000000000000000000000000000000">0x97b1…4f9c</a></p>`);
  expect(painted()).toEqual([]);
  get('a').setAttribute('href', `/address/${WALLET.text}`);
  await expect.poll(painted).toEqual(['0x97b1…4f9c']);
  get('a').setAttribute('href', '/');
  await beforeNextPaint();
  expect(painted()).toEqual([]);
});

test('what becomes editable is read no more, and what ceases to be is', async () => {
  const world = await screen('<div id="note"><p>Kim Sang Man</p></div>');
  get('#note').setAttribute('contenteditable', 'true');
  await beforeNextPaint();
  expect(painted()).toEqual([]);
  get('#note').innerHTML = '<p>Chinyong</p>';
  await expect.poll(() => world.lastReport()?.places).toEqual([]);
  expect(world.asked.map(({ text }) => text)).toEqual(['Kim Sang Man']);
  get('#note').setAttribute('contenteditable', 'false');
  await expect.poll(painted).toEqual(['Chinyong']);
});

test('typing in a field makes nobody read anything', async () => {
  const world = await screen('<p>Kim Sang Man</p><div id="note" contenteditable>Dear</div>');
  const before = world.asked.length;
  for (const word of ['Kim', ' Sang', ' Man']) get('#note').append(word);
  get('p').append(' again');
  await expect.poll(() => world.asked.length).toBe(before + 1);
  expect(painted()).toEqual(['Kim Sang Man']);
});

test.for<readonly [string, string, (element: HTMLElement) => void]>([
  [
    'a class',
    '<style>.off{display:none}</style><p class="off">Kim Sang Man</p>',
    (element) => element.classList.remove('off'),
  ],
  ['a style', '<p style="display:none">Kim Sang Man</p>', (element) => element.style.removeProperty('display')],
  [
    'visibility',
    '<p style="visibility:hidden">Kim Sang Man</p>',
    (element) => element.style.setProperty('visibility', 'visible'),
  ],
  ['the hidden attribute', '<p hidden>Kim Sang Man</p>', (element) => element.removeAttribute('hidden')],
])('text that %s shows is marked then', async ([, html, show]) => {
  const world = await screen(html);
  expect(painted()).toEqual([]);
  show(get('p'));
  await expect.poll(painted).toEqual(['Kim Sang Man']);
  await expect.poll(() => world.lastReport()?.places).toHaveLength(1);
});

test('an opened details element and a ticked box show what they hid', async () => {
  await screen(
    '<style>input:not(:checked) ~ p{display:none}</style><details><summary>More</summary><p>Chinyong</p></details>' +
      '<div><input type="checkbox"><p>Kim Sang Man</p></div>',
  );
  expect(painted()).toEqual([]);
  get('summary').click();
  await expect.poll(painted).toEqual(['Chinyong']);
  get('input').click();
  await expect.poll(painted).toEqual(['Chinyong', 'Kim Sang Man']);
});

test('a piece of a line that is hidden before the answer comes makes it another line', async () => {
  setBody('<p>It was Kim<b> </b>Sang Man</p><p>Chinyong</p>');
  const world = makeFakeWorld([KIM, CHINYONG]);
  start(world, onTestFinished);
  // Read, not yet answered: nothing was found in this page so far.
  get('b').hidden = true;
  await expect.poll(() => world.asked.map(({ text }) => text)).toContain('It was KimSang Man');
  await settled(world);
  expect(painted()).toEqual(['Chinyong']);
});

test('what is hidden again is taken out of the report', async () => {
  const world = await screen('<p>Kim Sang Man</p>');
  get('p').hidden = true;
  await expect.poll(() => world.lastReport()?.places).toEqual([]);
  expect(painted()).toEqual([]);
});

test('a page that turns dark gets the dark colours', async () => {
  await screen('<style>.dark{background:#111;color:#eee}</style><main><p>Kim Sang Man</p></main>');
  expect(paintedColour()).toBe('rgb(11, 92, 173)');
  get('main').className = 'dark';
  await expect.poll(paintedColour).toBe('rgb(108, 184, 255)');
});

test('the page is never changed: no record of an observer is ours', async () => {
  setBody('<main><p>Kim <b>Sang</b> Man</p><a title="Kim Sang Man">KSM</a></main>');
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((batch) => records.push(...batch));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  onTestFinished(() => observer.disconnect());
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await settled(world);
  await world.command({ kind: 'next-hit' });
  await expect.poll(() => records.length).toBe(1);
  const [record] = records;
  expect(record?.target).toBe(document.documentElement);
  expect(Array.from(record?.addedNodes ?? [], ({ nodeName }) => nodeName)).toEqual(['DIV']);
});
