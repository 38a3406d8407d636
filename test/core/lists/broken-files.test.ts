import { describe, expect, test } from 'vitest';
import { BROKEN_FILES } from './broken-files.ts';
import { refusal } from './read-fixture.ts';

describe('bad input is refused in one sentence', () => {
  test.for(BROKEN_FILES)('%s (%s)', async ([, format, make, expected]) => {
    const message = await refusal(format, make());
    expect(message).toMatch(typeof expected === 'string' ? new RegExp(`^${RegExp.escape(expected)}$`) : expected);
    expect(message).not.toContain('\n');
  });
});
