import type { PartyKind } from '../model/listed-party.ts';

/** Kinds in words. */
export const PARTY_KINDS: Readonly<Record<PartyKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  vessel: 'vessel',
  aircraft: 'aircraft',
  wallet: 'wallet address',
  unknown: 'kind not stated',
};
