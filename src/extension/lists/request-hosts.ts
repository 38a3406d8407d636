import { browser } from '../browser.ts';

/**
 * Asks the person for access to the hosts of a list, where the browser did not grant it with the installation. Must be called first thing when
 * something was pressed.
 */
export async function requestHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(patternOf) });
}

/** Match patterns know no ports. Plain http is for this very computer alone. */
function patternOf(host: string): string {
  const name = host.replace(/:\d+$/, '');
  return ['127.0.0.1', 'localhost', '[::1]'].includes(name) ? `*://${name}/*` : `https://${name}/*`;
}
