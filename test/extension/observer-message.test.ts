import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isObserverCall, isObserverMessage } from '../../src/extension/observe/observer-message.ts';

const PAGE = {
  facts: {
    declaredTypes: [],
    landmarks: {},
    fields: {},
    repeats: {},
    signs: {},
    headings: [],
    proseWords: 0,
    words: 3,
  },
  subjects: [
    {
      id: 0,
      role: 'chat',
      passages: [{ id: 4, text: 'Hello.', voice: 'subject', label: 'Note', links: ['https://example.org/'] }],
      facts: { names: [{ from: 'heading', text: 'Alex Doe' }] },
    },
  ],
};

test('what our own observer sends passes', () => {
  expect(isObserverMessage({ kind: 'observe', page: PAGE })).toBe(true);
  expect(isObserverMessage({ kind: 'set-aside', key: '0123456789abcdef A01', reason: 'verified' })).toBe(true);
  expect(isObserverCall({ kind: 'observe-again' })).toBe(true);
  expect(isObserverCall({ kind: 'show-observation', key: 'k' })).toBe(true);
});

describe('what nobody of ours sends does not', () => {
  const [subject] = PAGE.subjects;
  test.for<[name: string, message: unknown]>([
    ['no page', { kind: 'observe' }],
    ['a role that is none', { kind: 'observe', page: { ...PAGE, subjects: [{ ...subject, role: 'suspect' }] } }],
    [
      'a voice that is none',
      { kind: 'observe', page: { ...PAGE, subjects: [{ id: 0, passages: [{ id: 0, text: '', voice: 'x' }] }] } },
    ],
    ['counts below zero', { kind: 'observe', page: { ...PAGE, facts: { ...PAGE.facts, repeats: { messages: -1 } } } }],
    ['too many subjects', { kind: 'observe', page: { ...PAGE, subjects: Array.from({ length: 501 }, () => subject) } }],
    ['a reason that is none', { kind: 'set-aside', key: 'k', reason: 'guilty' }],
    ['a key without end', { kind: 'set-aside', key: 'k'.repeat(3000), reason: 'other' }],
  ])('%s', ([, message]) => {
    expect(isObserverMessage(message)).toBe(false);
  });

  test('anything at all is answered without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isObserverMessage(value)).toBe(false);
        expect(isObserverCall(value)).toBe(false);
      }),
    );
  });
});
