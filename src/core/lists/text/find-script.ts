import { scriptOf, type Script } from '../../text/script.ts';

/**
 * The ISO 15924 code of the letters that a name mostly has; undefined for Latin, which our lists leave out, and for names without
 * letters. Japanese and Chinese are told apart by kana only: Han letters alone are `Hani`.
 */
export function findScript(name: string): string | undefined {
  const counts = new Map<Script, number>();
  for (const letter of name) {
    const script = scriptOf(letter.codePointAt(0) ?? 0);
    if (script !== 'Zyyy') counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const [most] = Array.from(counts).toSorted(([, one], [, other]) => other - one)[0] ?? [];
  if (counts.has('Kana')) return 'Jpan';
  return most === undefined || most === 'Latn' ? undefined : most;
}

/** The language that a script stands for where there is only one; Cyrillic and Arabic serve many. */
export function languageOf(script: string): string | undefined {
  return LANGUAGES.get(script);
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['Armn', 'hy'],
  ['Geor', 'ka'],
  ['Grek', 'el'],
  ['Hang', 'ko'],
  ['Hans', 'zh-Hans'],
  ['Hant', 'zh-Hant'],
  ['Hebr', 'he'],
  ['Jpan', 'ja'],
]);
