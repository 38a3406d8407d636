import { FileError } from './file-error.ts';
import { placeOfIndex, placeOfKey } from './lined-value.ts';
import type { LinedValue, Liberty } from './lined-value.ts';

/** Deeper than any policy; below it lies only the end of the stack. */
const MOST_NESTED = 100;

/**
 * Reads JSON as Chromium reads its policy files, with comments and trailing commas, and notes each of them: Firefox forgives neither. Of
 * two equal keys the last holds, and that is noted too.
 *
 * @param firstLine The line of the file that the text begins on.
 * @throws {FileError} At the first thing that is no JSON, with its line.
 */
export function readJson(text: string, firstLine = 1): LinedValue {
  const reader = new JsonReader(text.replace(/^\ufeff/, ''), firstLine);
  return reader.readWhole();
}

class JsonReader {
  readonly #lines = new Map<string, number>();
  readonly #fractions = new Set<string>();
  readonly #liberties: Liberty[] = [];
  readonly #text: string;
  #at = 0;
  #line: number;

  constructor(text: string, firstLine: number) {
    this.#text = text;
    this.#line = firstLine;
  }

  readWhole(): LinedValue {
    this.#skip();
    const value = this.#readValue('', 0);
    this.#skip();
    if (this.#at < this.#text.length) this.#fail(`nothing may follow the end, but ${this.#describeHere()} does`);
    return { value, lines: this.#lines, fractions: this.#fractions, liberties: this.#liberties };
  }

  #readValue(place: string, depth: number): unknown {
    if (depth > MOST_NESTED) this.#fail('this is nested too deeply');
    this.#lines.set(place, this.#line);
    const first = this.#text[this.#at];
    if (first === '{') return this.#readObject(place, depth);
    if (first === '[') return this.#readList(place, depth);
    if (first === '"') return this.#readString();
    return this.#readWord(place);
  }

  #readObject(place: string, depth: number): unknown {
    const entries = new Map<string, unknown>();
    this.#readEntries('}', () => {
      if (this.#text[this.#at] !== '"') this.#fail(`expected a key in double quotes, found ${this.#describeHere()}`);
      const line = this.#line;
      const key = this.#readString();
      this.#skip();
      this.#take(':', 'expected a colon after the key');
      if (entries.has(key)) this.#note(line, 'duplicate key', `${key} stands here a second time; the last one holds`);
      entries.set(key, this.#readValue(placeOfKey(place, key), depth + 1));
    });
    // fromEntries makes own properties of whatever names, `__proto__` among them.
    return Object.fromEntries(entries);
  }

  #readList(place: string, depth: number): unknown {
    const items: unknown[] = [];
    this.#readEntries(']', () => items.push(this.#readValue(placeOfIndex(place, items.length), depth + 1)));
    return items;
  }

  /** From an opening bracket to its closing one, with commas between. */
  #readEntries(end: '}' | ']', readEntry: () => void): void {
    this.#at += 1;
    this.#skip();
    while (this.#text[this.#at] !== end) {
      readEntry();
      this.#skip();
      if (this.#text[this.#at] === end) break;
      const line = this.#line;
      this.#take(',', `expected a comma or ${end}`);
      this.#skip();
      if (this.#text[this.#at] === end) this.#note(line, 'trailing comma', 'nothing follows this comma');
    }
    this.#at += 1;
  }

  #readString(): string {
    const [quoted] = this.#match(/"(?:[^"\\\n\r]|\\.)*"/y) ?? this.#fail('a text in quotes does not end on its line');
    try {
      const text: unknown = JSON.parse(quoted);
      return String(text);
    } catch {
      return this.#fail('a text has a tab in it, or a backslash that stands for nothing; write \\\\ for a backslash');
    }
  }

  #readWord(place: string): unknown {
    const [word] =
      this.#match(/-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])|(?:true|false|null)\b/y) ??
      this.#fail(`expected a value, found ${this.#describeHere()}`);
    if (/[.eE]|^-0$/.test(word) && word !== 'true' && word !== 'false') this.#fractions.add(place);
    return JSON.parse(/^-?0\d/.test(word) ? this.#fail(`${word} begins with a 0`) : word);
  }

  /** Blanks and comments. */
  #skip(): void {
    for (
      let found = this.#match(/\s+|\/\/[^\n]*|\/\*[^]*?\*\//y);
      found;
      found = this.#match(/\s+|\/\/[^\n]*|\/\*[^]*?\*\//y)
    ) {
      const [blank] = found;
      if (blank.startsWith('/')) this.#note(this.#line, 'comment', 'a comment');
      this.#line += blank.split('\n').length - 1;
    }
  }

  #take(character: string, expected: string): void {
    if (this.#text[this.#at] !== character) this.#fail(`${expected}, found ${this.#describeHere()}`);
    this.#at += 1;
    this.#skip();
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at += found[0].length;
    return found ?? undefined;
  }

  #note(line: number, what: Liberty['what'], words: string): void {
    this.#liberties.push({ line, what, words });
  }

  #describeHere(): string {
    const [word] = /^[\w.-]{1,20}|^[^]/u.exec(this.#text.slice(this.#at, this.#at + 20)) ?? [];
    return word === undefined ? 'the end of the file' : JSON.stringify(word);
  }

  #fail(words: string): never {
    throw new FileError(this.#line, words);
  }
}
