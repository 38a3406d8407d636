import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText, spreadHash, stepHash } from '../../../src/core/text/hash-text.ts';

test('the hash of a text follows from the hash of its beginning', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      let hash = hashText(a);
      for (let at = 0; at < b.length; at += 1) hash = stepHash(hash, b.charCodeAt(at));
      expect(hash >>> 0).toBe(hashText(a + b));
    }),
  );
});

test('words of a language rarely share a hash, and no two hashes share a spread', () => {
  const words = Array.from({ length: 50_000 }, (_, at) => at.toString(36));
  const hashes = new Set(words.map(hashText));
  expect(hashes.size).toBeGreaterThan(49_990);
  expect(new Set(Array.from(hashes, spreadHash)).size).toBe(hashes.size);
});
