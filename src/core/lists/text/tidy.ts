/** A publisher's text without blanks around it, with one kind of line break; undefined when nothing is left. Words inside stay as they are. */
export function tidy(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return trimmed.includes('\r') ? trimmed.replaceAll('\r\n', '\n') : trimmed;
}

/** The same in one line: a name or a label that was broken or padded in the file. */
export function tidyLine(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  // Nearly every text is a single line already, and looking is cheaper than making it anew.
  return NEEDS_TIDYING.test(trimmed) ? trimmed.replaceAll(/\s+/g, ' ') : trimmed;
}

const NEEDS_TIDYING = /[^\S ]| {2}/;
