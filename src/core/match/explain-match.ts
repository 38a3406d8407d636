import type { Evidence } from '../model/evidence.ts';
import { isLinkWord } from '../names/name-words.ts';
import { spellWord } from '../search-index/index-words.ts';
import type { IndexedName } from '../search-index/search-index.ts';
import { scriptOf } from '../text/script.ts';
import type { NameMatch } from './find-names.ts';
import { tokensIn, type PageBlock } from './page-block.ts';

/** Evidence for every piece of a match, in the order of the text, then what the whole shows. */
export function explainMatch(match: NameMatch, block: PageBlock): readonly Evidence[] {
  const { text, index } = block;
  const evidence: Evidence[] = match.readings.map((reading) => {
    const seen = text.slice(block.tokenAt(reading.from)?.start ?? 0, reading.end);
    const listed = reading.words
      .map((word) => listedSpelling(match.name, spellWord(index.tables.words, word)))
      .join(' ');
    const fromScript = block.tokenAt(reading.from)?.script;
    const toScript = scriptOf(listed.codePointAt(0) ?? 0);
    return {
      kind: 'piece',
      seen,
      listed,
      how: reading.how === 'same' ? compareWritten(seen, listed) : reading.how,
      ...(reading.system === undefined ? {} : { system: reading.system }),
      ...(reading.edits === undefined ? {} : { edits: reading.edits }),
      ...(fromScript === undefined || fromScript === toScript || fromScript === 'Zyyy' ? {} : { fromScript, toScript }),
    };
  });
  if (match.pattern.isMoved) evidence.push({ kind: 'order' });
  evidence.push(...explainForms(match, block), ...explainDisguise(match, block));
  return evidence;
}

/** Folding makes `Kím` and `Kim` one word; the reader should know that they were not written alike. */
function compareWritten(seen: string, listed: string): 'same' | 'diacritics' {
  return seen === listed || lettersOf(seen) === lettersOf(listed) ? 'same' : 'diacritics';
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** The word as the publisher wrote it, for the reader; folded when it cannot be found again. */
function listedSpelling(name: IndexedName, word: string): string {
  const at = name.words.indexOf(word);
  let written = WRITTEN.get(name);
  if (!written) WRITTEN.set(name, (written = name.name.match(/[\p{L}\p{N}\p{M}'’ʼ`]+/gu) ?? []));
  return (written.length === name.words.length ? written[at] : undefined) ?? word;
}

/** The words of names as their publisher writes them, for as long as a name stays in memory. */
const WRITTEN = new WeakMap<IndexedName, readonly string[]>();

function explainForms(match: NameMatch, block: PageBlock): readonly Evidence[] {
  const seen = match.forms.map((form) =>
    block.text.slice(block.tokenAt(form.from)?.start ?? 0, block.tokenAt(form.to - 1)?.end ?? 0),
  );
  const listed = match.name.form;
  if (seen.length === 0)
    return listed === undefined ? [] : [{ kind: 'unpaired', side: 'listed', text: listedForm(match.name) }];
  if (listed === undefined) return seen.map((form) => ({ kind: 'unpaired', side: 'seen', text: form }));
  const isSame = match.forms.some((form) => form.family === listed);
  return [{ kind: 'piece', seen: seen.join(' '), listed: listedForm(match.name), how: isSame ? 'same' : 'legal-form' }];
}

function listedForm(name: IndexedName): string {
  return name.words
    .filter((word) => !name.core.includes(word) && !isLinkWord(word))
    .map((word) => listedSpelling(name, word))
    .join(' ');
}

function explainDisguise(match: NameMatch, block: PageBlock): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const { start, end, isMixedScript, hasHidden } of tokensIn(block, match)) {
    const seen = block.text.slice(start, end);
    if (isMixedScript) evidence.push({ kind: 'evasion', sign: 'mixed-script', seen });
    if (hasHidden) evidence.push({ kind: 'evasion', sign: 'invisible-characters', seen });
  }
  return evidence;
}
