import { FileError } from './file-error.ts';
import { readJson } from './read-json.ts';

/** The list that a text holds as JSON; undefined when it holds none. */
export function parseJsonList(text: string): readonly unknown[] | undefined {
  try {
    const { value } = readJson(text);
    return Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
