/** The fields that are there: an absent field is no key at all, as the model and its files have it. */
export function present<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  const there: { [K in keyof T]?: T[K] } = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) there[key] = value;
  }
  // What is undefined was left out, and every key that T requires was given with its type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return there as T;
}
