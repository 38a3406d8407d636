/** One thing that a managed schema may say, with a value that keeps to it and one that breaks it. */
export interface SchemaConstruct {
  /** In words. */
  readonly title: string;
  /** The schema of the keys `good` and `bad`; left out for what is said of the whole. */
  readonly property?: object;
  /** What is said of the whole schema, beside `type` and `properties`. */
  readonly root?: { readonly properties?: object; readonly [more: string]: unknown };
  /** Left out where there is nothing to break. */
  readonly good?: unknown;
  readonly bad?: unknown;
  /** The policy does not set `good`, to see whether something else does. */
  readonly isAbsent?: true;
  /** The schema names `good` alone. */
  readonly isBadUnknown?: true;
}

/** Every construct that somebody may think of for a managed schema. What Chromium makes of each is measured, not known. */
export const SCHEMA_CONSTRUCTS: readonly SchemaConstruct[] = [
  { title: 'boolean', property: { type: 'boolean' }, good: true, bad: 'true' },
  { title: 'integer', property: { type: 'integer' }, good: 5, bad: '5' },
  { title: 'integer, given a fraction', property: { type: 'integer' }, good: 5, bad: 5.5 },
  { title: 'number', property: { type: 'number' }, good: 0.5, bad: '0.5' },
  { title: 'number, given a whole number', property: { type: 'number' }, good: 0.5, bad: 5 },
  { title: 'string', property: { type: 'string' }, good: 'word', bad: 5 },
  {
    title: 'a key that the schema does not name',
    property: { type: 'string' },
    good: 'word',
    bad: 'word',
    isBadUnknown: true,
  },
  { title: 'string, given null', property: { type: 'string' }, good: 'word', bad: null },
  {
    title: 'list of strings, one entry of another type',
    property: list({ type: 'string' }),
    good: ['a', 'b'],
    bad: ['a', 5, 'b'],
  },
  { title: 'list of strings, given JSON text', property: list({ type: 'string' }), good: ['a'], bad: '["a"]' },
  {
    title: 'object, one entry of another type',
    property: object({ a: { type: 'integer' }, b: { type: 'string' } }),
    good: { a: 1, b: 'x' },
    bad: { a: 'one', b: 'x' },
  },
  {
    title: 'object, an unknown entry',
    property: object({ a: { type: 'integer' } }),
    good: { a: 1 },
    bad: { a: 1, z: 2 },
  },
  { title: 'object, given JSON text', property: object({ a: { type: 'integer' } }), good: { a: 1 }, bad: '{"a": 1}' },
  {
    title: 'list of objects, one with an entry of another type',
    property: list(object({ a: { type: 'integer' } })),
    good: [{ a: 1 }],
    bad: [{ a: 1 }, { a: 'two' }],
  },
  { title: '`enum` on a string', property: { type: 'string', enum: ['one', 'two'] }, good: 'one', bad: 'three' },
  { title: '`enum` on an integer', property: { type: 'integer', enum: [1, 2] }, good: 1, bad: 3 },
  { title: '`enum` on a number', property: { type: 'number', enum: [0.5, 1.5] }, good: 0.5, bad: 2.5 },
  { title: '`enum` on a boolean', property: { type: 'boolean', enum: [true] }, good: true, bad: false },
  {
    title: '`minimum` and `maximum` on an integer',
    property: { type: 'integer', minimum: 1, maximum: 9 },
    good: 5,
    bad: 50,
  },
  {
    title: '`minimum` and `maximum` on a number',
    property: { type: 'number', minimum: 0, maximum: 1 },
    good: 0.5,
    bad: 5.5,
  },
  { title: '`pattern`', property: { type: 'string', pattern: '^a+$' }, good: 'aa', bad: 'b' },
  { title: '`pattern` that is no expression', property: { type: 'string', pattern: '(' }, good: 'a', bad: 'b' },
  {
    title: '`minLength` and `maxLength`',
    property: { type: 'string', minLength: 2, maxLength: 3 },
    good: 'ab',
    bad: 'abcdef',
  },
  { title: '`format`', property: { type: 'string', format: 'uri' }, good: 'https://example.org/', bad: 'no address' },
  { title: '`const`', property: { type: 'string', const: 'one' }, good: 'one', bad: 'two' },
  { title: '`default`', property: { type: 'string', default: 'word' }, good: 'word', isAbsent: true },
  {
    title: '`title`, `description`',
    property: { type: 'string', title: 'A title', description: 'Words.' },
    good: 'word',
  },
  {
    title: '`examples`, `$comment`, `x-…`',
    property: { type: 'string', examples: ['a'], $comment: 'c', 'x-own': 1 },
    good: 'word',
  },
  { title: '`maxItems`', property: { ...list({ type: 'string' }), maxItems: 1 }, good: ['a'], bad: ['a', 'b'] },
  {
    title: '`uniqueItems`',
    property: { ...list({ type: 'string' }), uniqueItems: true },
    good: ['a'],
    bad: ['a', 'a'],
  },
  { title: 'list without `items`', property: { type: 'array' }, good: ['a'] },
  {
    title: '`required` in an object',
    property: { ...object({ a: { type: 'integer' }, b: { type: 'string' } }), required: ['a'] },
    good: { a: 1 },
    bad: { b: 'x' },
  },
  { title: '`required` as draft 3 has it', property: { type: 'string', required: true }, good: 'word' },
  {
    title: '`additionalProperties`: a schema',
    property: { type: 'object', additionalProperties: { type: 'integer' } },
    good: { a: 1 },
    bad: { a: 'one' },
  },
  {
    title: '`additionalProperties`: `false`',
    property: { ...object({ a: { type: 'integer' } }), additionalProperties: false },
    good: { a: 1 },
    bad: { z: 1 },
  },
  {
    title: '`patternProperties`',
    property: { type: 'object', patternProperties: { '^a': { type: 'integer' } } },
    good: { a: 1 },
    bad: { a: 'one' },
  },
  { title: 'no `type`', property: { description: 'Anything.' }, good: 'word' },
  { title: 'several types', property: { type: ['string', 'null'] }, good: 'word' },
  { title: 'type `null`', property: { type: 'null' }, good: null },
  { title: 'type `any`', property: { type: 'any' }, good: 'word' },
  { title: '`oneOf`', property: { oneOf: [{ type: 'string' }, { type: 'integer' }] }, good: 'word' },
  {
    title: '`$ref` to `#/definitions/S`',
    property: { $ref: '#/definitions/S' },
    root: { definitions: { S: { type: 'string' } } },
    good: 'word',
  },
  {
    title: '`$ref` to an `id`, as draft 3 has it',
    property: { $ref: 'S' },
    root: { properties: { other: { id: 'S', type: 'string' } } },
    good: 'word',
    bad: 5,
  },
  { title: '`additionalProperties`: `false`, on the whole', root: { additionalProperties: false } },
  { title: '`additionalProperties`: a schema, on the whole', root: { additionalProperties: { type: 'string' } } },
  {
    title: '`required` on the whole, and a policy without it',
    root: { required: ['other'], properties: { other: { type: 'string' } } },
  },
  { title: '`$schema`', root: { $schema: 'https://json-schema.org/draft/2020-12/schema' } },
];

/** The key that every policy of these tests sets: when it has arrived, everything has. */
export const SENTINEL = 'sentinel';

/** The whole schema around a construct. */
export function schemaOf({ property, root, isBadUnknown }: SchemaConstruct): object {
  const own = property === undefined ? {} : { good: property, ...(!isBadUnknown && { bad: property }) };
  const rest = root?.properties ?? {};
  return { type: 'object', ...root, properties: { [SENTINEL]: { type: 'string' }, ...rest, ...own } };
}

/** The settings that keep to a construct and break it. */
export function policyOf(construct: SchemaConstruct): object {
  const { good, bad, isAbsent } = construct;
  return {
    [SENTINEL]: 'here',
    ...('good' in construct && !isAbsent && { good }),
    ...('bad' in construct && { bad }),
  };
}

function object(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', properties };
}

function list(items: object): object {
  return { type: 'array', items };
}
