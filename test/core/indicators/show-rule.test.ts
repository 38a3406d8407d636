import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  listRules,
  observe,
  type ObservationSettings,
  type ProductProfileId,
  type Subject,
} from '../../../src/core/index.ts';
import { everything, ruleBook, world } from './rule-book.ts';

const VIDEO = 'Sorry, no video calls please, my camera is broken.';
const USDT = 'I only take payment in USDT.';
const LAPTOP = 'Please send the laptop to my cousin’s address.';
const RENT = 'I want to rent your Upwork account.';
const TELEGRAM = 'Contact me on Telegram @somebody.';

function chat(...texts: readonly string[]): Subject {
  return { id: 1, role: 'chat', passages: texts.map((text, id) => ({ id, text, voice: 'subject' })) };
}

function shown(settings: Partial<ObservationSettings>, ...texts: readonly string[]): readonly string[] {
  return observe([chat(...texts)], ruleBook, { ...everything, ...settings }, world)[0]?.shown ?? [];
}

const PROFILES: readonly ProductProfileId[] = ['hr', 'marketplace', 'crypto'];

describe('what comes on screen', () => {
  test.for([
    ['hr', [VIDEO], []],
    ['hr', [USDT], []],
    ['hr', [LAPTOP], []],
    ['hr', [VIDEO, USDT, LAPTOP], ['C01', 'P01', 'E03']],
    ['hr', [RENT], ['A01']],
    ['marketplace', [VIDEO, USDT], ['C01', 'P01']],
    ['marketplace', [TELEGRAM], []],
    ['crypto', [VIDEO, LAPTOP], []],
    // Where everybody is paid in virtual currency, that says less.
    ['crypto', [USDT, VIDEO], []],
  ] as const)('%s: %s → %s', ([profile, texts, rules]) => {
    expect(shown({ profile }, ...texts)).toEqual(rules);
  });

  test('ten phrases of one group are one', () => {
    expect(shown({ profile: 'marketplace' }, USDT, 'USDT only, please.', 'I accept only USDT as payment.')).toEqual([]);
  });

  test('what two people wrote is never added up', () => {
    const both = observe([chat(VIDEO), { ...chat(USDT), id: 2 }], ruleBook, everything, world);
    expect(both.map((each) => each.shown)).toEqual([[], []]);
  });
});

describe('who chose what', () => {
  test('a rule that is switched off sees nothing', () => {
    expect(shown({ profile: 'hr', off: ['A01'] }, RENT)).toEqual([]);
  });

  test('off goes before on', () => {
    expect(shown({ profile: 'hr', off: ['A01'], on: ['A01'] }, RENT)).toEqual([]);
  });

  test('only one strong sign is enough where the policy says so', () => {
    expect(shown({ profile: 'marketplace', downTo: 'strong' }, VIDEO, USDT, LAPTOP)).toEqual([]);
    expect(shown({ profile: 'marketplace', downTo: 'strong' }, RENT)).toEqual(['A01']);
  });

  test.for(['I09', 'P05', 'W05'])('the HR profile never uses %s, whoever switches it on', (rule) => {
    const states = listRules(ruleBook.data, { profile: 'hr', today: everything.today, on: [rule] });
    expect(states.find((each) => each.rule.id === rule)?.state).toBe('hidden');
  });

  test.for(ruleBook.data.rules)('$id is quiet and says so from the day it expires', ({ id, expiresOn }) => {
    for (const profile of PROFILES) {
      const states = listRules(ruleBook.data, { profile, today: expiresOn, on: [id] });
      expect(states.find(({ rule }) => rule.id === id)?.state).toBe('expired');
    }
  });
});

test('nothing that is weak or context alone is ever shown', () => {
  const texts = [VIDEO, USDT, LAPTOP, RENT, TELEGRAM, 'I use AnyDesk to work.', 'As an AI language model, I can help.'];
  fc.assert(
    fc.property(fc.subarray(texts), fc.constantFrom(...PROFILES), (said, profile) => {
      const [seen] = observe([chat(...said)], ruleBook, { ...everything, profile }, world);
      const strengths = (seen?.sightings ?? []).map(({ strength }) => strength);
      const hasFirm = strengths.some((strength) => strength === 'strong' || strength === 'corroborating');
      expect(hasFirm || seen?.shown.length === 0).toBe(true);
      // The order is that of the page, never of weight.
      const shownOrder = seen?.sightings.map(({ rule }) => rule).filter((rule) => seen.shown.includes(rule));
      expect(seen?.shown.toSorted()).toEqual(shownOrder?.toSorted());
    }),
  );
});
