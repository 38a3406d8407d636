import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesUnder, startPostings } from '../../../src/core/search-index/key-postings.ts';

const anyKey = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 0xffff_ffff }));

test('a name is found under each key it was posted under, once, and under no other', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyKey, { maxLength: 6 }), { maxLength: 60 }), anyKey, (keysOfNames, other) => {
      const sheet = startPostings();
      const expected = new Map<number, number[]>();
      keysOfNames.forEach((keys, name) => {
        for (const key of keys) {
          sheet.post(key, name);
          expected.set(key, [...(expected.get(key) ?? []), name]);
        }
      });
      const table = sheet.finish();
      for (const key of [...expected.keys(), other])
        expect(Array.from(namesUnder(table, key))).toEqual(Array.from(new Set(expected.get(key))));
    }),
  );
});

test('an empty table has nothing under any key', () => {
  expect(namesUnder(startPostings().finish(), 7)).toHaveLength(0);
});

test('a table grows past its first sheet', () => {
  const sheet = startPostings();
  for (let name = 0; name < 5000; name += 1) sheet.post(name % 7, name);
  const table = sheet.finish();
  expect(namesUnder(table, 3)).toHaveLength(714);
  expect(table.names).toHaveLength(5000);
});
