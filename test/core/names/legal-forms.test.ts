import { expect, test } from 'vitest';
import { findLegalForms } from '../../../src/core/names/legal-forms.ts';
import { wordsOf } from '../../../src/core/text/tokens.ts';

/** The name with its forms in brackets: `[llc] alis`. */
function bracket(name: string): string {
  const words = wordsOf(name);
  const forms = findLegalForms(words);
  return words
    .map(
      (word, at) =>
        (forms.some(({ from }) => from === at) ? '[' : '') + word + (forms.some(({ to }) => to === at + 1) ? ']' : ''),
    )
    .join(' ');
}

test.for([
  ['Yanbian Silverstar Network Technology Co., Ltd.', 'yanbian silverstar network technology [co ltd]'],
  ['Limited Liability Company Alis', '[limited liability company] alis'],
  ['ООО «Алис»', '[ооо] алис'],
  ['Chinyong Information Technology Cooperation Company', 'chinyong information technology cooperation [company]'],
  ['Company Hospital Trust', '[company] hospital trust'],
  ['Yanbian Hospital', 'yanbian hospital'],
  ['Deutsche Bank AG', 'deutsche bank [ag]'],
  ['延边银星网络科技有限公司', '延 边 银 星 网 络 科 技 [有 限 公 司]'],
  ['Acme L.L.C.', 'acme [l l c]'],
  ['JSC Rosneft PJSC', '[jsc] rosneft [pjsc]'],
] as const)('%s → %s', ([name, marked]) => {
  expect(bracket(name)).toBe(marked);
});
