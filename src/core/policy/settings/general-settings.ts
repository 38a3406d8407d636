/** Who uses Namesake, and how it speaks to them. */
export const GENERAL_SETTINGS = {
  profile: {
    kind: 'choice',
    title: 'Profile',
    meaning: 'Who uses Namesake. Several defaults follow from it, and which observations may be shown.',
    options: {
      hr: 'HR and recruiting: the most restrained; what touches private life is left out.',
      marketplace: 'Marketplace trust and safety: everything that is published about fraud on platforms.',
      crypto: 'Exchanges and payments: wallets, payment and documents first.',
    },
    default: 'hr',
    decidedBy: 'anyone',
    lockable: true,
  },
  language: {
    kind: 'text',
    title: 'Language',
    meaning: 'The language of Namesake’s own words: “auto” follows the browser, or a language tag such as ko.',
    shape: 'language',
    maxLength: 35,
    default: 'auto',
    decidedBy: 'anyone',
    lockable: false,
  },
  announceMarks: {
    kind: 'flag',
    title: 'Tell screen readers',
    meaning: 'Says once for each page, to people who use a screen reader, how many names were found.',
    default: true,
    decidedBy: 'anyone',
    lockable: false,
  },
} as const;
