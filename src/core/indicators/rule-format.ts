import { checked, describe, fail, isRecord, listOf, many, optional, record, type Format } from '../lists/format.ts';
import { datePrefix, day, mark, oneOf, text, webAddress } from '../lists/text-formats.ts';
import {
  RELATION_NAMES,
  type CounterCondition,
  type CountersLook,
  type HostsLook,
  type IndicatorRule,
  type Look,
  type ProductProfile,
  type ProductProfileId,
  type RelationLook,
  type RelationName,
  type RuleData,
  type RuleGroup,
  type RuleLanguage,
  type RuleSource,
  type RuleWords,
  type ShowRule,
  type ShowWay,
  type ShowWayId,
  type Strength,
  type Technology,
  type VoiceCue,
  type WordsLook,
} from '../model/indicator-rule.ts';
import { PAGE_ROLES, type PageRole } from '../model/page-role.ts';
import { COUNTERS, type Counter } from '../model/subject.ts';

const ruleId: Format<string> = checked(text, (value) =>
  /^[A-Z]\d{2}$/.test(value) ? undefined : `expected a letter and two digits as A01, found ${describe(value)}`,
);
const sourceId: Format<string> = checked(text, (value) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) ? undefined : `expected a source as us-2022, found ${describe(value)}`,
);
const strength: Format<Strength> = oneOf<Strength>({ strong: true, corroborating: true, weak: true, context: true });
const language: Format<RuleLanguage> = oneOf<RuleLanguage>({ en: true, ko: true, ru: true, zh: true });
const group: Format<RuleGroup> = oneOf<RuleGroup>({
  accounts: true,
  charges: true,
  'code-host': true,
  contact: true,
  equipment: true,
  identity: true,
  payment: true,
  tooling: true,
  venues: true,
  'work-history': true,
});
const counter: Format<Counter> = oneOf<Counter>(COUNTERS);

/** A rule never runs on these: nobody speaks for themselves there. */
const QUIET_ROLES: readonly PageRole[] = ['article', 'documentation', 'shop', 'unknown'];
const role: Format<PageRole> = checked(among<PageRole>(PAGE_ROLES), (value) =>
  QUIET_ROLES.includes(value) ? `no rule runs on the role ${value}` : undefined,
);

/** A number that a person wrote into a rule. */
const amount: Format<number> = {
  read: (json, at) =>
    typeof json === 'number' && Number.isFinite(json) && json >= 0
      ? json
      : fail(at, `expected a number from 0, found ${describe(json)}`),
  write: (value) => value,
};
const count: Format<number> = checked(amount, (value) =>
  Number.isInteger(value) && value <= 100 ? undefined : `expected a whole number up to 100, found ${value}`,
);

const wordsLook: Format<WordsLook> = record<WordsLook>({
  kind: oneOf({ words: true }),
  language,
  triggers: listOf(text, 1),
  patterns: listOf(text, 1),
  unless: many(text),
  strength: optional(strength),
});
const hostsLook: Format<HostsLook> = record<HostsLook>({
  kind: oneOf({ hosts: true }),
  hosts: listOf(
    checked(text, (value) =>
      /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(value) ? undefined : `expected a host as t.me, found ${describe(value)}`,
    ),
    1,
  ),
});
const relationLook: Format<RelationLook> = record<RelationLook>({
  kind: oneOf({ relation: true }),
  relation: among<RelationName>(RELATION_NAMES),
});
const condition: Format<CounterCondition> = record<CounterCondition>({
  counter,
  is: oneOf({ 'at-least': true, 'at-most': true }),
  value: amount,
  of: optional(counter),
});
const countersLook: Format<CountersLook> = record<CountersLook>({
  kind: oneOf({ counters: true }),
  all: listOf(condition, 1),
});

/** By its `kind`. */
const look: Format<Look> = {
  read: (json, at) => {
    const kind = isRecord(json) ? json['kind'] : undefined;
    if (kind === 'words') return wordsLook.read(json, at);
    if (kind === 'hosts') return hostsLook.read(json, at);
    if (kind === 'relation') return relationLook.read(json, at);
    if (kind === 'counters') return countersLook.read(json, at);
    return fail(at, `expected "kind" to be words, hosts, relation or counters; found ${describe(kind)}`);
  },
  write: (value) => value,
};

const words: Format<RuleWords> = record<RuleWords>({
  name: text,
  noticed: text,
  matters: text,
  honest: listOf(text, 1),
  ask: listOf(text, 1),
  verify: listOf(text, 1),
});

/** One rule as it stands in its file. Empty lists are left out. */
export const ruleFormat: Format<IndicatorRule> = checked(
  record<IndicatorRule>({
    id: ruleId,
    group,
    strength,
    roles: listOf(role, 1),
    speaker: oneOf<IndicatorRule['speaker']>({ worker: true, author: true, facts: true }),
    looks: listOf(look, 1),
    atLeast: optional(count),
    raised: optional(record<NonNullable<IndicatorRule['raised']>>({ to: strength, by: listOf(ruleId, 1) })),
    isOffByDefault: optional(mark),
    hidesValues: optional(mark),
    words: someOf<RuleLanguage, RuleWords>(language, words),
    sources: listOf(sourceId, 1),
    reviewedOn: day,
    expiresOn: day,
  }),
  ({ reviewedOn, expiresOn }) => (expiresOn > reviewedOn ? undefined : `expires (${expiresOn}) before it was reviewed`),
);

export const sourceFormat: Format<RuleSource> = record<RuleSource>({
  id: sourceId,
  title: text,
  publisher: text,
  publishedOn: datePrefix,
  url: webAddress,
});

const way: Format<ShowWay> = record<ShowWay>({
  id: oneOf<ShowWayId>({ strong: true, corroborating: true, mixed: true }),
  strong: { ...count, absent: { value: 0 } },
  corroborating: { ...count, absent: { value: 0 } },
  weak: { ...count, absent: { value: 0 } },
});

const profile: Format<ProductProfile> = record<ProductProfile>({
  id: oneOf<ProductProfileId>({ hr: true, marketplace: true, crypto: true }),
  name: text,
  hides: many(ruleId),
  hidesGroups: many(group),
  firmGroups: many(group),
  strengths: { ...mapOf(ruleId, strength), absent: { value: {} } },
  ways: listOf(
    checked(way, ({ strong, corroborating }) =>
      strong + corroborating > 0 ? undefined : 'weak sightings alone never show anything',
    ),
    1,
  ),
  note: optional(someOf<RuleLanguage, string>(language, text)),
});

export const showFormat: Format<ShowRule> = record<ShowRule>({ version: day, profiles: listOf(profile, 1) });

export const cueFormat: Format<VoiceCue> = record<VoiceCue>({
  kind: oneOf<VoiceCue['kind']>({
    denial: true,
    warning: true,
    report: true,
    question: true,
    joke: true,
    employer: true,
  }),
  language,
  where: oneOf<VoiceCue['where']>({ before: true, after: true, sentence: true, passage: true }),
  within: optional(count),
  patterns: listOf(text, 1),
  unless: many(text),
});

export const technologyFormat: Format<Technology> = record<Technology>({
  name: text,
  words: listOf(text, 1),
  since: checked(datePrefix, (value) => (value.length === 7 ? undefined : 'expected a month as 2013-05')),
});

export const vocabularyFormat: Format<RuleData['vocabulary']> = mapOf(text, listOf(text, 1));

export const countriesFormat: Format<readonly (readonly string[])[]> = listOf(listOf(text, 1), 1);

/** A list of words whose type is known from a constant. */
function among<T extends string>(values: readonly T[]): Format<T> {
  return {
    read: (json, at) =>
      values.find((value) => value === json) ?? fail(at, `expected ${values.join(', ')}; found ${describe(json)}`),
    write: (value) => value,
  };
}

/** An object with some of a few keys. */
function someOf<K extends string, V>(key: Format<K>, value: Format<V>): Format<Readonly<Partial<Record<K, V>>>> {
  return {
    read: (json, at) => {
      const held = Object.entries(mapOf(key, value).read(json, at));
      // Every key was read by `key`.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return Object.fromEntries(held) as Partial<Record<K, V>>;
    },
    write: (held) => held,
  };
}

/** An object whose keys are values themselves. */
function mapOf<V>(key: Pick<Format<string>, 'read'>, value: Format<V>): Format<Readonly<Record<string, V>>> {
  return {
    read: (json, at) => {
      if (!isRecord(json)) fail(at, `expected an object, found ${describe(json)}`);
      return Object.fromEntries(
        Object.entries(json).map(([name, held]) => [key.read(name, at), value.read(held, `${at}.${name}`)]),
      );
    },
    write: (held) => held,
  };
}
