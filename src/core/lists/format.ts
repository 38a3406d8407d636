import { ListFormatError } from './list-format-error.ts';

/**
 * How one kind of value stands in JSON. One description serves both ways, so that what is written can always be read again.
 *
 * `at` says where we are, for messages: `ofac:43377: names[1].kind`.
 */
export interface Format<T> {
  /** @throws {ListFormatError} If the JSON is not exactly what this format allows. */
  readonly read: (json: unknown, at: string) => T;
  readonly write: (value: T) => unknown;
}

/** A field of a record whose absence means something. A plain `Format` stands for a field that must be there. */
export type Field<T> = Format<T> & { readonly absent?: { readonly value: T } | 'undefined' };

/** One description for every key of `T`: a key that the model gains is a compile error here until somebody says how it is read. */
export type Fields<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K>
    ? Field<Exclude<T[K], undefined>> & { readonly absent: 'undefined' }
    : Field<T[K]> & { readonly absent?: { readonly value: T[K] } };
};

/** The field may be missing, and then the value has no such key. */
export function optional<T>(format: Format<T>): Field<T> & { readonly absent: 'undefined' } {
  return { ...format, absent: 'undefined' };
}

/** A missing field means `value`; a field with that value is not written. */
export function withDefault<T>(format: Format<T>, value: T): Field<T> & { readonly absent: { readonly value: T } } {
  return { ...format, absent: { value } };
}

/** A list that is left out when it is empty. */
export function many<T>(item: Format<T>): Field<readonly T[]> & { readonly absent: { readonly value: readonly T[] } } {
  return withDefault(listOf(item), []);
}

/** A list with at least `least` items. */
export function listOf<T>(item: Format<T>, least = 0): Format<readonly T[]> {
  return {
    read: (json, at) => {
      if (!Array.isArray(json)) fail(at, `expected a list, found ${describe(json)}`);
      if (json.length < least) fail(at, `expected at least ${least === 1 ? 'one item' : `${least} items`}, found none`);
      return json.map((value, index) => item.read(value, `${at}[${index}]`));
    },
    write: (values) => values.map((value) => item.write(value)),
  };
}

/** An object with these fields and no other: a misspelt key must not pass as a missing one. */
export function record<T extends object>(fields: Fields<T>): Format<T> {
  // Every key of `Fields<T>` holds a field for its own type; what is lost here is only which type belongs to which key.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const entries = Object.entries(fields) as (readonly [string, Field<unknown>])[];
  return {
    read: (json, at) => {
      if (!isRecord(json)) fail(at, `expected an object, found ${describe(json)}`);
      const stray = Object.keys(json).find((key) => !Object.hasOwn(fields, key));
      if (stray !== undefined) fail(at, `unknown field "${stray}"`);
      // A whole list has millions of values, so that nothing is made here that is not kept.
      const values: Record<string, unknown> = {};
      for (const [key, field] of entries) {
        if (Object.hasOwn(json, key)) values[key] = field.read(json[key], below(at, key));
        else if (field.absent === undefined) fail(below(at, key), 'is missing');
        else if (field.absent !== 'undefined') values[key] = field.absent.value;
      }
      // Every key of T was read by its own field, or is optional and missing.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return values as T;
    },
    write: (value) => {
      const written: Record<string, unknown> = {};
      for (const [key, field] of entries) {
        const held: unknown = Reflect.get(value, key);
        if (held === undefined || (typeof field.absent === 'object' && isDefault(held, field.absent.value))) continue;
        written[key] = field.write(held);
      }
      return written;
    },
  };
}

/** The same format with one more rule: `problem` says in words what is wrong, or nothing. */
export function checked<T>(format: Format<T>, problem: (value: T) => string | undefined): Format<T> {
  return {
    read: (json, at) => {
      const value = format.read(json, at);
      const words = problem(value);
      if (words !== undefined) fail(at, words);
      return value;
    },
    write: format.write,
  };
}

/** @throws {ListFormatError} Always. */
export function fail(at: string, words: string): never {
  throw new ListFormatError(at === '' || at.endsWith(': ') ? at + words : `${at}: ${words}`);
}

/** What stands there, for a message: short, and never the whole file. */
export function describe(json: unknown): string {
  if (json === undefined) return 'nothing';
  if (json === null) return 'null';
  if (Array.isArray(json)) return 'a list';
  if (typeof json === 'object') return 'an object';
  const words = JSON.stringify(json) ?? typeof json;
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

/** Whether a JSON value is an object with keys. */
export function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function below(at: string, key: string): string {
  return at === '' || at.endsWith(': ') ? at + key : `${at}.${key}`;
}

/** Defaults are plain values and the empty list. */
function isDefault(value: unknown, usual: unknown): boolean {
  return value === usual || (Array.isArray(value) && Array.isArray(usual) && value.length === 0 && usual.length === 0);
}
