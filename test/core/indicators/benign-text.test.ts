import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { observe, PAGE_ROLES, type PageRole, type ProductProfileId, type Subject } from '../../../src/core/index.ts';
import { everything, ruleBook, world } from './rule-book.ts';

const PROFILES: readonly ProductProfileId[] = ['hr', 'marketplace', 'crypto'];
const folder = join(import.meta.dirname, '../../fixtures/benign');

/** `<role>.<what>.txt`: ordinary texts that speak of the same things and mean nothing by it. */
const texts = readdirSync(folder).map((name) => {
  const [role, what] = name.split('.');
  return { name, what, role: readRole(role), text: readFileSync(join(folder, name), 'utf8') };
});

function readRole(written: string | undefined): PageRole {
  const role = PAGE_ROLES.find((each) => each === written);
  if (!role) throw new Error(`no role ${written}`);
  return role;
}

function subjectOf(text: string, role: PageRole): Subject {
  const passages = text.split(/\n\s*\n/).map((passage, at) => ({ id: at, text: passage, voice: 'unknown' as const }));
  return { id: 1, role, passages };
}

describe('ordinary texts bring nothing on screen', () => {
  const asked = texts.flatMap((each) => PROFILES.map((profile) => ({ ...each, profile })));
  test.for(asked)('$name for $profile', ({ text, role, profile }) => {
    const [seen] = observe([subjectOf(text, role)], ruleBook, { ...everything, profile }, world);
    expect(seen?.shown).toEqual([]);
  });
});

describe('a text about the signs is no sign', () => {
  const quiet = texts.filter(({ role }) => ['article', 'documentation', 'shop'].includes(role));
  test.for(quiet)('$name: not even under “All observations”', ({ text, role }) => {
    expect(observe([subjectOf(text, role)], ruleBook, everything, world)[0]?.sightings).toEqual([]);
  });

  // The worst case: the role of the page was misread.
  test.for(quiet)('$name: not shown even where its page is taken for a chat', ({ text }) => {
    for (const profile of PROFILES) {
      const [seen] = observe([subjectOf(text, 'chat')], ruleBook, { ...everything, profile }, world);
      expect(seen?.shown).toEqual([]);
    }
  });
});
