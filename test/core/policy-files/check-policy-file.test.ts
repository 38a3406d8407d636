import { describe, expect, test } from 'vitest';
import { checkPolicyFile } from '../../../src/core/policy-files/read/check-policy-file.ts';
import { inChromium, inProfile, inReg } from './example-files.ts';
import { IDS } from './example-target.ts';

const ids = Object.values(IDS);

/** Problems as `line: place: words`, short enough for a table. */
function problemsOf(text: string): readonly string[] {
  return checkPolicyFile(text, ids).problems.map(
    ({ line, at, found, why }) => `${line ?? '-'}: ${at}: ${found}: ${why}`,
  );
}

describe('what people get wrong is named, with the line it is on', () => {
  test.for([
    [
      'a number in quotes',
      inChromium('{ "refreshHours": "6" }'),
      '4: 3rdparty.extensions.obbdellkghlgnegcidjkdlehkfdhoiba.refreshHours: "6": expected a whole number without quotes, point or e; the browser drops',
    ],
    [
      'a whole number that is written as a fraction',
      inChromium('{ "refreshHours": 6.0 }'),
      '4: 3rdparty.extensions.obbdellkghlgnegcidjkdlehkfdhoiba.refreshHours: 6: expected a whole number without quotes, point or e',
    ],
    [
      'a flag in quotes',
      inChromium('{\n"hideLookUp": "true" }'),
      '5: 3rdparty.extensions.obbdellkghlgnegcidjkdlehkfdhoiba.hideLookUp: "true": expected true or false without quotes',
    ],
    [
      'one entry of a list',
      inChromium('{\n"lists": [\n"ofac-sdn",\n7] }'),
      '7: 3rdparty.extensions.obbdellkghlgnegcidjkdlehkfdhoiba.lists[1]: 7: every entry must be text in quotes; because of this one',
    ],
    [
      'a bad pattern',
      inChromium('{\n"sitesOff": [\n"https://*/*",\n"example.org"] }'),
      '7: 3rdparty.extensions.obbdellkghlgnegcidjkdlehkfdhoiba.sitesOff[1]: "example.org": is no match pattern; write it as *://example.org/*',
    ],
    [
      'the level of the registry',
      inChromium('{ "policy": { "profile": "hr" } }'),
      '4: 3rdparty.extensions.obbdellkghlgnegcidjkdlehkfdhoiba.policy: a level: this level exists in the Windows registry alone',
    ],
    [
      'a key written twice',
      inChromium('{ "profile": "hr",\n"profile": "crypto" }'),
      '5: : duplicate key: profile stands here a second time; the last one holds',
    ],
    [
      'the capital of Firefox',
      `{"3rdparty": {"Extensions": {"${IDS.chrome}": {"profile": "hr"}}}}`,
      '1: 3rdparty.Extensions: Extensions: Chrome, Chromium and Edge read “extensions” in small letters alone',
    ],
    [
      'no capital for Firefox',
      `{"policies": {"3rdparty": {"extensions": {"${IDS.firefox}": {}}}}}`,
      '1: policies.3rdparty.extensions: extensions: Firefox reads “Extensions” with a capital alone',
    ],
    ['a comment for Firefox', `{\n// ours\n"policies": {}}`, '2: : comment: a comment'],
    ['a trailing comma for Firefox', `{"policies": {\n},\n}`, '2: : trailing comma: nothing follows this comma'],
    [
      'another extension',
      '{"3rdparty": {"extensions": {"aaaabbbbccccddddeeeeffffgggghhhh": {"theme": "dark"}}}}',
      '1: 3rdparty.extensions: aaaabbbbccccddddeeeeffffgggghhhh: there are no settings of Namesake here',
    ],
    [
      'the toolbar word of Chrome in Edge',
      `{"ExtensionSettings": {"${IDS.chrome}": {"installation_mode": "force_installed", "update_url": "https://x.test/", "toolbar_pin": "force_pinned", "toolbar_state": "force_shown"}}}`,
      '1: ExtensionSettings.obbdellkghlgnegcidjkdlehkfdhoiba.toolbar_pin: toolbar_pin: is of Chrome; Edge’s word is toolbar_state',
    ],
    [
      'a misspelt mode',
      `{"ExtensionSettings": {"${IDS.chrome}": {"installation_mode": "forced"}}}`,
      '1: ExtensionSettings.obbdellkghlgnegcidjkdlehkfdhoiba.installation_mode: "forced": expected allowed, blocked',
    ],
    [
      'an installation from nowhere',
      `{"${IDS.chrome}": {"installation_mode": "force_installed"}}`,
      '1: obbdellkghlgnegcidjkdlehkfdhoiba: nothing: needs update_url',
    ],
    [
      'a value without its wrapping',
      '{"profile": {"Value": "hr"},\n"refreshHours": 6}',
      '2: refreshHours: 6: every value must be wrapped',
    ],
    [
      'a manifest of another type',
      '{"name": "x", "description": "y", "type": "pkcs11", "data": {}}',
      '1: type: "pkcs11": expected "storage"',
    ],
    ['a misspelt key', '{\n"refresHours": 6}', '2: refresHours: 6: is no setting; did you mean refreshHours?'],
    [
      'settings in a profile where nobody reads them',
      inProfile('<dict><key>PayloadType</key><string>com.google.Chrome</string>\n<key>3rdparty</key><dict/></dict>'),
      '5: PayloadContent[0].3rdparty: 3rdparty: nobody reads this; the settings of an extension have a payload of their own, of the type com.google.Chrome.extensions.ID',
    ],
    [
      'Firefox’s policies not enabled',
      inProfile('<dict><key>PayloadType</key><string>org.mozilla.firefox</string></dict>'),
      '4: PayloadContent[0].EnterprisePoliciesEnabled: nothing: must be true',
    ],
    [
      'a text for a number in a profile',
      inProfile(
        `<dict><key>PayloadType</key><string>com.google.Chrome.extensions.${IDS.chrome}</string>\n<key>refreshHours</key><string>6</string></dict>`,
      ),
      '5: PayloadContent[0].refreshHours: "6": expected a whole number without quotes',
    ],
    [
      'a value of many lines in the registry',
      inReg('"profile"=hex(7):68,00,72,00,00,00,00,00'),
      `4: HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${IDS.chrome}\\policy\\profile: REG_MULTI_SZ: Chrome and Edge read REG_SZ and REG_DWORD alone`,
    ],
    [
      'a number of 64 bits in the registry',
      inReg('"refreshHours"=hex(b):06,00,00,00,00,00,00,00'),
      'refreshHours: REG_QWORD: Chrome and Edge read',
    ],
    [
      'a word for a flag in the registry',
      inReg('"hideLookUp"="true"'),
      'hideLookUp: "true": expected true or false without quotes',
    ],
    [
      'settings beside the level “policy”',
      inReg('"profile"="hr"').replace(String.raw`\policy]`, ']'),
      'settings must stand in the key “policy” below the id',
    ],
    [
      'broken JSON in ExtensionSettings',
      inReg('"profile"="hr"\r\n[HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome]\r\n"ExtensionSettings"="{"'),
      'ExtensionSettings: : is no JSON',
    ],
  ] as const)('%s', ([, text, problem]) => {
    expect(problemsOf(text)).toContainEqual(expect.stringContaining(problem));
  });
});

describe('what is not wrong is not complained about', () => {
  test.for([
    ['comments and trailing commas in Chromium’s own files', inChromium('{ /* ours */ "profile": "hr", } // end')],
    [
      'other extensions beside ours',
      `{"3rdparty": {"extensions": {"${IDS.chrome}": {"profile": "hr"}, "aaaabbbbccccddddeeeeffffgggghhhh": {"policy": 7}}}}`,
    ],
    [
      'another id that holds settings of ours',
      '{"3rdparty": {"extensions": {"aaaabbbbccccddddeeeeffffgggghhhh": {"profile": "hr"}}}}',
    ],
    ['digits as text in the registry', inReg('"refreshHours"="6"\r\n"hideLookUp"="1"')],
    ['JSON text in the registry', inReg(String.raw`"lists"="[\"ofac-sdn\",]"`)],
    [
      'another case of letters in the registry',
      inReg('"profile"="hr"').replaceAll('Software', 'SOFTWARE').replace('HKEY_LOCAL_MACHINE', 'hkey_local_machine'),
    ],
    ['a mark at the start of the file', `\ufeff${inChromium('{"profile": "hr"}')}`],
    ['a bare property list', '<plist version="1.0"><dict><key>profile</key><string>hr</string></dict></plist>'],
  ] as const)('%s', ([, text]) => {
    const { problems, policies } = checkPolicyFile(text, ids);
    expect(problems).toEqual([]);
    expect(policies).toHaveLength(1);
  });
});
