import type { CueAbout, Evidence } from '../model/evidence.ts';
import type { PartyId } from '../model/listed-party.ts';
import type { CuePhrase, SearchIndex } from '../search-index/search-index.ts';
import { withoutKoreanEndings } from '../text/korean-endings.ts';
import { withoutRussianEndings } from '../text/russian-endings.ts';
import type { Token } from '../text/tokens.ts';

/** The cues that stand in one block. */
export interface BlockCues {
  /** Whether a word belongs to some cue. */
  readonly isCue: (token: number) => boolean;
  /** The cues that speak for a party and stand outside tokens `from` to `to`, as evidence; at most three, one of each sort first. */
  readonly speakFor: (party: PartyId, from: number, to: number) => readonly Evidence[];
}

interface Found {
  readonly phrase: CuePhrase;
  readonly first: number;
  /** Where the last occurrence begins: a cue inside the name itself does not speak for it, one before or after does. */
  last: number;
}

/** Finds the places, countries and programmes that are named in a block. Linear. */
export function findCues(text: string, tokens: readonly Token[], index: SearchIndex): BlockCues {
  const found = new Map<number, Found>();
  const covered = new Uint8Array(tokens.length);
  tokens.forEach((token, at) => {
    for (const word of wordForms(token)) {
      for (const phrase of index.cues.phrases.get(word) ?? []) {
        if (!standsAt(phrase, tokens, at)) continue;
        covered.fill(1, at, at + phrase.words.length);
        const known = found.get(phrase.id);
        if (known) known.last = at;
        else found.set(phrase.id, { phrase, first: at, last: at });
      }
    }
  });
  return {
    isCue: (token) => covered[token] === 1,
    speakFor: (party, from, to) => {
      const speaking: Found[] = [];
      for (const id of index.cues.ofParty.get(party) ?? []) {
        const cue = found.get(id);
        if (cue && (isOutside(cue, cue.first, from, to) || isOutside(cue, cue.last, from, to))) speaking.push(cue);
      }
      return chooseCues(speaking).map((cue) =>
        evidenceOf(cue, isOutside(cue, cue.first, from, to) ? cue.first : cue.last, text, tokens),
      );
    },
  };
}

function endOf(token: Token | undefined): number {
  return token?.possessiveAt ?? token?.end ?? 0;
}

function wordForms({ key, script, possessiveAt }: Token): readonly string[] {
  if (possessiveAt !== undefined) return [key, key.slice(0, -1)];
  if (script === 'Hang') return [key, ...withoutKoreanEndings(key)];
  return script === 'Cyrl' && key.length < 24 ? [key, ...withoutRussianEndings(key)] : [key];
}

function standsAt(phrase: CuePhrase, tokens: readonly Token[], at: number): boolean {
  if (isShouted(phrase) && tokens[at]?.letterCase === 'lower') return false;
  return phrase.words.every((word, index) => {
    const token = tokens[at + index];
    return (
      index === 0 ||
      (token !== undefined &&
        token.gap !== 'break' &&
        (token.key === word || (token.possessiveAt !== undefined && token.key === `${word}s`)))
    );
  });
}

/** Abbreviations of three letters and fewer are words in other people's lower case (`un`, `eo`, `cu`). */
function isShouted({ words }: CuePhrase): boolean {
  return words.length === 1 && (words[0]?.length ?? 0) <= 3;
}

function isOutside(cue: Found, at: number, from: number, to: number): boolean {
  return at >= to || at + cue.phrase.words.length <= from;
}

/** One of each sort, longest phrases first (`North Korea` says more than `Korea`), and no phrase twice. */
function chooseCues(cues: readonly Found[]): readonly Found[] {
  const sorts = new Map<CueAbout, Found>();
  const said = new Set<string>();
  for (const cue of cues.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)) {
    if (sorts.has(cue.phrase.about) || said.has(wordsOf(cue))) continue;
    sorts.set(cue.phrase.about, cue);
    said.add(wordsOf(cue));
  }
  return Array.from(sorts.values());
}

function wordsOf({ phrase }: Found): string {
  return phrase.words.join(' ');
}

function evidenceOf({ phrase }: Found, at: number, text: string, tokens: readonly Token[]): Evidence {
  const seen = text.slice(tokens[at]?.start ?? 0, endOf(tokens[at + phrase.words.length - 1]));
  return { kind: 'cue', agrees: true, about: phrase.about, seen, listed: phrase.listed };
}
