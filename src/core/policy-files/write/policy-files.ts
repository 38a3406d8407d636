import { idIn } from '../policy-target.ts';
import type { BrowserName, PolicyFile, PolicyTarget } from '../policy-target.ts';
import { writeAdml } from './write-adml.ts';
import { writeAdmx } from './write-admx.ts';
import { writeBrowserJson, writeChromeOs, writeFirefoxPolicies, writeNativeManifest } from './write-json-files.ts';
import { writeDeployScript } from './write-deploy-script.ts';
import { writeDetectScript } from './write-detect-script.ts';
import { writeExtensionSettings } from './extension-settings.ts';
import { writeMobileconfig } from './write-mobileconfig.ts';
import { writeRegFile } from './write-reg-file.ts';
import { writeRemoveScript } from './write-remove-script.ts';

/** Every file that an administrator may need for one policy. The same target always gives the same files. */
export function policyFiles(target: PolicyTarget): readonly PolicyFile[] {
  return [
    ...BROWSERS.flatMap(({ browser, title }) => windowsFiles(browser, title, target)),
    script('deploy', 'installs and sets; run as administrator', writeDeployScript(target)),
    script('detect', 'says whether everything is in place; for Intune', writeDetectScript(target)),
    script('remove', 'takes installation and settings away', writeRemoveScript(target)),
    ...BROWSERS.map(({ browser, title }) =>
      file(
        `macos/namesake-${browser}.mobileconfig`,
        `configuration profile for ${title}`,
        writeMobileconfig(browser, target),
      ),
    ),
    file('linux/chrome/namesake.json', 'into /etc/opt/chrome/policies/managed', writeBrowserJson('chrome', target)),
    file('linux/chromium/namesake.json', 'into /etc/chromium/policies/managed', writeBrowserJson('chrome', target)),
    file('linux/edge/namesake.json', 'into /etc/opt/edge/policies/managed', writeBrowserJson('edge', target)),
    file(
      'firefox/policies.json',
      'into /etc/firefox/policies, or “distribution” beside Firefox',
      writeFirefoxPolicies(target),
    ),
    file(
      `firefox/managed-storage/${target.firefoxId}.json`,
      'settings alone, into /usr/lib/mozilla/managed-storage',
      writeNativeManifest(target),
    ),
    file('chromeos/namesake.json', 'for the extension in the Google Admin console', writeChromeOs(target)),
    ...BROWSERS.flatMap(({ browser, title }) => {
      const text = writeExtensionSettings(browser, target);
      return text === undefined
        ? []
        : [file(`extension-settings/${browser}.json`, `installs ${idIn(browser, target)} in ${title}`, text)];
    }),
  ];
}

const BROWSERS: readonly { readonly browser: BrowserName; readonly title: string }[] = [
  { browser: 'chrome', title: 'Chrome' },
  { browser: 'edge', title: 'Edge' },
  { browser: 'firefox', title: 'Firefox' },
];

function windowsFiles(browser: BrowserName, title: string, target: PolicyTarget): readonly PolicyFile[] {
  return [
    file(`windows/namesake-${browser}.admx`, `group policy template for ${title}`, writeAdmx(browser, target)),
    file(`windows/en-US/namesake-${browser}.adml`, 'its words, in the folder en-US beside it', writeAdml(browser)),
    {
      path: `windows/namesake-${browser}.reg`,
      text: writeRegFile(browser, target),
      encoding: 'utf-16-with-mark',
      purpose: `settings for ${title}, without installation`,
    },
  ];
}

function script(name: string, purpose: string, text: string): PolicyFile {
  return { path: `windows/namesake-${name}.ps1`, text, encoding: 'utf-8-with-mark', purpose };
}

function file(path: string, purpose: string, text: string): PolicyFile {
  return { path, text, encoding: 'utf-8', purpose };
}
