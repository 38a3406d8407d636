import type { Span } from './hit.ts';

/** One reason for (or against) a hit. The reviewer sees every one of these in words. */
export type Evidence =
  | AlignedPiece
  /** The tokens are the same but stand in another order. */
  | { readonly kind: 'order' }
  /** A piece on one side has no partner on the other. */
  | { readonly kind: 'unpaired'; readonly side: 'seen' | 'listed'; readonly text: string }
  /** The publisher, or the rules of OFAC FAQ 122, call the alias weak. */
  | { readonly kind: 'weak-alias'; readonly reason: 'publisher' | 'one-word' | 'short' | 'digits' | 'dictionary-words' }
  /** A number or an address is the same. `label` is the publisher's. */
  | { readonly kind: 'identifier'; readonly label: string; readonly seen: string; readonly listed: string }
  /** Something near the name, or a field of the query, speaks for or against. */
  | {
      readonly kind: 'cue';
      readonly agrees: boolean;
      readonly about: CueAbout;
      /** The page's own words, or the field as it was given. */
      readonly seen: string;
      /** What the list says; ISO days stay as they are. */
      readonly listed: string;
      /** Where it stands in the screened text; absent for a field of a query. */
      readonly at?: Span;
    }
  /** The text hides the name: look-alike letters or invisible characters. */
  | { readonly kind: 'evasion'; readonly sign: 'mixed-script' | 'invisible-characters'; readonly seen: string }
  /** The family name alone stands for the person whose whole name stands before it: `of` is that name as the text writes it. */
  | { readonly kind: 'mention'; readonly of: string }
  /** A limit that was applied to the score. */
  | { readonly kind: 'limit'; readonly rule: string };

/** What a cue is about. */
export type CueAbout =
  | 'birth-date'
  | 'age'
  | 'nationality'
  | 'place'
  | 'linked-party'
  | 'program'
  | 'identifier'
  | 'kind'
  | 'gender';

/** Two pieces of the names that were put side by side. */
export interface AlignedPiece {
  readonly kind: 'piece';
  readonly seen: string;
  readonly listed: string;
  readonly how: PieceRelation;
  /** Edits counted when `how` is `typo`. */
  readonly edits?: number;
  /** ISO 15924 codes where the two pieces stand in different scripts. */
  readonly fromScript?: string;
  readonly toScript?: string;
  /** Which way of writing one script in another was used, where it is not the general one. */
  readonly system?: 'korean-in-russian' | 'korean-romanisation' | 'chinese-romanisation';
}

/** Why two pieces count as the same. */
export type PieceRelation =
  | 'same'
  | 'diacritics'
  | 'joined'
  | 'split'
  | 'transliteration'
  | 'spelling-variant'
  | 'inflected'
  | 'equivalent-name'
  | 'nickname'
  | 'typo'
  | 'sounds-alike'
  | 'initial'
  | 'abbreviation'
  | 'acronym'
  | 'legal-form'
  | 'number'
  | 'look-alike';
