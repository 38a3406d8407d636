import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesPattern, parseMatchPattern } from '../../../src/core/policy/match-pattern.ts';

/** Whether the address is one that the pattern means; fails when the pattern is none. */
function matches(pattern: string, url: string): boolean {
  const parsed = parseMatchPattern(pattern);
  if ('problem' in parsed) throw new Error(`${pattern} ${parsed.problem}`);
  return matchesPattern(parsed, url);
}

describe('a pattern means', () => {
  test.for([
    ['<all_urls>', 'https://example.org/', true],
    ['<all_urls>', 'file:///home/me/cv.html', true],
    ['<all_urls>', 'chrome://settings/', false],
    ['<all_urls>', 'about:blank', false],
    ['<all_urls>', 'data:text/html,x', false],
    ['*://*/*', 'http://example.org/', true],
    ['*://*/*', 'file:///cv.html', false],
    ['https://*/*', 'http://example.org/', false],
    ['https://*.example.org/*', 'https://example.org/jobs', true],
    ['https://*.example.org/*', 'https://www.jobs.example.org/', true],
    ['https://*.example.org/*', 'https://notexample.org/', false],
    ['https://*.example.org/*', 'https://example.org.evil.test/', false],
    ['https://*.example.org/*', 'https://evil.test/?https://example.org/', false],
    ['https://*.example.org/*', 'https://example.org@evil.test/', false],
    ['https://*.example.org/*', 'https://example.org.', true],
    ['https://EXAMPLE.org/*', 'https://Example.ORG/', true],
    ['https://example.org/*', 'https://www.example.org/', false],
    ['https://example.org/*', 'https://example.org', true],
    ['https://example.org/*', 'https://example.org:8443/', true],
    ['https://example.org:8443/*', 'https://example.org:8443/', true],
    ['https://example.org:8443/*', 'https://example.org/', false],
    ['https://example.org:443/*', 'https://example.org/', true],
    ['https://example.org:*/*', 'https://example.org:8443/', true],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8080/', true],
    ['http://[::1]/*', 'http://[::1]:8080/a', true],
    ['https://xn--fsqu00a.test/*', 'https://xn--fsqu00a.test/', true],
    ['https://example.org/jobs', 'https://example.org/jobs', true],
    ['https://example.org/jobs', 'https://example.org/jobs/', false],
    ['https://example.org/jobs', 'https://example.org/jobs?page=2', false],
    ['https://example.org/jobs*', 'https://example.org/jobs?page=2', true],
    ['https://example.org/*/edit', 'https://example.org/a/b/edit', true],
    ['https://example.org/*/edit', 'https://example.org/edit', false],
    ['https://example.org/a*a', 'https://example.org/a', false],
    ['https://example.org/a*a', 'https://example.org/aa', true],
    ['https://example.org/*b*b*', 'https://example.org/abcb', true],
    ['https://example.org/jobs', 'https://example.org/jobs#top', true],
    ['https://example.org/a.b', 'https://example.org/axb', false],
    ['file:///*', 'file:///home/me/cv.html', true],
    ['file:///home/*', 'file:///srv/cv.html', false],
  ] as const)('%s, %s: %s', ([pattern, url, expected]) => {
    expect(matches(pattern, url)).toBe(expected);
  });
});

describe('what is no pattern says what to write', () => {
  test.for([
    ['example.org', 'write it as *://example.org/*'],
    ['*.example.org', 'write it as *://*.example.org/*'],
    ['example.org/jobs/*', 'write it as *://example.org/jobs/*'],
    ['', 'is no match pattern'],
    ['https://example.org', 'end it with /*, as in https://example.org/*'],
    ['https://*example.org/*', 'has a * inside its host'],
    ['https://example.*/*', 'has a * inside its host'],
    ['https://*.*.org/*', 'has a * inside its host'],
    ['ftp://example.org/*', 'begins with “ftp”'],
    ['http*://example.org/*', 'begins with “http*”'],
    ['https:///*', 'has no host'],
    ['https://me@example.org/*', 'has a user name in it'],
    ['https://example.org:port/*', 'has the port “port”'],
    ['https://example .org/*', 'has the host'],
    ['https://example..org/*', 'has the host'],
    ['https://пример.рф/*', 'write it as the browser does: xn--…'],
    ['https://example.org/a b', 'has a blank or a #'],
    ['https://example.org/#top', 'has a blank or a #'],
    ['file://server/*', 'names a host for files'],
  ] as const)('%s: %s', ([pattern, words]) => {
    expect(parseMatchPattern(pattern)).toEqual({ problem: expect.stringContaining(words) });
  });
});

test('any text is a pattern or a problem, and any address is answered', () => {
  const text = fc.oneof(fc.string(), fc.webUrl(), fc.stringMatching(/^(\*|https?):\/\/[a-z*.]{0,9}\/[a-z*]{0,6}$/));
  fc.assert(
    fc.property(text, text, (pattern, url) => {
      const parsed = parseMatchPattern(pattern);
      expect('problem' in parsed || typeof matchesPattern(parsed, url) === 'boolean').toBe(true);
    }),
  );
});

test('a path with stars means what the same regular expression means', () => {
  const piece = fc.stringMatching(/^[ab*]{0,8}$/);
  fc.assert(
    fc.property(piece, fc.stringMatching(/^[ab]{0,10}$/), (glob, path) => {
      const slow = new RegExp(`^${glob.replaceAll('*', '.*')}$`);
      expect(matches(`https://x.test/${glob}`, `https://x.test/${path}`)).toBe(slow.test(path));
    }),
    { numRuns: 1000 },
  );
});

test('many stars against a long address take no time to speak of', () => {
  // The same as a regular expression would not come back.
  expect(matches(`https://x.test/${'a*'.repeat(500)}b`, `https://x.test/${'a'.repeat(100_000)}`)).toBe(false);
});
