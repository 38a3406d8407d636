/**
 * The flat arrays of an index, in the order in which they are saved. A field that is added, dropped or read in another way needs a new `INDEX_VERSION`.
 *
 * Words are numbered in the order of their spread hash. Names are numbered in the order of the lists: those of a party stand in a row, the empty ones (no
 * letter, no digit) among them.
 */
export const LAYOUT = {
  words: {
    /** Spread hash of each word, ascending. */
    keys: 'u32',
    buckets: 'u32',
    /** `letters[starts[w]]` to `letters[starts[w + 1]]` are the letters of word `w`: a byte for each, or two after a zero byte. */
    starts: 'u32',
    letters: 'u8',
    /** In how many names each word stands. */
    counts: 'u16',
  },
  names: {
    /** `words[starts[n]]` to `words[starts[n + 1]]` are the words of name `n`: its core, in the listed order. */
    starts: 'u32',
    words: 'u32',
    /** The `NAME_` bits of each name. */
    marks: 'u8',
    /** For persons, where the family name stands among the words: its first word in the high four bits, how many there are in the low ones. */
    families: 'u8',
    /** First name of each party, and the count of all names at the end. */
    ofParty: 'u32',
  },
  /** Parties by their ids. */
  ids: { buckets: 'u32', keys: 'u32', values: 'u32' },
  /** Which of the lists each party was read from. */
  lists: { ofParty: 'u16' },
  /** `from[starts[p]]` to `from[starts[p + 1]]` are the links of other parties that lead to party `p`, as `LINK_BITS` numbers them. */
  links: { starts: 'u32', from: 'u32' },
  /** What a scan asks about each word of a page. */
  page: {
    /** The `WORD_` bits of a word, by the top bits of its spread hash. */
    flags: 'u16',
    /** Filters of the words, of neighbouring words written as one, of the keys of `pairs` and `pieces`, and of the words that stand beside one with pieces. */
    words: 'u32',
    joined: 'u32',
    pairs: 'u32',
    pieces: 'u32',
    partners: 'u32',
    /** What the words with pieces are like that stand beside each of those: `NeighbourSketches`. */
    letters: 'u32',
    lengths: 'u16',
    /** Filter of the numbers of documents, in small letters. */
    numbers: 'u32',
  },
  /** Common English words, as spread hashes. */
  common: { buckets: 'u32', keys: 'u32' },
  /** Places, countries and programmes that are cues of some party, as keys of their words. */
  cues: { buckets: 'u32', keys: 'u32' },
  /** Names by a pair of neighbouring words, whichever comes first; a name of one word by that word, and by another key of it where the name needs a legal form. */
  pairs: { buckets: 'u32', keys: 'u32', values: 'u32' },
  /** Names by one word of the pair and a piece of the other: how one misspelt word is found. */
  pieces: { buckets: 'u32', keys: 'u32', values: 'u32' },
  /** Latin words by their Slavic spelling. */
  slavic: { buckets: 'u32', keys: 'u32', values: 'u32' },
  /** Names by the initials and finals of their Korean syllables. */
  korean: { buckets: 'u32', keys: 'u32', values: 'u32' },
  /** Where a wallet, a document, a contact is listed: the party in the high 20 bits, the place among its own in the low 12. */
  wallets: { buckets: 'u32', keys: 'u32', values: 'u32' },
  documents: { buckets: 'u32', keys: 'u32', values: 'u32' },
  contacts: { buckets: 'u32', keys: 'u32', values: 'u32' },
} as const;

/** The arrays themselves. Nobody writes into them once the index is made. */
export type IndexTables = {
  readonly [Group in keyof typeof LAYOUT]: {
    readonly [Name in keyof (typeof LAYOUT)[Group]]: (typeof LAYOUT)[Group][Name] extends keyof Arrays
      ? Arrays[(typeof LAYOUT)[Group][Name]]
      : never;
  };
};

/** What the words of `LAYOUT` mean. */
export interface Arrays {
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly u32: Uint32Array;
}

/** The rows of words that names are. */
export type NameTables = IndexTables['names'];

/** Bits of `names.marks`. */
export const NAME_IS_PERSON = 1;
/** Counts only with a legal form beside it. */
export const NAME_NEEDS_FORM = 2;
/** The listed name has a dash between its words. */
export const NAME_HAS_DASH = 4;
/** Any word may come first: a person whose family name the publisher does not tell. */
export const NAME_TURNS = 8;
/** Tells enough by itself. */
export const NAME_IS_CLEAR = 16;
/** A Korean person, by what the list says of the party: one syllable makes another person. */
export const NAME_IS_KOREAN = 32;
/** Bits of `page.flags`. A small word of an organisation, or a title of a person. */
export const WORD_IS_PASSED_OVER = 1;
/** A listed name by itself; with `WORD_IS_COMMON_NAME` one that is an English word too, and counts only with a capital. */
export const WORD_IS_A_NAME = 2;
export const WORD_IS_COMMON_NAME = 4;
/** Tells of a listed host or mailbox. */
export const WORD_IS_OF_CONTACT = 8;
export const WORD_IS_KOREAN_SURNAME = 16;
export const WORD_IS_SHORT_FORM = 32;
/** A place, country or programme that speaks for some party begins with it. */
export const WORD_IS_OF_CUE = 64;
/** An English word of `common`. */
export const WORD_IS_COMMON = 128;
/** A listed name, if a legal form stands beside it. */
export const WORD_IS_A_FORMED_NAME = 256;
/** A legal form is made of such words. */
export const WORD_IS_OF_FORM = 512;
/** A legal form by itself. */
export const WORD_IS_A_FORM = 1024;
