import type { NameView } from './hit-view.ts';
import type { PartyId } from './listed-party.ts';

/** The whole designation context of one party, in the order a reviewer reads it. Rows without values are left out. */
export interface PartyView {
  readonly id: PartyId;
  readonly uid: string;
  readonly name: NameView;
  readonly kind: string;
  readonly designations: readonly DesignationView[];
  readonly names: readonly AliasView[];
  /** `Born`, `Nationality`, `Address`, `Passport` … each with its values. */
  readonly facts: readonly FactRow[];
  readonly wallets: readonly { readonly label: string; readonly address: string }[];
  readonly links: readonly LinkView[];
  readonly remarks: readonly string[];
  readonly sourceUrl?: string;
  readonly sources: readonly string[];
  /** Name and date of the list this was read from. */
  readonly listTitle: string;
  readonly listVersion: string;
}

export interface AliasView extends NameView {
  /** `primary name`, `strong a.k.a.`, `weak a.k.a.`, `formerly known as`, `original script` … */
  readonly kind: string;
  /** The script in words (`Hangul`), for names that are not Latin. */
  readonly script?: string;
  readonly note?: string;
}

export interface DesignationView {
  readonly list: string;
  readonly authority: string;
  /** Each tag with its meaning in words: `DPRK4: Executive Order 13810 …`. */
  readonly programs: readonly { readonly tag: string; readonly meaning: string }[];
  readonly bases: readonly string[];
  readonly listedOn?: string;
  readonly reason?: string;
}

export interface FactRow {
  readonly label: string;
  readonly values: readonly string[];
}

export interface LinkView {
  readonly relation: string;
  /** Absent when the linked party is not in the loaded lists. */
  readonly to?: PartyId;
  readonly name: string;
  /** True when the other party names this one. */
  readonly isInverse: boolean;
}
