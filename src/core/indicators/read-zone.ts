/**
 * Minutes east of UTC of a time zone as people write it: `UTC+8`, `GMT−03:30`, `EST`. Undefined for names that two zones share (`CST`, `IST`, `BST`)
 * and for everything else; a place is no zone.
 */
export function readZone(text: string): number | undefined {
  const [, sign, hours, minutes] = OFFSET.exec(text) ?? [];
  if (hours !== undefined) {
    const value = Number(hours) * 60 + Number(minutes ?? 0);
    return value <= 14 * 60 ? value * (sign === '+' ? 1 : -1) : undefined;
  }
  const name = /\b(?:UTC|[A-Z]{3,4})\b/.exec(text)?.[0];
  const known = name === undefined ? undefined : ZONES[name];
  return known === undefined ? undefined : known * 60;
}

const OFFSET = /\b(?:UTC|GMT)\s?([+−–-])\s?(\d{1,2})(?::(\d{2}))?/i;

/** Hours east of UTC. From the IANA time zone database: https://www.iana.org/time-zones */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  EAT: 3,
  CAT: 2,
  SAST: 2,
  WAT: 1,
  PKT: 5,
  WIB: 7,
  ICT: 7,
  HKT: 8,
  SGT: 8,
  PHT: 8,
  AWST: 8,
  KST: 9,
  JST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  BRT: -3,
  ART: -3,
  CLT: -4,
  COT: -5,
  PET: -5,
  EST: -5,
  EDT: -4,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};
