/** The ids that the extension goes by when nobody gave it others: Chromium's follows from the key in the manifest. */
export const DEFAULT_IDS = {
  chrome: 'obbdellkghlgnegcidjkdlehkfdhoiba',
  firefox: 'namesake@namesake-extension.org',
} as const;
