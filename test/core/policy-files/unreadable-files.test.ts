import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPolicyFile } from '../../../src/core/policy-files/read/check-policy-file.ts';
import { policyFiles } from '../../../src/core/policy-files/write/policy-files.ts';
import { inChromium, inProfile, inReg } from './example-files.ts';
import { EXAMPLE, exampleTarget, IDS } from './example-target.ts';

const ids = Object.values(IDS);

describe('a file that cannot be read ends with one sentence and its line', () => {
  test.for([
    ['', 0, 'this is no policy file'],
    ['profile = hr', 0, 'this is no policy file'],
    ['{"profile": hr}', 1, 'expected a value, found "hr"'],
    ['{\n"profile": "hr"\n"refreshHours": 6}', 3, 'expected a comma or }, found "\\""'],
    ['{\n"profile": "hr', 2, 'a text in quotes does not end on its line'],
    ['{"a": "C:\\d"}', 1, 'a backslash that stands for nothing'],
    ['{"profile": "hr"} x', 1, 'nothing may follow the end'],
    ['{"profile": "hr"', 1, 'expected a comma or }, found the end of the file'],
    ['{profile: "hr"}', 1, 'expected a key in double quotes, found "profile"'],
    ['{"a": 012}', 1, '012 begins with a 0'],
    ['{"a": .5}', 1, 'expected a value, found ".5"'],
    ['['.repeat(200), 1, 'nested too deeply'],
    ['[1]', 0, 'expected an object'],
    ['<plist><dict>\n<key>a</dict></plist>', 2, '<key> of line 2 ends as </dict>'],
    ['<plist><dict>', 1, '<dict> of line 1 does not end'],
    ['<plist><dict><key>a</key></dict></plist>', 1, '<key>a</key> has no value'],
    ['<plist><dict><string>a</string></dict></plist>', 1, 'expected <key>, found <string>'],
    ['<plist><integer>six</integer></plist>', 1, '<integer> holds "six"'],
    ['<plist><dict/><dict/></plist>', 1, 'exactly one value'],
    ['<plist><set/></plist>', 1, '<set> is nothing that a property list has'],
    ['<!DOCTYPE plist [<!ENTITY a "b">]><plist><string>&a;</string></plist>', 1, 'declares entities'],
    ['<plist><string>&a;</string></plist>', 1, '&a; is no entity'],
    ['<plist><string>a & b</string></plist>', 1, 'write &amp; for a single &'],
    ['<html><body/></html>', 1, '<html> begins nothing that administrators use here'],
    ['<a', 1, 'a < begins no tag'],
    ['<plist>\n<!-- never ends <string>hr</string></plist>', 2, 'a < begins no tag'],
    ['<plist><string a=b>x</string></plist>', 1, '<string> has something in it that is no attribute'],
    ['REGEDIT4\r\n', 1, 'the first line must be “Windows Registry Editor Version 5.00”'],
    ['Windows Registry Editor Version 5.00\r\n"a"="b"', 2, 'a value stands before the first key'],
    ['Windows Registry Editor Version 5.00\r\n[HKEY_X]\r\na=b', 3, 'expected "name"=value'],
    ['Windows Registry Editor Version 5.00\r\n[HKEY_X]\r\n"a"=6', 3, 'expected "text", dword:… or hex:…, found "6"'],
    ['$SettingsJson = @\'\r\n{\r\n"a": b\r\n}\r\n\'@', 3, 'expected a value, found "b"'],
  ] as const)('%j: line %s: %s', ([text, line, words]) => {
    const { problems, policies } = checkPolicyFile(text, ids);
    expect(policies).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.why).toContain(words);
    expect(problems[0]?.line ?? 0).toBe(line);
  });
});

describe('whatever is in a file', () => {
  const written = policyFiles(exampleTarget(EXAMPLE)).map(({ text }) => text);

  test('any text is read or refused, and never throws', () => {
    const start = fc.constantFrom(
      '',
      '{',
      '<plist>',
      '<',
      'Windows Registry Editor Version 5.00\r\n[',
      "$SettingsJson = @'\r\n{",
    );
    fc.assert(
      fc.property(start, fc.string({ unit: 'binary', maxLength: 200 }), (head, text) => {
        expect(checkPolicyFile(head + text, ids).format).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('a file of ours with a piece cut out, doubled or changed is read or refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...written),
        fc.nat(),
        fc.nat(60),
        fc.string({ maxLength: 5 }),
        (text, from, length, inserted) => {
          const at = from % text.length;
          expect(checkPolicyFile(text.slice(0, at) + inserted + text.slice(at + length), ids).format).not.toBe('');
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('nothing in a file reaches a prototype', () => {
    const hostile = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "profile": "hr"}';
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const text of [
      hostile,
      inChromium(hostile),
      `{"__proto__": {"polluted": 1}, "policies": {"3rdparty": {"Extensions": {"__proto__": ${hostile}, "${IDS.firefox}": ${hostile}}}}}`,
      `{"name": "x", "description": "", "type": "storage", "data": ${hostile}}`,
      '{"__proto__": {"Value": {"polluted": 1}}, "profile": {"Value": "hr"}}',
      inProfile(
        `<dict><key>PayloadType</key><string>com.google.Chrome.extensions.x</string><key>__proto__</key><dict><key>polluted</key><true/></dict><key>profile</key><string>hr</string></dict>`,
      ),
      inReg('"__proto__"="x"\r\n"constructor"=dword:00000001\r\n"profile"="hr"'),
      `$SettingsJson = @'\r\n${hostile}\r\n'@`,
    ]) {
      expect(checkPolicyFile(text, ids).policies[0]?.policy.settings).toEqual({ profile: 'hr' });
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  test('of secrets nothing is told', () => {
    const secret = 'hunter2 hunter2';
    for (const text of [
      inChromium(`{"remoteEngineToken": "${secret}"}`),
      inChromium('{"openSanctionsToken": 123456789}'),
      inReg(`"remoteEngineToken"="${secret}"`),
    ]) {
      const { problems } = checkPolicyFile(text, ids);
      expect(problems).toHaveLength(1);
      expect(JSON.stringify(problems)).not.toMatch(/hunter2|123456789/);
    }
  });
});
