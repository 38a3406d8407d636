import { expect, test } from 'vitest';
import { newRecord } from '../../../src/extension/lists/list-record.ts';
import { ageOf, dueAt } from '../../../src/extension/lists/view-list.ts';
import { NOON } from './fake-world.ts';

const HOUR = 3_600_000;
const RULES = { staleAfterHours: 72, overdueAfterHours: 168 };

test.for([
  [0, 'current'],
  [25, 'current'],
  [26, 'ageing'],
  [71, 'ageing'],
  [72, 'stale'],
  [167, 'stale'],
  [168, 'overdue'],
  // A clock that was set back: the check lies in the future, and says nothing.
  [-24, 'stale'],
  [-87_600, 'stale'],
  // Two clocks are never quite the same.
  [-0.5, 'current'],
] as const)('%d hours after the last check a list is %s', ([hours, age]) => {
  expect(ageOf(NOON - hours * HOUR, NOON, RULES)).toBe(age);
});

test('what was never checked is overdue', () => {
  expect(ageOf(undefined, NOON, RULES)).toBe('overdue');
});

test.for([
  ['never checked', {}, 0],
  ['checked as it should be', { checkedAt: NOON - HOUR, nextCheckAt: NOON + 5 * HOUR }, NOON + 5 * HOUR],
  ['checked under a clock ten years ahead', { checkedAt: NOON + 87_600 * HOUR, nextCheckAt: NOON + 87_606 * HOUR }, 0],
  ['told to wait for a week', { checkedAt: NOON - HOUR, nextCheckAt: NOON + 168 * HOUR }, 0],
] as const)('%s: due at the right time', ([, facts, due]) => {
  expect(dueAt({ ...newRecord('un-sc', 'UN'), ...facts }, NOON, 6)).toBe(due);
});
