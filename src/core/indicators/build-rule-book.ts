import type { IndicatorRule, RuleData, VoiceCue, WordsLook } from '../model/indicator-rule.ts';
import { wordsOf } from '../text/tokens.ts';
import { labelForm } from './label-form.ts';
import { clauseWordsOf, compilePatterns } from './compile-pattern.ts';
import { makeTriggerFinder } from './find-triggers.ts';
import type { Pattern, Vocabulary } from './pattern.ts';
import { readPattern } from './read-pattern.ts';
import type { CompiledCue, CompiledLook, RuleBook } from './rule-book.ts';
import { buildTriggerAutomaton } from './trigger-automaton.ts';
import { isCovered, triggersOf, type Trigger } from './triggers.ts';

/**
 * Makes rules ready to run.
 *
 * @throws {SyntaxError} If a pattern is not well written, names a vocabulary that does not exist, or can match a sentence without a trigger. The message names
 *   the rule.
 */
export function buildRuleBook(data: RuleData): RuleBook {
  const vocabulary = readVocabulary(data.vocabulary);
  const compiled = data.rules.flatMap((rule) => compileRule(rule, vocabulary));
  const entries = compiled.flatMap(({ triggers }, target) => triggers.map((trigger) => ({ trigger, target })));
  return {
    data,
    rules: new Map(data.rules.map((rule) => [rule.id, rule])),
    looks: compiled.map(({ look }) => look),
    findTriggers: makeTriggerFinder(buildTriggerAutomaton(entries)),
    cues: data.voices.map((cue) => compileCue(cue, vocabulary)),
    clauseWords: clauseWordsOf(vocabulary),
    labels: new Map(
      Object.entries(data.vocabulary)
        .filter(([name]) => name.startsWith('label-'))
        .map(([name, words]) => [name, new Set(words.map(labelForm))]),
    ),
    countries: new Map(data.countries.flatMap((names, row) => names.map((name) => [labelForm(name), row]))),
  };
}

/** Lists may use lists that stand before them. */
function readVocabulary(lists: RuleData['vocabulary']): Vocabulary {
  const vocabulary = new Map<string, Pattern>();
  for (const [name, words] of Object.entries(lists)) {
    const options = words.map((word) => within(`vocabulary ${name}`, () => readPattern(word, vocabulary)));
    // A list of one stays a list, so that its words can be gathered like those of any other.
    vocabulary.set(name, { kind: 'choice', options: options.flatMap(optionsOf) });
  }
  return vocabulary;
}

function optionsOf(pattern: Pattern): readonly Pattern[] {
  return pattern.kind === 'choice' ? pattern.options : [pattern];
}

interface LookWithTriggers {
  readonly look: CompiledLook;
  readonly triggers: readonly Trigger[];
}

function compileRule(rule: IndicatorRule, vocabulary: Vocabulary): readonly LookWithTriggers[] {
  return rule.looks.flatMap((look, at): readonly LookWithTriggers[] => {
    const where = `${rule.id}: looks[${at}]`;
    switch (look.kind) {
      case 'words':
        return [compileWords(rule, look, vocabulary, where)];
      case 'hosts':
        return look.hosts.map((host) => compileHost(rule, host, vocabulary, where));
      case 'relation':
      case 'counters':
        return [];
    }
  });
}

function compileWords(rule: IndicatorRule, look: WordsLook, vocabulary: Vocabulary, where: string): LookWithTriggers {
  const read = (written: string): Pattern => within(where, () => readPattern(written, vocabulary));
  const triggers = look.triggers.flatMap((written) =>
    within(where, () => triggersOf(readPattern(written, vocabulary))),
  );
  const patterns = look.patterns.map((written) => {
    const pattern = read(written);
    if (!isCovered(pattern, triggers)) throw new SyntaxError(`${where}: “${written}” can match without any trigger`);
    return pattern;
  });
  return {
    triggers,
    look: {
      rule,
      language: look.language,
      strength: look.strength ?? rule.strength,
      pattern: compilePatterns(patterns),
      ...(look.unless.length > 0 ? { unless: compilePatterns(look.unless.map(read)) } : {}),
      goesOn: look.patterns.some((written) => written.includes('//')),
      isUnbroken: false,
    },
  };
}

function compileHost(rule: IndicatorRule, host: string, vocabulary: Vocabulary, where: string): LookWithTriggers {
  const [first = host] = wordsOf(host);
  return {
    triggers: [{ words: first, isPrefix: false }],
    look: {
      rule,
      language: 'en',
      strength: rule.strength,
      pattern: compilePatterns([within(where, () => readPattern(host, vocabulary))]),
      goesOn: false,
      isUnbroken: true,
    },
  };
}

function compileCue(cue: VoiceCue, vocabulary: Vocabulary): CompiledCue {
  const compile = (written: readonly string[]): CompiledCue['pattern'] =>
    compilePatterns(
      written.map((each) => within(`voices: ${cue.kind} ${cue.language}`, () => readPattern(each, vocabulary))),
    );
  return { cue, pattern: compile(cue.patterns), ...(cue.unless.length > 0 ? { unless: compile(cue.unless) } : {}) };
}

/** Says where in the rules a mistake stands. */
function within<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) throw new SyntaxError(`${where}: ${error.message}`, { cause: error });
    throw error;
  }
}
