import type { AliasKind, PartyId } from './listed-party.ts';
import type { ListId } from './snapshot.ts';
import type { Evidence } from './evidence.ts';

/** A half-open stretch of a text in UTF-16 code units: `text.slice(start, end)` is what the reader sees. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How sure the machine may be that the *names* are the same; never that the people are.
 *
 * `exact` same name or same identifier · `variant` same name by a rule of spelling · `possible` close, or too little to say more
 * · `context` a weak or generic alias, or a repeated mention, that nothing nearby supports: kept, not shown by default.
 */
export type Band = 'exact' | 'variant' | 'possible' | 'context';

/** How the match was made, apart from its band. `identifier` is a number or an address. */
export type Grade = 'exact' | 'variant' | 'typo' | 'partial' | 'weak' | 'identifier';

/** What the machine reports: this stretch of text may name this party. Only a person declares a true match. */
export interface Hit extends Span {
  /** `text.slice(start, end)` of the screened text. */
  readonly text: string;
  readonly party: PartyId;
  /** Index into the party's `names`; -1 when an identifier matched. */
  readonly alias: number;
  /** The listed name (or identifier) that matched, as published. */
  readonly name: string;
  readonly aliasKind: AliasKind | 'identifier';
  readonly isWeakAlias: boolean;
  readonly band: Band;
  readonly grade: Grade;
  /** 0–1, for ranking only; never shown on people. */
  readonly score: number;
  /** For a typed name: what OFAC's own search would show for the pair, 0–1. People who know it may compare; it decides nothing. */
  readonly ofacStyleScore?: number;
  readonly evidence: readonly Evidence[];
  readonly list: ListId;
  readonly listVersion: string;
}

/** Best first. */
export const BANDS: readonly Band[] = ['exact', 'variant', 'possible', 'context'];

/** Whether a band is as good as the weakest one that is wanted. */
export function isWithin(band: Band, downTo: Band): boolean {
  return BANDS.indexOf(band) <= BANDS.indexOf(downTo);
}
