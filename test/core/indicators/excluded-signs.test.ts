import { expect, test } from 'vitest';
import type { IndicatorRule } from '../../../src/core/index.ts';
import { ORIGINS } from './origins.ts';
import { ruleBook } from './rule-book.ts';

/** Words by which a rule would look at what ARCHITECTURE.md says it never looks at; whole words, or parts of words without blanks. */
const EXCLUDED: Readonly<Record<string, RegExp>> = {
  'origin, nationality, citizenship, birth': whole(
    'nationality|national origin|ethnic\\w*|citizen\\w*|passport holder|visa|born|birth\\w*|native of|hometown|' +
      'asians?|asia|korean?s?|chinese|china|russians?|russia|japanese|indians?|nigerians?|vietnamese|dprk|pyongyang|' +
      '국적|시민권|출생|고향|북한|조선족|гражданств\\p{L}*|национальност\\p{L}*|родом из|корей\\p{L}*|китай\\p{L}*|国籍|出生|籍贯|朝鲜\\p{L}*',
  ),
  'language and fluency': whole(
    'accent|fluent|fluency|native speaker|broken english|bad english|grammar|machine translat\\w*|발음|억양|акцент|口音',
  ),
  school: whole('university|universities|college|school|alma mater|graduated|대학교?|университет\\p{L}*|大学'),
  'appearance and images': whole('face|photo|photos|picture|avatar|selfie|looks like|사진|얼굴|фото|лицо|照片|头像'),
  'age, sex, family, disability': whole(
    'years old|aged? \\d|male|female|gender|she|he|married|husband|wife|disab\\w*|deaf|나이|성별|возраст|пол|年龄|性别',
  ),
};

/** The same words where they are about something else. */
const MEANS_OTHER: Readonly<Record<string, string>> = {
  'A03 citizen': 'who is wanted as a stand-in, not who the writer is',
  'A06 disabled': 'an account',
  'A06 wife': 'one of the people whose account is offered',
  'A07 face': 'to face a client',
  'A10 wife': 'one of the people whose account is offered',
  'A10 husband': 'likewise',
  'C01 disabled': 'a camera',
  'E03 wife': 'one of the people a laptop would go to',
  'E03 husband': 'likewise',
  'E06 looks like': 'so that it looks like I am elsewhere',
  'W06 photo': 'of a document for sale',
};

/** What is never said of anybody. */
const VERDICTS = whole(
  'north korean|fake|fraudster|suspect\\w*|criminal|scammer|threat|imposter|impostor|liar|guilty|spy|match|북한|가짜|мошенник\\p{L}*|поддельн\\p{L}*|假冒|骗子',
);

function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Everything a rule looks for; what keeps it quiet (`unless`) may be anything. */
function soughtBy({ looks }: IndicatorRule): readonly string[] {
  const own = looks.flatMap((look) =>
    look.kind === 'words' ? [...look.triggers, ...look.patterns] : look.kind === 'hosts' ? look.hosts : [],
  );
  const lists = own.flatMap((written) => Array.from(written.matchAll(/@([\w-]+)/g), ([, name = '']) => name));
  return [...own, ...[...new Set(lists)].flatMap((name) => ruleBook.data.vocabulary[name] ?? [])];
}

test.for(ruleBook.data.rules)('$id looks at nothing that is excluded', (rule) => {
  const found = soughtBy(rule).flatMap((written) =>
    Object.entries(EXCLUDED).flatMap(([about, words]) =>
      (written.match(words) ?? [])
        .filter((word) => !(`${rule.id} ${word}` in MEANS_OTHER))
        .map((word) => `${about}: ${word}`),
    ),
  );
  expect(found).toEqual([]);
});

test.for(ruleBook.data.rules)('$id looks for no name, school or place of any origin', (rule) => {
  const sought = soughtBy(rule).join('\n').toLowerCase();
  for (const { names, schools, places } of ORIGINS)
    for (const text of [...names, ...schools, ...places]) expect(sought).not.toContain(text.toLowerCase());
});

test.for(ruleBook.data.rules)('$id passes no verdict in any language', ({ words }) => {
  for (const written of Object.values(words)) {
    const said = [written.name, written.noticed, written.matters, ...written.honest, ...written.ask, ...written.verify];
    expect(said.flatMap((text) => text.match(VERDICTS) ?? [])).toEqual([]);
  }
});

test('no rule compares the age of an account with anything but its own claims', () => {
  const counters = ruleBook.data.rules.flatMap(({ id, looks }) =>
    looks.flatMap((look) => (look.kind === 'counters' ? look.all.map(({ counter }) => [id, counter] as const) : [])),
  );
  const byAge = counters.filter(([, counter]) => counter === 'monthsSinceJoining').map(([id]) => id);
  for (const id of byAge) expect(counters.filter(([other]) => other === id).length).toBeGreaterThan(1);
});

test.for(ruleBook.data.rules)(
  '$id names a source with its date, honest reasons, what to ask, a way to verify, and expires',
  (rule) => {
    const sources = new Map(ruleBook.data.sources.map((source) => [source.id, source]));
    expect(rule.sources).not.toEqual([]);
    for (const source of rule.sources) expect(sources.get(source)?.publishedOn).toMatch(/^\d{4}/);
    for (const written of Object.values(rule.words))
      for (const list of [written.honest, written.ask, written.verify]) expect(list).not.toEqual([]);
    expect(Date.parse(rule.expiresOn)).toBeGreaterThan(Date.parse(rule.reviewedOn));
  },
);
