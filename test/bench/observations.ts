// What the rules see in clean text, and what they cost beside the matcher: node test/bench/observations.ts (needs the reference material beside the project).
import { builtinList } from '../../assets/builtin-list/index.ts';
import {
  buildIndex,
  mayConcern,
  observe,
  readSnapshot,
  screenText,
  type PageRole,
  type Subject,
} from '../../src/core/index.ts';
import { everything, ruleBook, world } from '../core/indicators/rule-book.ts';
import { readShared, sharedFolder } from '../shared-folder.ts';
import { writeRecord, type RecordRow } from './write-record.ts';

const folder = sharedFolder();
if (folder === undefined) {
  console.error('There is no shared/ beside the project: nothing to measure.');
  process.exit(2);
}
const prose = readShared(folder, 'cases', 'clean-text-en.txt').toString('utf8');
const blocks = prose.split(/\n\s*\n/).filter((block) => block.trim() !== '');

/** The worst case: every twenty paragraphs are one subject's own words, on a page of the role. */
function subjectsOf(role: PageRole): readonly Subject[] {
  return Array.from({ length: Math.ceil(blocks.length / 20) }, (_, at) => ({
    id: at,
    role,
    passages: blocks.slice(at * 20, at * 20 + 20).map((text, id) => ({ id, text, voice: 'unknown' as const })),
  }));
}

const record: RecordRow[] = [];
console.log(`clean text: ${prose.length} characters in ${blocks.length} paragraphs, twenty of them a subject`);
for (const role of ['documentation', 'profile', 'chat', 'application', 'bid-or-message', 'listing'] as const) {
  const subjects = subjectsOf(role);
  const counts = new Map<string, number>();
  const shown: Record<string, number> = {};
  for (const profile of ['hr', 'marketplace', 'crypto'] as const) {
    const observations = observe(subjects, ruleBook, { ...everything, profile }, world);
    shown[profile] = observations.filter((observation) => observation.shown.length > 0).length;
    if (profile !== 'marketplace') continue;
    for (const { sightings } of observations)
      for (const { rule, strength, places } of sightings)
        counts.set(`${rule} ${strength}`, (counts.get(`${rule} ${strength}`) ?? 0) + Math.max(1, places.length));
  }
  const perRule = [...counts].toSorted(([, a], [, b]) => b - a).map(([rule, count]) => `${rule} ${perMillion(count)}`);
  for (const [profile, count] of Object.entries(shown))
    record.push({
      measure: `shown in clean text as ${role}, ${profile}`,
      value: perMillion(count),
      unit: 'per million characters',
    });
  record.push({
    measure: `sightings in clean text as ${role}`,
    value: perMillion([...counts.values()].reduce((sum, count) => sum + count, 0)),
    unit: 'per million characters',
  });
  const said = Object.entries(shown).map(([profile, count]) => `${profile} ${count} (${perMillion(count)})`);
  console.log(`\nas ${role}: shown, and per million characters: ${said.join(', ')}`);
  console.log(perRule.length > 0 ? `  sightings per million characters: ${perRule.join(', ')}` : '  no sighting');
}

function perMillion(count: number): string {
  return (count / (prose.length / 1e6)).toFixed(2);
}

// The cost, in the same run and in processor time, so that a busy machine counts less: the matcher alone, then the rules on the same 100 KB; medians, warm.
const index = buildIndex([readSnapshot(builtinList)]);
const hundred = blocks.slice(0, findLength(100_000));
const page: Subject = { id: 1, role: 'chat', passages: hundred.map((text, id) => ({ id, text, voice: 'unknown' })) };
const matcher = median(() => hundred.map((text) => screenText(text, index)));
// A new subject each time: what is read of one is remembered with it.
const rules = median(() => observe([{ ...page }], ruleBook, everything, world));
const gate = median(() => hundred.filter((text) => mayConcern(text, ruleBook)));
const concerned = blocks.filter((text) => mayConcern(text, ruleBook)).length;
console.log(
  `\nthe gate, which every screened text passes: ${gate.toFixed(2)} ms; ${concerned} of ${blocks.length} clean paragraphs go on to the rules`,
);
record.push(
  { measure: 'gate added, 100 KB', value: gate.toFixed(2), unit: 'ms' },
  { measure: 'clean paragraphs that pass the gate', value: concerned, unit: `of ${blocks.length}` },
  { measure: 'matcher, built-in list, 100 KB', value: matcher.toFixed(2), unit: 'ms' },
  { measure: 'rules added, 100 KB', value: rules.toFixed(2), unit: 'ms' },
  { measure: 'rules / matcher', value: (rules / matcher).toFixed(2), unit: 'ratio' },
);
console.log(
  `\n100 KB of prose as one chat: matcher (built-in list) ${matcher.toFixed(2)} ms, rules ${rules.toFixed(2)} ms more; ratio ${(rules / matcher).toFixed(2)}`,
);

// 100 KB that keep one rule busy: its own triggers over and over, in one sentence and in many.
const slowest = ruleBook.data.rules
  .flatMap((rule) => {
    const words = rule.looks.flatMap((look) => (look.kind === 'words' ? look.triggers : [])).map(asWord);
    const relation = rule.looks.some(({ kind }) => kind === 'relation') ? ['Payee: 1 Main St 20 UTC+9 a@b.co | '] : [];
    const seeds = [...words, ...relation];
    if (seeds.length === 0) return [];
    const line = seeds.join(' ');
    return ['', '. ', '\n'].map((border) => {
      const whole = `${line}${border} `.repeat(Math.ceil(100_000 / (line.length + 1))).slice(0, 100_000);
      const role = rule.roles[0] ?? 'chat';
      const others = ruleBook.data.rules.map(({ id }) => id).filter((id) => id !== rule.id);
      const only = { ...everything, on: [rule.id], off: others };
      const take = (text: string): number =>
        median(
          () => observe([{ id: 1, role, passages: [{ id: 1, text, voice: 'unknown' }] }], ruleBook, only, world),
          3,
        );
      return { rule: rule.id, border: JSON.stringify(border), half: take(whole.slice(0, 50_000)), ms: take(whole) };
    });
  })
  .toSorted((a, b) => b.ms - a.ms);
console.log(`\n100 KB of one rule's own triggers, slowest of ${slowest.length} (bound: 50 ms):`);
for (const { rule, border, half, ms } of slowest.slice(0, 8)) {
  console.log(`  ${rule} with ${border} between: ${ms.toFixed(1)} ms; half of it ${half.toFixed(1)} ms`);
  record.push({ measure: `${rule}'s own triggers, ${border} between, 100 KB`, value: ms.toFixed(1), unit: 'ms' });
}
console.log(`written to ${writeRecord('observations', record)}`);

function asWord(trigger: string): string {
  const list = trigger.startsWith('@') ? (ruleBook.data.vocabulary[trigger.slice(1)] ?? []) : [trigger];
  return list
    .slice(0, 8)
    .map((word) => word.replace('*', 'x'))
    .join(' ');
}

function findLength(characters: number): number {
  let total = 0;
  return blocks.findIndex((block) => (total += block.length) >= characters) + 1;
}

function median(work: () => unknown, times = 9): number {
  for (let warm = 0; warm < 3; warm += 1) work();
  const taken = Array.from({ length: times }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
