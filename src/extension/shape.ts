/** Answers whether a value that came from outside has the shape of `T`. Never throws, whatever it is given. */
export type Check<T> = (value: unknown) => value is T;

type Checks = Readonly<Record<string, Check<unknown>>>;

/** The type that a record of checks lets through. */
type Checked<Fields extends Checks> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Check<infer T> ? T : never;
};

export const isText: Check<string> = (value) => typeof value === 'string';

/** For a value that is checked later, by whoever knows what it should be. It must be there. */
export const isAnything: Check<unknown> = (value): value is unknown => value !== undefined;

export const isFlag: Check<boolean> = (value) => typeof value === 'boolean';

export const isWholeNumber: Check<number> = (value): value is number => Number.isSafeInteger(value);

/** A number that can be computed with: neither NaN nor infinite. */
export const isNumber: Check<number> = (value): value is number => Number.isFinite(value);

/** @param maxLength In UTF-16 code units. */
export function textUpTo(maxLength: number): Check<string> {
  return (value): value is string => typeof value === 'string' && value.length <= maxLength;
}

export function oneOf<const Value extends string | boolean>(...values: readonly Value[]): Check<Value> {
  return (value): value is Value => values.some((allowed) => allowed === value);
}

export function listOf<T>(isItem: Check<T>, maxLength: number): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= maxLength && value.every(isItem);
}

/**
 * An object that has every field of `required` and whose fields of `optional` are right where they stand. An optional field that is
 * `undefined` counts as absent: Firefox's messages keep such fields, Chromium's drop them. Further fields are let through unread.
 */
export function recordOf<Required extends Checks>(required: Required): Check<Checked<Required>>;
export function recordOf<Required extends Checks, Optional extends Checks>(
  required: Required,
  optional: Optional,
): Check<Checked<Required> & Partial<Checked<Optional>>>;
export function recordOf(required: Checks, optional: Checks = {}): Check<unknown> {
  return (value): value is unknown =>
    isRecord(value) &&
    Object.entries(required).every(([name, isRight]) => isRight(value[name])) &&
    Object.entries(optional).every(([name, isRight]) => value[name] === undefined || isRight(value[name]));
}

/** A value that passes one of the checks. */
export function anyOf<Each extends readonly Check<unknown>[]>(
  ...checks: Each
): Check<Each[number] extends Check<infer T> ? T : never> {
  return (value): value is Each[number] extends Check<infer T> ? T : never => checks.some((check) => check(value));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
