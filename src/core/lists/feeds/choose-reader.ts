import type { TextReader } from './text-reader.ts';

/**
 * For formats that come in several file types under one name: waits for the first character that says something, and goes on with the
 * reader for it. Blanks before it belong to the file.
 */
export function chooseReader(choose: (first: string) => TextReader): TextReader {
  let chosen: TextReader | undefined;
  let blanks = '';
  return {
    push: (text) => {
      if (chosen) {
        chosen.push(text);
        return;
      }
      blanks += text;
      const first = /\S/.exec(blanks)?.[0];
      if (first === undefined) return;
      chosen = choose(first);
      chosen.push(blanks);
      blanks = '';
    },
    end: () => {
      chosen ??= choose('');
      chosen.end();
    },
  };
}
