/** Which pages are read, and what is seen of it in them. */
export const PAGE_SETTINGS = {
  onPageMarks: {
    kind: 'choice',
    title: 'Marks on pages',
    meaning:
      'What a page shows of names that were found. Scripts of the page can read marks that are painted in it; whoever must not be noticed uses “silent”.',
    options: {
      silent: 'Nothing in the page: the button, its popup and the panel alone say what was found.',
      highlight: 'Names are underlined in the page.',
    },
    default: 'highlight',
    whenBroken: 'silent',
    decidedBy: 'anyone',
    lockable: true,
  },
  sitesOn: {
    kind: 'set',
    title: 'Sites that are read',
    meaning: 'Pages outside these match patterns are neither read nor marked.',
    items: 'match-pattern',
    maxItems: 1000,
    default: ['<all_urls>'],
    decidedBy: 'organisation',
    lockable: true,
  },
  sitesSilent: {
    kind: 'set',
    title: 'Sites without marks',
    meaning: 'Pages that match one of these patterns are read, and show nothing of it.',
    items: 'match-pattern',
    maxItems: 1000,
    default: [],
    decidedBy: 'organisation',
    lockable: true,
  },
  sitesOff: {
    kind: 'set',
    title: 'Sites that are not read',
    meaning: 'Pages that match one of these patterns are not read, whatever the other two lists say.',
    items: 'match-pattern',
    maxItems: 1000,
    default: [],
    decidedBy: 'organisation',
    lockable: true,
  },
  allowSiteChoices: {
    kind: 'flag',
    title: 'Let people choose for each site',
    meaning:
      'Whether people may turn marks or reading off for a site of their choice. They can never turn on what the organisation turned off.',
    default: true,
    whenBroken: false,
    decidedBy: 'organisation',
    lockable: true,
  },
  blockedPageText: {
    kind: 'text',
    title: 'Words for pages that are not read',
    meaning:
      'What the popup says about a page that the organisation keeps Namesake from reading. Empty: Namesake’s own words.',
    shape: 'line',
    maxLength: 300,
    default: '',
    decidedBy: 'organisation',
    lockable: true,
  },
} as const;
