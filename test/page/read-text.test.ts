import { expect, onTestFinished, test } from 'vitest';
import { makeFakeWorld } from './fake-world.ts';
import { setBody, settled, start } from './on-page.ts';

/** The blocks that were asked about, as text. */
async function readBlocks(html: string): Promise<string[]> {
  setBody(html);
  const world = makeFakeWorld([]);
  start(world, onTestFinished);
  await settled(world);
  return world.asked.map(({ text }) => text);
}

test.for<readonly [string, string, readonly string[]]>([
  ['inline elements join', '<p><b>Kim</b> Sang <a href="#">Man</a> spoke</p>', ['Kim Sang Man spoke']],
  ['a word split by inline elements stays one word', '<p>Ki<b>m</b> Sang</p>', ['Kim Sang']],
  ['paragraphs are apart', '<div>Kim<p>Sang</p>Man</div>', ['Kim', 'Sang', 'Man']],
  ['a line break ends a block', 'Kim Sang<br>Man', ['Kim Sang', 'Man']],
  ['table cells are apart', '<table><tr><td>Kim</td><td>Sang Man</td></tr></table>', ['Kim', 'Sang Man']],
  [
    'words on both sides of a nested block are apart',
    '<div>a <span>b<div>c</div>d</span> e</div>',
    ['a b', 'c', 'd e'],
  ],
  [
    'block-level spans that touch are apart',
    '<p><span style="display:block">Kim</span><span style="display:block">Sang</span></p>',
    ['Kim', 'Sang'],
  ],
  [
    'a margin between touching words is a gap',
    '<p><b>PRO</b><span style="margin-left:4px">Kim</span></p>',
    ['PRO Kim'],
  ],
  [
    'flex items in a row are words of one line',
    '<p style="display:flex"><span>Kim</span><span>Sang Man</span></p>',
    ['Kim Sang Man'],
  ],
  [
    'flex items in a column are apart',
    '<p style="display:flex;flex-direction:column"><span>Kim</span><span>Lee</span></p>',
    ['Kim', 'Lee'],
  ],
  [
    'letters that are animated one by one make a word',
    '<p><span style="display:inline-block">K</span><span style="display:inline-block">im</span></p>',
    ['Kim'],
  ],
  ['an icon between words is a gap', '<p>Kim<img alt="">Sang</p>', ['Kim Sang']],
  ['a hidden piece does not split a word', '<p>Ki<span style="display:none">xyz</span>m Sang</p>', ['xyz', 'Kim Sang']],
  ['a hidden piece behind a space is cut out', '<p>Kim <i style="display:none">xyz</i>Sang</p>', ['xyz', 'Kim Sang']],
  ['a footnote number is not part of a name', '<p>Kim Sang Man<sup>12</sup> spoke</p>', ['Kim Sang Man 12 spoke']],
  ['an ordinal is one word', '<p>the 110<sup>th</sup> Research Center</p>', ['the 110th Research Center']],
  [
    'ruby text stands apart from its base',
    '<p><ruby>김<rt>Kim</rt>상<rt>Sang</rt>만<rt>Man</rt></ruby></p>',
    ['Kim', 'Sang', 'Man', '김상만'],
  ],
  [
    'wbr and soft hyphens are part of the word',
    '<p>Chin\u00ADyong Infor<wbr>mation</p>',
    ['Chin\u00ADyong Information'],
  ],
  ['text in an SVG is read', '<svg><text>Kim <tspan>Sang</tspan></text></svg>', ['Kim Sang']],
  [
    'an unknown element counts as its style says',
    '<p>Kim <x-a style="display:block">Lee</x-a> Park <x-b>Choe</x-b></p>',
    ['Kim ', 'Lee', ' Park Choe'],
  ],
  ['a button is apart and does not end the line', '<p>Kim <button>Follow</button> Sang</p>', ['Follow', 'Kim  Sang']],
])('%s', async ([, html, blocks]) => {
  expect(await readBlocks(html)).toEqual(blocks);
});

test.for([
  ['an input', '<input value="Kim Sang Man" title="Kim Sang Man" placeholder="Kim Sang Man">'],
  ['a textarea', '<textarea>Kim Sang Man</textarea>'],
  ['a select', '<select><option>Kim Sang Man</select>'],
  ['a contenteditable element', '<div contenteditable><p title="Kim Sang Man">Kim Sang Man</p></div>'],
  ['a plaintext-only editing host', '<div contenteditable="plaintext-only">Kim Sang Man</div>'],
  ['a script', '<script type="text/plain">Kim Sang Man</script>'],
  ['a style', '<style>/* Kim Sang Man */</style>'],
  ['a noscript', '<noscript>Kim Sang Man</noscript>'],
  ['a template', '<template><p>Kim Sang Man</p></template>'],
  ['a style inside an SVG', '<svg><style>/* Kim Sang Man */</style></svg>'],
])('%s is never read', async ([, html = '']) => {
  expect(await readBlocks(html)).toEqual([]);
});

test('contenteditable="false" is read', async () => {
  expect(await readBlocks('<p contenteditable="false">Kim Sang Man</p>')).toEqual(['Kim Sang Man']);
});

test('numbers alone are not asked about: price tickers', async () => {
  expect(await readBlocks('<p>1,234.56</p><p>+0.4 %</p>')).toEqual([]);
});

test('attributes that a reader is told are blocks of their own', async () => {
  setBody(
    '<a title="Kim Sang Man" aria-label="Open" href="https://example.org/address/0x97b1043abd9e6fc31681635166d430a458d14f9c">x</a>' +
      '<img alt="Portrait" data-id="42"><i data-address="0xb6f5ec1a0a9cd1526536d3f0426c429529471f40"></i>',
  );
  const world = makeFakeWorld([]);
  start(world, onTestFinished);
  await settled(world);
  expect(world.asked.map(({ text, lookFor }) => [lookFor, text])).toEqual([
    ['everything', 'Kim Sang Man'],
    ['everything', 'Open'],
    ['identifiers', 'https://example.org/address/0x97b1043abd9e6fc31681635166d430a458d14f9c'],
    ['everything', 'Portrait'],
    ['identifiers', '0xb6f5ec1a0a9cd1526536d3f0426c429529471f40'],
    ['everything', 'x'],
  ]);
});

test('a very long text is asked in parts that lose nothing', async () => {
  const lines = Array.from({ length: 1500 }, (_, at) => `Line ${at} of a log file names nobody at all. `);
  const text = lines.toSpliced(700, 0, 'Kim Sang Man signed it. ').join('').trimEnd();
  const parts = await readBlocks(`<pre>${text}</pre>`);
  expect(parts.length).toBeGreaterThan(3);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(16_384);
  expect(parts.join('')).toBe(text);
});

test('where a long text has no sentences, its parts overlap', async () => {
  const text = 'a'.repeat(16_380) + ' Kim Sang Man ' + 'b'.repeat(20_000);
  const parts = await readBlocks(`<pre>${text}</pre>`);
  expect(parts.some((part) => part.includes('Kim Sang Man'))).toBe(true);
});

test('open shadow roots are read, also those attached later', async () => {
  setBody('<x-early></x-early><x-late></x-late><div id="plain"></div>');
  document.querySelector('x-early')?.attachShadow({ mode: 'open' }).append('Kim Sang Man');
  const world = makeFakeWorld([]);
  start(world, onTestFinished);
  await settled(world);
  expect(world.asked.map(({ text }) => text)).toEqual(['Kim Sang Man']);
  document.querySelector('x-late')?.attachShadow({ mode: 'open' }).append('Chinyong');
  document.querySelector('#plain')?.attachShadow({ mode: 'open' }).append('Jinyong');
  await expect.poll(() => world.asked.map(({ text }) => text)).toEqual(['Kim Sang Man', 'Chinyong', 'Jinyong']);
});
