import { fail, isRecord, listOf, type Format } from '../lists/format.ts';
import type { IndicatorRule, RuleData, RuleLanguage } from '../model/indicator-rule.ts';
import {
  countriesFormat,
  cueFormat,
  ruleFormat,
  showFormat,
  sourceFormat,
  technologyFormat,
  vocabularyFormat,
} from './rule-format.ts';

/**
 * Reads rules and what belongs to them, whole or not at all. Patterns are only read as text here; `buildRuleBook` says whether they are well written.
 *
 * @throws {ListFormatError} If anything is not as it should be: an unknown field, a rule that names a source or a rule that is not there, a language with patterns
 *   and no explanation, the same id twice. The message names the rule and the field.
 */
export function readRules(files: unknown): RuleData {
  if (!isRecord(files)) fail('', 'the rules are not an object');
  const rules = readNamed(files['rules'], ruleFormat);
  const sources = readNamed(files['sources'], sourceFormat);
  const data: RuleData = {
    rules,
    sources,
    show: showFormat.read(files['show'], 'show'),
    voices: listOf(cueFormat, 1).read(files['voices'], 'voices'),
    vocabulary: vocabularyFormat.read(files['vocabulary'], 'vocabulary'),
    technologies: listOf(technologyFormat).read(files['technologies'], 'technologies'),
    countries: countriesFormat.read(files['countries'], 'countries'),
  };
  for (const rule of rules) checkRule(rule, data);
  for (const profile of data.show.profiles) {
    for (const id of [...profile.hides, ...Object.keys(profile.strengths)]) checkId(id, data, `show: ${profile.id}`);
  }
  return data;
}

/** A list of things with an id each, told apart by it in messages and held once. */
function readNamed<T extends { readonly id: string }>(json: unknown, format: Format<T>): readonly T[] {
  if (!Array.isArray(json)) fail('', 'expected a list of rules or sources');
  const items = json.map((item: unknown, at) => {
    const id = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : `number ${at + 1}`;
    return format.read(item, `${id}: `);
  });
  const twice = items.find(({ id }, at) => items.findIndex((other) => other.id === id) !== at);
  if (twice) fail(`${twice.id}: `, 'stands there twice');
  return items;
}

function checkRule(rule: IndicatorRule, data: RuleData): void {
  const at = `${rule.id}: `;
  for (const source of rule.sources) {
    if (!data.sources.some(({ id }) => id === source)) fail(at, `there is no source “${source}”`);
  }
  for (const id of rule.raised?.by ?? []) checkId(id, data, rule.id);
  if (!rule.words.en) fail(at, 'needs an English explanation');
  const written = new Set<RuleLanguage>(rule.looks.flatMap((look) => (look.kind === 'words' ? look.language : [])));
  for (const language of written) {
    if (!rule.words[language]) fail(at, `has patterns in “${language}” and no explanation in it`);
  }
  const readsWords = rule.looks.some(({ kind }) => kind === 'words' || kind === 'hosts');
  if (rule.speaker === 'facts' && readsWords) fail(at, 'reads words, so its speaker is “worker” or “author”');
  if (rule.atLeast !== undefined && !readsWords) fail(at, '“atLeast” counts sentences, and this rule reads none');
}

function checkId(id: string, { rules }: RuleData, where: string): void {
  if (!rules.some((rule) => rule.id === id)) fail(`${where}: `, `there is no rule “${id}”`);
}
