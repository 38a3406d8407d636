import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/core/policy-files/read/read-xml.ts';
import { writeAdml } from '../../../src/core/policy-files/write/write-adml.ts';
import { writeAdmx } from '../../../src/core/policy-files/write/write-admx.ts';
import { WIRE_KEYS } from '../../../src/core/policy/wire-key.ts';
import { breaksOfSchema, brokenReferences } from './admx-rules.ts';
import { exampleTarget } from './example-target.ts';

const target = exampleTarget({});

describe.for(['chrome', 'edge', 'firefox'] as const)('the template for %s', (browser) => {
  const [admx, adml] = [writeAdmx(browser, target), writeAdml(browser)];

  test('is what Microsoft’s schema allows', () => {
    expect(breaksOfSchema(readXml(admx))).toEqual([]);
    expect(breaksOfSchema(readXml(adml))).toEqual([]);
  });

  test('refers to nothing that is not there, and shows every element by a control of its kind', () => {
    expect(brokenReferences(readXml(admx), readXml(adml))).toEqual([]);
  });

  test('has a policy for every key, below the key that the browser reads', () => {
    const names = Array.from(admx.matchAll(/<policy name="([^"]+)"/g), ([, name = '']) => name);
    expect(names.toSorted()).toEqual(WIRE_KEYS.map(({ key }) => key).toSorted());
    const keys = new Set(Array.from(admx.matchAll(/<policy [^>]*\bkey="([^"]+)"/g), ([, key]) => key));
    expect([...keys]).toEqual([
      {
        chrome: String.raw`Software\Policies\Google\Chrome\3rdparty\extensions\obbdellkghlgnegcidjkdlehkfdhoiba\policy`,
        edge: String.raw`Software\Policies\Microsoft\Edge\3rdparty\extensions\obbdellkghlgnegcidjkdlehkfdhoiba\policy`,
        firefox: String.raw`Software\Policies\Mozilla\Firefox\3rdparty\Extensions\namesake@namesake-extension.org`,
      }[browser],
    ]);
  });

  test('has lines that Windows’ own tools end', () => {
    expect(`${admx}${adml}`.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('the rules notice', () => {
  const [admx, adml] = [writeAdmx('chrome', target), writeAdml('chrome')];

  test.for([
    ['a policy without the browsers it is for', cut(admx, '<supportedOn ref="supported"/>', ''), adml],
    [
      'children in another order',
      cut(admx, /(<parentCategory ref="group_1"\/>\s*)(<supportedOn ref="supported"\/>)/, '$2$1'),
      adml,
    ],
    ['a value that both files do not know', cut(admx, 'class="Both"', 'class="All"'), adml],
    ['an attribute that is none', cut(admx, 'required="true"', 'needed="true"'), adml],
    ['a name with a hyphen', cut(admx, 'name="profile"', 'name="the-profile"'), adml],
    ['a key with its hive', cut(admx, 'key="Software', String.raw`key="HKEY_LOCAL_MACHINE\Software`), adml],
    ['a folder that is not there', cut(admx, 'ref="group_1"', 'ref="group_99"'), adml],
    ['words that are not there', admx, cut(adml, 'id="profile"', 'id="profile2"')],
    ['words that are there twice', admx, cut(adml, 'id="onPageMarks"', 'id="profile"')],
    ['a control of another kind', admx, cut(adml, /dropdownList/g, 'listBox')],
    ['a default out of bounds', admx, cut(adml, 'defaultValue="6"', 'defaultValue="600"')],
  ] as const)('%s', ([, changedAdmx, changedAdml]) => {
    const breaks = [readXml(changedAdmx), readXml(changedAdml)].flatMap((root) => breaksOfSchema(root));
    expect([...breaks, ...brokenReferences(readXml(changedAdmx), readXml(changedAdml))]).not.toEqual([]);
  });
});

/** The text with one change in it. */
function cut(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`there is no ${String(from)} to change`);
  return changed;
}
