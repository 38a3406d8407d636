import type { PolicyTarget } from '../policy-target.ts';
import { idIn } from '../policy-target.ts';
import { extensionSettings } from './extension-settings.ts';

/**
 * The file that Chrome, Chromium and Edge read on Linux from their folder `policies/managed`. Settings stand directly under the id: the
 * level `policy` exists in the Windows registry alone.
 */
export function writeBrowserJson(browser: 'chrome' | 'edge', target: PolicyTarget): string {
  return writeJson({
    ExtensionSettings: extensionSettings(browser, target),
    '3rdparty': { extensions: { [idIn(browser, target)]: target.values } },
  });
}

/** Firefox's `policies.json`. Here `Extensions` has a capital, and everything stands in `policies`. */
export function writeFirefoxPolicies(target: PolicyTarget): string {
  const install = extensionSettings('firefox', target);
  return writeJson({
    policies: {
      ...(install && { ExtensionSettings: install }),
      '3rdparty': { Extensions: { [target.firefoxId]: target.values } },
    },
  });
}

/**
 * The other way to hand settings to Firefox: a native manifest
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests#managed_storage_manifests).
 */
export function writeNativeManifest({ firefoxId, values }: PolicyTarget): string {
  return writeJson({
    name: firefoxId,
    description: 'Settings of Namesake, decided by the organisation',
    type: 'storage',
    data: values,
  });
}

/** What the Google Admin console takes for an extension: every value wrapped. */
export function writeChromeOs({ values }: PolicyTarget): string {
  return writeJson(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }])));
}

function writeJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
