/** A value out of a file that knows the line of everything in it. */
export interface LinedValue {
  readonly value: unknown;
  /** Lines from 1, by place: `3rdparty.extensions.abc.sitesOff[3]`; the empty place is the value itself. */
  readonly lines: ReadonlyMap<string, number>;
  /** Places of whole numbers that are written as fractions (`6.0`, `6e0`, `-0`, `<real>`): Chromium tells them from whole ones. */
  readonly fractions: ReadonlySet<string>;
  /** What the format allows though some of its readers do not. */
  readonly liberties: readonly Liberty[];
}

/** Something that not every reader of a file forgives. */
export interface Liberty {
  readonly line: number;
  readonly what: 'comment' | 'trailing comma' | 'duplicate key';
  readonly words: string;
}

/** The place of an entry of an object. */
export function placeOfKey(parent: string, key: string): string {
  return parent === '' ? key : `${parent}.${key}`;
}

/** The place of an entry of a list. */
export function placeOfIndex(parent: string, index: number): string {
  return `${parent}[${index}]`;
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object has under a key of its own, and undefined for everything else: no name in a file reaches a prototype. */
export function ownValue(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
