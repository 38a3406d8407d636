import type { Mark } from './painter.ts';

/**
 * The colours of a designation: 6.7:1 on white and 6.0:1 on sand (light), 7.8:1 on #1b1f24 and 9.9:1 on black (dark). The tint is decoration, the line is the
 * sign; no red, which is for errors of the tool alone.
 */
const COLOURS = {
  light: { line: '#0b5cad', tint: '#d6e8fb' },
  dark: { line: '#6cb8ff', tint: '#12395e' },
} as const;

/** The declarations of one kind of mark, fit for `::highlight()` and for an element. */
export function markDeclarations({ strength, ground }: Pick<Mark, 'strength' | 'ground'>): string {
  const { line, tint } = COLOURS[ground];
  // `double` breaks at descenders and `wavy` says "spelling mistake": the lines differ in width and in the tint.
  return strength === 'strong'
    ? `text-decoration: underline 3px solid ${line}; background-color: color-mix(in srgb, ${tint} 70%, transparent);`
    : `text-decoration: underline 2px solid ${line};`;
}

/** The same where the user has chosen the colours of everything: the system's own marking. */
export const FORCED_DECLARATIONS =
  'background-color: Mark; color: MarkText; text-decoration: underline 2px solid MarkText;';
