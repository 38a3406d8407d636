import { expect, onTestFinished, test } from 'vitest';
import { makeFakeWorld, type Wanted } from './fake-world.ts';
import { get, painted, paintedColour, ranges, setBody, settled, start, textOf } from './on-page.ts';

const KIM: Wanted = { text: 'Kim Sang Man', party: 'ofac:43377' };
const CHINYONG: Wanted = { text: 'Chinyong', party: 'ofac:43379' };
const WALLET: Wanted = {
  text: '0x97b1043abd9e6fc31681635166d430a458d14f9c',
  party: 'ofac:43377',
  isIdentifier: true,
};

async function screen(html: string, wanted: readonly Wanted[] = [KIM, CHINYONG, WALLET]) {
  setBody(html);
  const world = makeFakeWorld(wanted);
  const life = start(world, onTestFinished);
  await settled(world);
  return { world, life };
}

test.for<readonly [string, string, readonly string[]]>([
  ['a name in one node', '<p>Said Kim Sang Man today</p>', ['Kim Sang Man']],
  ['a name split over elements', '<p><b>Kim</b> Sang <i>M</i>an</p>', ['Kim Sang Man']],
  ['two names in one block', '<p>Kim Sang Man of Chinyong</p>', ['Chinyong', 'Kim Sang Man']],
  ['a shortened address, whole in its link', `<a href="/address/${WALLET.text}">0x97b1…4f9c</a>`, ['0x97b1…4f9c']],
  [
    'a shortened address, whole in its title',
    `<td><span title="${WALLET.text}">0x97b104...d14f9c</span></td>`,
    ['0x97b104...d14f9c'],
  ],
  [
    'a shortened address, whole in a data attribute beside other text',
    `<p data-address="${WALLET.text}"><i>0x97b1…4f9c</i> 12 ETH</p>`,
    ['0x97b1…4f9c'],
  ],
  ['a label that says nothing of it', `<a href="/address/${WALLET.text}">sangman.eth</a>`, ['sangman.eth']],
  ['a name that stands only in a label', '<a aria-label="Kim Sang Man">KSM</a>', ['KSM']],
  [
    'one address in three attributes is one place',
    `<a href="/${WALLET.text}" title="${WALLET.text}" data-a="${WALLET.text}">0x97b1…4f9c</a>`,
    ['0x97b1…4f9c'],
  ],
  [
    'the copy button beside an address is not marked',
    `<p><a href="/${WALLET.text}">0x97b1…4f9c</a> <button data-clipboard-text="${WALLET.text}">Copy</button></p>`,
    ['0x97b1…4f9c'],
  ],
  [
    'each row with the same address is marked',
    `<ul><li><a href="/${WALLET.text}">0x97b1…4f9c</a><li><a href="/${WALLET.text}">0x97b1…4f9c</a></ul>`,
    ['0x97b1…4f9c', '0x97b1…4f9c'],
  ],
  [
    'a look-alike with the same ends',
    '<a href="/address/0x97b1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa4f9c">0x97b1…4f9c</a>',
    [],
  ],
  ['the tooltip of a link that says the name itself', '<a title="Kim Sang Man">Kim Sang Man</a>', ['Kim Sang Man']],
  [
    'a whole teaser is not marked for its tooltip',
    `<a title="Kim Sang Man">${'Long text of a teaser. '.repeat(10)}</a>`,
    [],
  ],
  [
    'text that is not rendered',
    '<p style="display:none">Kim Sang Man</p><p style="visibility:hidden">Kim Sang Man</p>',
    [],
  ],
  ['text in a closed details element', '<details><summary>More</summary>Kim Sang Man</details>', []],
])('%s', async ([, html, marks]) => {
  await screen(html);
  expect(painted()).toEqual(marks);
});

test('text that no slot shows is not marked', async () => {
  setBody('<div id="host">Kim Sang Man <p>Chinyong</p></div>');
  get('#host').attachShadow({ mode: 'open' }).append('Something else');
  const world = makeFakeWorld([KIM, CHINYONG]);
  start(world, onTestFinished);
  await settled(world);
  expect(world.lastReport()?.places).toEqual([]);
});

test('a visually hidden twin is counted once', async () => {
  const { world } = await screen(
    '<a><span aria-hidden="true">Kim Sang Man</span>' +
      '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">Kim Sang Man</span></a>',
  );
  expect(world.lastReport()?.places).toHaveLength(1);
  expect(painted()).toEqual(['Kim Sang Man']);
});

test('text for screen readers alone is reported', async () => {
  const { world } = await screen('<p style="position:absolute;left:-9999px">Kim Sang Man</p><p>Chinyong</p>');
  expect(world.lastReport()?.places.map((hits) => hits[0]?.text)).toEqual(['Kim Sang Man', 'Chinyong']);
});

test('places are reported in reading order, shadow trees where their host stands', async () => {
  setBody('<p>Chinyong one</p><div id="host"><p slot="a">Chinyong three</p></div><p>Kim Sang Man</p>');
  const root = get('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Chinyong two</p><slot name="a"></slot>';
  const world = makeFakeWorld([
    KIM,
    { ...CHINYONG, text: 'Chinyong one' },
    { ...CHINYONG, text: 'Chinyong two' },
    { ...CHINYONG, text: 'Chinyong three' },
  ]);
  start(world, onTestFinished);
  await settled(world);
  expect(world.lastReport()?.places.map((hits) => hits[0]?.text)).toEqual([
    'Chinyong one',
    'Chinyong two',
    'Chinyong three',
    'Kim Sang Man',
  ]);
  expect(painted()).toHaveLength(4);
});

test('hits that overlap are one place, best first', async () => {
  const { world } = await screen('<p>Kim Sang Man Trading</p>', [
    { ...KIM, text: 'Kim Sang Man', band: 'possible' },
    { text: 'Sang Man Trading', party: 'ofac:1', band: 'exact' },
    { text: 'Kim Sang Man', party: 'kr:1', band: 'variant' },
  ]);
  expect(world.lastReport()?.places.map((hits) => hits.map(({ party }) => party))).toEqual([
    ['ofac:1', 'kr:1', 'ofac:43377'],
  ]);
  expect(painted()).toEqual(['Kim Sang Man Trading']);
});

test('what nothing supports is reported and not marked', async () => {
  const { world } = await screen('<p>Unit 110</p>', [{ text: 'Unit 110', party: 'ofac:43338', band: 'context' }]);
  expect(world.lastReport()?.places).toHaveLength(1);
  expect(painted()).toEqual([]);
});

test('whole names have a tint and a thick line, variants a thin line; dark grounds have colours of their own', async () => {
  await screen('<p>Kim Sang Man</p><p style="background:#111;color:#eee">Kim Sang Man <b>Chinyong</b></p>', [
    KIM,
    { ...CHINYONG, band: 'variant' },
  ]);
  const rules = Array.from(document.adoptedStyleSheets.at(-1)?.cssRules ?? [], (rule) => rule.cssText);
  const styleOf = (text: string, ground: Element | null): string | undefined => {
    for (const [name, highlight] of CSS.highlights) {
      const has = Array.from(highlight).some(
        (range) => textOf(range) === text && ground?.contains(range.startContainer),
      );
      if (has) return rules.find((rule) => rule.includes(name));
    }
    return undefined;
  };
  expect(styleOf('Kim Sang Man', get('p'))).toContain('3px rgb(11, 92, 173)');
  expect(styleOf('Kim Sang Man', get('p + p'))).toContain('3px rgb(108, 184, 255)');
  expect(styleOf('Chinyong', get('p + p'))).toContain('2px rgb(108, 184, 255)');
  expect(styleOf('Chinyong', get('p + p'))).not.toContain('background');
});

test.for([
  ['a background behind the text', 'background:#1b1f24', 'dark'],
  ['a half transparent veil does not decide', 'background:rgb(0 0 0 / 10%)', 'light'],
  ['over a picture the text tells', 'background:linear-gradient(#000,#000);color:#fff', 'dark'],
  ['a background in modern colours', 'background:oklch(0.2 0.02 250)', 'dark'],
  ['another one', 'background:color(srgb 0.9 0.9 0.9)', 'light'],
] as const)('%s: %s', async ([, style, ground]) => {
  await screen(`<p style="${style}">Kim Sang Man</p>`);
  expect(paintedColour()).toBe(ground === 'dark' ? 'rgb(108, 184, 255)' : 'rgb(11, 92, 173)');
});

test('a mark inside a shadow tree has its style there too', async () => {
  setBody('<div id="host"></div>');
  const root = get('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Kim Sang Man</p>';
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await settled(world);
  expect(painted()).toEqual(['Kim Sang Man']);
  expect(root.adoptedStyleSheets).toContain(document.adoptedStyleSheets.at(-1));
});

test('highlight names cannot be guessed from one document to the next', async () => {
  const { life } = await screen('<p>Kim Sang Man</p>');
  const first = Array.from(CSS.highlights.keys());
  life.abort();
  await screen('<p>Kim Sang Man</p>');
  expect(Array.from(CSS.highlights.keys()).filter((name) => first.includes(name))).toEqual([]);
});

test('the page may replace its style sheets and clear the registry: marks come back', async () => {
  const { world } = await screen('<p>Kim Sang Man</p>');
  const sheet = document.adoptedStyleSheets.at(-1);
  document.adoptedStyleSheets = [];
  CSS.highlights.clear();
  get('p').append(' was here');
  await expect.poll(painted).toEqual(['Kim Sang Man']);
  expect(document.adoptedStyleSheets).toEqual([sheet]);
  expect(world.lastReport()?.notChecked).toEqual([]);
});

test('a page that clears the marks again and again is left without, and that is said', async () => {
  const { world } = await screen('<p>Kim Sang Man</p>');
  for (const word of ['one', 'two', 'three']) {
    CSS.highlights.clear();
    get('p').append(` ${word}`);
    await expect.poll(() => world.asked.some(({ text }) => text.endsWith(word))).toBe(true);
    await expect.poll(() => CSS.highlights.size > 0 || (world.lastReport()?.notChecked.length ?? 0) > 0).toBe(true);
  }
  await expect
    .poll(() => world.lastReport()?.notChecked)
    .toEqual(['Names are listed here but not marked in the page: the page removes the marks.']);
  expect(CSS.highlights.size).toBe(0);
  expect(world.lastReport()?.places).toHaveLength(1);
});

test('after the end nothing of ours is left', async () => {
  const { life } = await screen('<p>Kim Sang Man</p>');
  life.abort();
  expect(CSS.highlights.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
  expect(Array.from(document.documentElement.children, ({ localName }) => localName)).toEqual(['head', 'body']);
  expect(ranges()).toEqual([]);
});
