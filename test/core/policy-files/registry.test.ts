import { describe, expect, test } from 'vitest';
import { checkPolicyFile } from '../../../src/core/policy-files/read/check-policy-file.ts';
import { inReg } from './example-files.ts';
import { IDS } from './example-target.ts';

const ids = Object.values(IDS);

describe('the registry as browsers read it', () => {
  test.for([
    [
      'Chrome: 0 and 1 are flags',
      inReg('"hideLookUp"=dword:00000001\r\n"hideOptions"=dword:00000000'),
      { hideLookUp: true, hideOptions: false },
    ],
    [
      'Chrome: a bad entry of a list is passed over',
      inReg(
        `\r\n[HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${IDS.chrome}\\policy\\lists]\r\n"1"="ofac-sdn"\r\n"2"=dword:00000005\r\n"three"="un-sc"\r\n"4"="eu-fsf"`,
      ),
      { lists: ['eu-fsf', 'ofac-sdn'] },
    ],
    [
      'Chrome: a key goes before a value of its name',
      inReg(
        `"lists"="[\\"un-sc\\"]"\r\n[HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${IDS.chrome}\\policy\\lists]\r\n"1"="ofac-sdn"`,
      ),
      { lists: ['ofac-sdn'] },
    ],
    [
      'Chrome: what is taken away is gone',
      inReg('"profile"="hr"\r\n"hideLookUp"=dword:00000001\r\n"profile"=-'),
      { hideLookUp: true },
    ],
    ['Chrome: REG_EXPAND_SZ is text', inReg('"profile"=hex(2):68,00,\\\r\n  72,00,00,00'), { profile: 'hr' }],
    [
      'Firefox: numbers stay numbers, and are flags to us',
      inReg('"hideLookUp"=dword:00000001\r\n"refreshHours"="6"', String.raw`Mozilla\Firefox`).replace(
        String.raw`\policy]`,
        ']',
      ),
      { hideLookUp: true, refreshHours: 6 },
    ],
    [
      'Firefox: a key whose first value is 1 is a list',
      inReg('"profile"="hr"', String.raw`Mozilla\Firefox`).replace(String.raw`\policy]`, ']') +
        `\r\n[HKEY_LOCAL_MACHINE\\Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${IDS.chrome}\\lists]\r\n"1"="ofac-sdn"\r\n"2"="un-sc"\r\n`,
      { profile: 'hr', lists: ['ofac-sdn', 'un-sc'] },
    ],
    [
      'Firefox: and one that begins otherwise is numbered values',
      inReg('"profile"="hr"', String.raw`Mozilla\Firefox`).replace(String.raw`\policy]`, ']') +
        `\r\n[HKEY_LOCAL_MACHINE\\Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${IDS.chrome}\\lists]\r\n"2"="ofac-sdn"\r\n"3"="un-sc"\r\n`,
      { profile: 'hr', lists: ['ofac-sdn', 'un-sc'] },
    ],
    [
      'Firefox: REG_MULTI_SZ is JSON',
      inReg('"lists"=hex(7):5b,00,22,00,61,00,22,00,5d,00,00,00,00,00', String.raw`Mozilla\Firefox`).replace(
        String.raw`\policy]`,
        ']',
      ),
      { lists: ['a'] },
    ],
  ] as const)('%s', ([, text, settings]) => {
    expect(checkPolicyFile(text, ids).policies[0]?.policy.settings).toEqual(settings);
  });
});
