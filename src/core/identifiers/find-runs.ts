import { isInvisible } from '../text/invisible.ts';

/** A run of letters and digits that may be an address or a number, invisible characters left out. */
export interface Run {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Invisible characters stood inside it. */
  readonly hasHidden: boolean;
}

/**
 * The runs of ASCII letters and digits in a text that are at least `minLength` and at most 128 long. Everything else ends a run, so an
 * address inside a URL, a sentence or quotation marks is found, and the first 42 characters of a longer number are not taken for one. Linear.
 */
export function findRuns(text: string, minLength: number): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isRunUnit(text.charCodeAt(at))) continue;
    const start = at;
    let end = at + 1;
    let value = text.charAt(at);
    let hasHidden = false;
    for (let next = end; next < text.length; next += 1) {
      if (isRunUnit(text.charCodeAt(next))) {
        if (value.length <= MAX_LENGTH) value += text.charAt(next);
        hasHidden ||= next > end;
        end = next + 1;
      } else if (text.charCodeAt(next) < 0xad || !isInvisible(text.charAt(next))) break;
    }
    if (value.length >= minLength && value.length <= MAX_LENGTH) runs.push({ value, start, end, hasHidden });
    at = end;
  }
  return runs;
}

/** The longest address there is to find, Monero's integrated one, has 106. */
const MAX_LENGTH = 128;

function isRunUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
