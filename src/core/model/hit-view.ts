import type { Band } from './hit.ts';
import type { PartyId } from './listed-party.ts';

/** A name with what the browser needs to show and speak it. */
export interface NameView {
  readonly text: string;
  /** BCP 47; absent when unknown, never guessed from a country. */
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** Everything the card says about one hit, as plain sentences: made where the lists are, shown where the page is. */
export interface HitView {
  readonly party: PartyId;
  readonly band: Band;
  /** `Possible name match`, `Identifier equal` … */
  readonly headline: string;
  /** The page's own words. */
  readonly seen: string;
  readonly listedAs: NameView;
  /** For a typed name: what OFAC's own search would show for the two names, 0–1. */
  readonly ofacStyleScore?: number;
  /** `person`, `organisation` … in words. */
  readonly kind: string;
  /** `OFAC SDN · DPRK4 · listed 23 May 2023` in pieces. */
  readonly list: string;
  readonly programs: readonly string[];
  readonly listedOn?: string;
  /** Which alias matched, when it was not the primary name: `strong a.k.a. “Kim, Sangman”`. */
  readonly aliasNote?: string;
  readonly why: readonly WhyView[];
  readonly agrees: readonly string[];
  readonly differs: readonly string[];
  readonly unknown: readonly string[];
  /** How many people share a family name that many share, with the source: `about 1 in 5 people in South Korea is called Kim (…)` */
  readonly commonness?: string;
  /** The sentence that stands on every name card, and the like. */
  readonly caution: string;
  /** `Built-in list of 12 Mar 2026 · checked on this device`. */
  readonly foot: string;
  readonly sourceUrl?: string;
}

/** One line of "why": what was seen beside what is listed, and in words how they relate. */
export interface WhyView {
  readonly seen: string;
  readonly listed: string;
  readonly sign: '=' | '≈' | '≠' | '';
  readonly words: string;
}
