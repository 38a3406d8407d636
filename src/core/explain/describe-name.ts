import type { NameView } from '../model/hit-view.ts';
import type { Alias } from '../model/listed-party.ts';

/** A listed name with the language its script says for certain, and the direction it is written in. */
export function describeName({ name, script, language }: Pick<Alias, 'name' | 'script' | 'language'>): NameView {
  const lang = language ?? LANGUAGES[script ?? ''];
  return {
    text: name,
    ...(lang === undefined ? {} : { lang }),
    dir: RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : script === undefined || script === 'Latn' ? 'ltr' : 'auto',
  };
}

/** Script in words; the code itself for the ones that no list uses. */
export function describeScript(script: string): string {
  return SCRIPTS[script] ?? script;
}

/** Scripts that one language alone writes; a Cyrillic or Arabic name has no language until the publisher says it. */
const LANGUAGES: Readonly<Record<string, string>> = {
  Hang: 'ko',
  Kore: 'ko',
  Hans: 'zh-Hans',
  Hant: 'zh-Hant',
  Jpan: 'ja',
  Hebr: 'he',
  Grek: 'el',
  Geor: 'ka',
  Armn: 'hy',
  Thai: 'th',
};
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc']);
const SCRIPTS: Readonly<Record<string, string>> = {
  Latn: 'Latin',
  Hang: 'Hangul',
  Kore: 'Korean',
  Cyrl: 'Cyrillic',
  Hans: 'simplified Chinese',
  Hant: 'traditional Chinese',
  Hani: 'Chinese characters',
  Jpan: 'Japanese',
  Kana: 'kana',
  Arab: 'Arabic',
  Hebr: 'Hebrew',
  Grek: 'Greek',
  Geor: 'Georgian',
  Armn: 'Armenian',
  Thai: 'Thai',
  Deva: 'Devanagari',
  Khmr: 'Khmer',
  Mymr: 'Burmese',
  Beng: 'Bengali',
};
