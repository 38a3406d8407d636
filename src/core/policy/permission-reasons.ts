/** What the browser grants the extension, and why it is asked for. A permission without a reason here fails the build. */
export const PERMISSION_REASONS: Readonly<Record<string, string>> = {
  storage: 'settings; what was found in each tab while the browser runs',
  scripting:
    'reading tabs that were open before the installation, the painter for old Firefox, asking why a page cannot be read',
  contextMenus: 'look up the selected words',
  alarms: 'asking every few hours whether a list that is turned on has changed',
  unlimitedStorage: 'whole lists on the device, some 30 MB each, which the browser must not throw away',
  offscreen: 'reading lists in a worker, which Chromium’s background may not have (not in Firefox)',
};

/** The same for access to sites. */
export const HOST_REASONS: Readonly<Record<string, string>> = {
  '<all_urls>':
    'names are found on whatever page the user reads, once the user or the organisation has chosen where pages may be read (policies cannot grant permissions that are asked for later, so this one is asked for at the installation); lists are fetched from the publishers that were turned on',
};
