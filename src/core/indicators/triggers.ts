import type { Pattern } from './pattern.ts';

/**
 * Words in whose absence a pattern need not be tried: one or several in a row, the last of which may be only a beginning. Characters of Hangul and Han stand
 * side by side.
 */
export interface Trigger {
  /** Separated by blanks, Hangul and Han characters by nothing. */
  readonly words: string;
  readonly isPrefix: boolean;
}

/**
 * The triggers that a pattern lists.
 *
 * @throws {SyntaxError} If the pattern is more than words in a row and choices of them.
 */
export function triggersOf(pattern: Pattern): readonly Trigger[] {
  if (pattern.kind === 'choice') return pattern.options.flatMap(triggersOf);
  const row = rowOf(pattern);
  const last = row.at(-1);
  if (!last) throw new SyntaxError('a trigger is one word or several in a row');
  return [{ words: joinRow(row), isPrefix: last.isPrefix }];
}

/** Whether every text that `pattern` matches contains one of `triggers`, so that no sentence without one need be looked at. */
export function isCovered(pattern: Pattern, triggers: readonly Trigger[]): boolean {
  switch (pattern.kind) {
    case 'word':
      return isRowCovered([pattern], triggers);
    case 'choice':
      return pattern.options.every((option) => isCovered(option, triggers));
    case 'sequence':
      return (
        pattern.parts.some((part) => isCovered(part, triggers)) ||
        rowsIn(pattern.parts).some((row) => isRowCovered(row, triggers))
      );
    case 'optional':
    case 'gap':
    case 'any':
    case 'number':
    case 'edge':
      return false;
  }
}

type Word = Extract<Pattern, { kind: 'word' }>;

/** The words of a pattern that is nothing but words in a row; none for any other. */
function rowOf(pattern: Pattern): readonly Word[] {
  if (pattern.kind === 'word') return [pattern];
  if (pattern.kind !== 'sequence') return [];
  const rows = pattern.parts.map(rowOf);
  return rows.some((row) => row.length === 0) ? [] : rows.flat();
}

/** Words that stand side by side in a sequence, as long rows as there are. */
function rowsIn(parts: readonly Pattern[]): readonly (readonly Word[])[] {
  const rows: Word[][] = [[]];
  for (const part of parts) {
    const row = rowOf(part);
    if (row.length === 0) rows.push([]);
    else rows.at(-1)?.push(...row);
  }
  return rows.filter((row) => row.length > 0);
}

function isRowCovered(row: readonly Word[], triggers: readonly Trigger[]): boolean {
  const text = ` ${joinRow(row)}${row.at(-1)?.isPrefix ? '' : ' '}`;
  return triggers.some(({ words, isPrefix }) =>
    text.includes(isCharacter(words.charAt(0)) ? words : ` ${words}${isPrefix ? '' : ' '}`),
  );
}

function joinRow(row: readonly Word[]): string {
  return row
    .map(({ word }, at) =>
      at === 0 || (isCharacter(word) && isCharacter(row[at - 1]?.word ?? '')) ? word : ` ${word}`,
    )
    .join('');
}

/** Hangul and Han: units that are one character, and that no blank need separate. */
export function isCharacter(unit: string): boolean {
  return /^[\p{Script=Hangul}\p{Script=Han}]$/u.test(unit);
}
