import { idIn } from '../policy-target.ts';
import type { BrowserName, PolicyTarget } from '../policy-target.ts';
import { extensionSettings } from './extension-settings.ts';
import { writePlist } from './write-plist.ts';
import type { PlistValue } from './write-plist.ts';
import { stableUuid } from './stable-uuid.ts';

/**
 * A configuration profile for macOS.
 *
 * Each browser reads its own place. Chrome and Edge read an extension's settings from a preference domain of its own, named after the
 * browser and the extension's id; a `3rdparty` key in the browser's domain is read by nobody, and nothing complains. Firefox reads both
 * from its one domain.
 */
export function writeMobileconfig(browser: BrowserName, target: PolicyTarget): string {
  const domain = DOMAINS[browser];
  const identifier = `${domain}.namesake`;
  const payloads = browser === 'firefox' ? firefoxPayloads(target) : chromiumPayloads(browser, target);
  return writePlist({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier, browser, target),
    PayloadDisplayName: `Namesake for ${BROWSER_TITLES[browser]}`,
    PayloadDescription: 'Installs Namesake and decides its settings.',
    PayloadScope: 'System',
    PayloadRemovalDisallowed: false,
    PayloadContent: payloads.map(({ type, title, content }) => ({
      PayloadType: type,
      PayloadVersion: 1,
      PayloadIdentifier: `${identifier}.${type}`,
      PayloadUUID: uuidOf(`${identifier}.${type}`, browser, target),
      PayloadDisplayName: title,
      ...content,
    })),
  });
}

const DOMAINS: Readonly<Record<BrowserName, string>> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  firefox: 'org.mozilla.firefox',
};

const BROWSER_TITLES: Readonly<Record<BrowserName, string>> = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' };

interface Payload {
  readonly type: string;
  readonly title: string;
  readonly content: Readonly<Record<string, PlistValue>>;
}

function chromiumPayloads(browser: 'chrome' | 'edge', target: PolicyTarget): readonly Payload[] {
  const domain = DOMAINS[browser];
  return [
    {
      type: domain,
      title: 'Installation',
      content: { ExtensionSettings: asPlist(extensionSettings(browser, target)) },
    },
    { type: `${domain}.extensions.${idIn(browser, target)}`, title: 'Settings', content: target.values },
  ];
}

function firefoxPayloads(target: PolicyTarget): readonly Payload[] {
  const install = extensionSettings('firefox', target);
  const content = {
    EnterprisePoliciesEnabled: true,
    ...(install && { ExtensionSettings: asPlist(install) }),
    '3rdparty': { Extensions: { [target.firefoxId]: target.values } },
  };
  return [{ type: DOMAINS.firefox, title: 'Installation and settings', content }];
}

/** Blocks of `ExtensionSettings` hold words, flags and lists of words alone. */
function asPlist(block: Readonly<Record<string, object>> | undefined): PlistValue {
  const copy: PlistValue = JSON.parse(JSON.stringify(block ?? {}));
  return copy;
}

function uuidOf(identifier: string, browser: BrowserName, target: PolicyTarget): string {
  return stableUuid(`${identifier} ${idIn(browser, target)}`);
}
