import type { AlignedPiece, Evidence } from '../model/evidence.ts';
import type { WhyView } from '../model/hit-view.ts';
import { describeScript } from './describe-name.ts';

/** One piece of evidence as a line a reader understands: `Сан ≈ Sang: transliterated from Cyrillic`. */
export function describeEvidence(evidence: Evidence): WhyView {
  switch (evidence.kind) {
    case 'piece':
      return describePiece(evidence);
    case 'order':
      return { seen: '', listed: '', sign: '', words: 'the same words in another order' };
    case 'unpaired':
      return evidence.side === 'seen'
        ? { seen: evidence.text, listed: '', sign: '≠', words: 'stands in the text and not in the listed name' }
        : {
            seen: '',
            listed: evidence.text,
            sign: '≠',
            words: 'is part of the listed name and does not stand in the text',
          };
    case 'weak-alias':
      return { seen: '', listed: '', sign: '', words: WEAKNESS[evidence.reason] };
    case 'identifier':
      return describeIdentifier(evidence);
    case 'cue':
      return {
        seen: evidence.seen,
        listed: evidence.listed,
        sign: evidence.agrees ? '=' : '≠',
        words: evidence.agrees ? 'agrees' : 'differs',
      };
    case 'evasion':
      return {
        seen: evidence.seen,
        listed: '',
        sign: '',
        words:
          evidence.sign === 'mixed-script'
            ? 'mixes look-alike letters of two alphabets; this can be a way to hide a name'
            : 'has invisible characters inside; this can be a way to hide a name',
      };
    case 'mention':
      return {
        seen: '',
        listed: '',
        sign: '',
        words: `“${evidence.of}” stands before it, and nobody else of that family name`,
      };
    case 'limit':
      return {
        seen: '',
        listed: '',
        sign: '',
        words: LIMITS[evidence.rule] ?? `limited by the rule “${evidence.rule}”`,
      };
  }
}

function describeIdentifier({ label, seen, listed }: Extract<Evidence, { kind: 'identifier' }>): WhyView {
  const isSame = seen === listed;
  const isNear = seen.toLowerCase() === listed.toLowerCase();
  return {
    seen,
    listed,
    sign: isSame ? '=' : '≈',
    words: `${label}: the same ${isSame ? 'characters' : isNear ? 'characters but for capitals' : 'number or address, written otherwise'}`,
  };
}

const WEAKNESS: Readonly<Record<Extract<Evidence, { kind: 'weak-alias' }>['reason'], string>> = {
  publisher: 'the publisher calls this alias weak',
  'one-word': 'the listed name is a single word',
  short: 'the listed name is short',
  digits: 'the listed name is little more than a number',
  'dictionary-words': 'the listed name consists of ordinary words',
};

const LIMITS: Readonly<Record<string, string>> = {
  'address-case': 'the capitals differ from the listed address; no other valid address has the same letters',
  'address-form': 'the same address in the other form that its currency writes',
  'korean-syllables-differ': 'a Korean syllable differs, which makes another name',
  'names-contradict': 'each name has a word that the other lacks',
  'child-and-father': 'the names tell descent the other way round: who is the child there is the father here',
  'another-first-name': 'one name has another first name before the whole of the other, as a child’s has',
  'words-contradict': 'each name has a word that the other lacks',
  'one-name-only': 'only one of several names is shared',
  'one-word': 'a single word that only sounds alike',
  'only-alike-in-sound': 'no word is surely the same; in another alphabet some sound alike by chance',
  'legal-form-missing': 'one of the names has no legal form',
  'legal-form-differs': 'the legal forms differ',
  'numbers-differ': 'the numbers differ',
  'document-fraudulent': 'the listed document is a forgery: its number does not identify its holder',
  'document-lost': 'the listed document was lost: its holder may be anybody',
  'document-revoked': 'the listed document was revoked: its holder may be anybody',
};

function describePiece(piece: AlignedPiece): WhyView {
  const { seen, listed, how } = piece;
  return { seen, listed, sign: how === 'same' || how === 'number' ? '=' : '≈', words: relate(piece) };
}

function relate({ how, edits = 1, fromScript, toScript, system }: AlignedPiece): string {
  if (system !== undefined) return SYSTEMS[system];
  if (how === 'typo') return edits === 1 ? '1 letter differs' : `${edits} letters differ`;
  if (how === 'transliteration' && fromScript !== undefined) {
    return `the same name in ${describeScript(fromScript === 'Latn' ? (toScript ?? fromScript) : fromScript)} letters`;
  }
  return RELATIONS[how];
}

const SYSTEMS: Readonly<Record<NonNullable<AlignedPiece['system']>, string>> = {
  'korean-in-russian': 'Korean name in Russian spelling',
  'korean-romanisation': 'two spellings of one Korean name',
  'chinese-romanisation': 'two spellings of one Chinese name',
};

const RELATIONS: Readonly<Record<AlignedPiece['how'], string>> = {
  same: 'the same word',
  diacritics: 'the same word but for accents',
  joined: 'written as one word, listed as two',
  split: 'written as several words, listed as one',
  transliteration: 'the same name in another alphabet',
  'spelling-variant': 'another spelling of the same name',
  inflected: 'the same name with a grammatical ending',
  'equivalent-name': 'forms of one name',
  nickname: 'a short form of the name',
  typo: 'letters differ',
  'sounds-alike': 'sounds alike',
  initial: 'an initial that fits',
  abbreviation: 'an abbreviation',
  acronym: 'the first letters of the listed words',
  'legal-form': 'another legal form',
  number: 'the same number',
  'look-alike': 'the same to the eye, with letters of another alphabet',
};
