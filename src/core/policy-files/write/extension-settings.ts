import { idIn, STORE_UPDATE_URLS } from '../policy-target.ts';
import type { BrowserName, PolicyTarget } from '../policy-target.ts';

/** The `ExtensionSettings` policy that installs Namesake, for one browser: the id and its block. Undefined where nothing says from where. */
export function extensionSettings(
  browser: BrowserName,
  target: PolicyTarget,
): Readonly<Record<string, object>> | undefined {
  const block = browser === 'firefox' ? firefoxBlock(target) : chromiumBlock(browser, target.updateUrl);
  return block && { [idIn(browser, target)]: block };
}

/** A file with that block alone, to be put among the blocks of other extensions. */
export function writeExtensionSettings(browser: BrowserName, target: PolicyTarget): string | undefined {
  const block = extensionSettings(browser, target);
  return block && `${JSON.stringify(block, undefined, 2)}\n`;
}

function chromiumBlock(browser: 'chrome' | 'edge', updateUrl: string): object {
  return {
    installation_mode: 'force_installed',
    update_url: updateUrl,
    // Without it later versions come from the address in the manifest. Stores ignore it, and Edge's handbook says to leave it out there.
    ...(!STORE_UPDATE_URLS.includes(updateUrl) && { override_update_url: true }),
    // The same thing under two names; each browser passes over the other's, and installs nothing when the word is one it does not know.
    ...(browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
  };
}

function firefoxBlock({ firefoxInstallUrl }: PolicyTarget): object | undefined {
  if (firefoxInstallUrl === undefined) return undefined;
  return { installation_mode: 'force_installed', install_url: firefoxInstallUrl, default_area: 'navbar' };
}
