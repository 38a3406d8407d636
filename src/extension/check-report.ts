import type { Evidence, FrameReport, Hit } from '../core/index.ts';
import { anyOf, isFlag, isNumber, isText, isWholeNumber, listOf, oneOf, recordOf, textUpTo } from './shape.ts';
import type { Check } from './shape.ts';
import type { FrameFindings, PartyFinding } from './summarise-report.ts';

/**
 * Bounds of what one frame may send at once. A page cannot write these messages, but the process it shares with our content script may
 * be taken over: what arrives from there is checked like a stranger's. Honest messages stay far below: a chunk of text has about
 * 32,000 characters.
 */
const MAX_PLACES = 100_000;
const MAX_HITS_PER_PLACE = 1_000;
/** A listed name may have several hundred words, and each is a piece of evidence. */
const MAX_EVIDENCE = 5_000;
const MAX_NOT_CHECKED = 100;

const isEvidence: Check<Evidence> = anyOf(
  recordOf(
    {
      kind: oneOf('piece'),
      seen: isText,
      listed: isText,
      how: oneOf(
        'same',
        'diacritics',
        'joined',
        'split',
        'transliteration',
        'spelling-variant',
        'inflected',
        'equivalent-name',
        'nickname',
        'typo',
        'sounds-alike',
        'initial',
        'abbreviation',
        'acronym',
        'legal-form',
        'number',
        'look-alike',
      ),
    },
    { edits: isNumber, fromScript: isText, toScript: isText },
  ),
  recordOf({ kind: oneOf('order') }),
  recordOf({ kind: oneOf('unpaired'), side: oneOf('seen', 'listed'), text: isText }),
  recordOf({
    kind: oneOf('weak-alias'),
    reason: oneOf('publisher', 'one-word', 'short', 'digits', 'dictionary-words'),
  }),
  recordOf({ kind: oneOf('identifier'), label: isText, seen: isText, listed: isText }),
  recordOf(
    {
      kind: oneOf('cue'),
      agrees: isFlag,
      about: oneOf(
        'birth-date',
        'age',
        'nationality',
        'place',
        'linked-party',
        'program',
        'identifier',
        'kind',
        'gender',
      ),
      seen: isText,
      listed: isText,
    },
    { at: recordOf({ start: isWholeNumber, end: isWholeNumber }) },
  ),
  recordOf({ kind: oneOf('evasion'), sign: oneOf('mixed-script', 'invisible-characters'), seen: isText }),
  recordOf({ kind: oneOf('mention'), of: isText }),
  recordOf({ kind: oneOf('limit'), rule: isText }),
);

export const isHit: Check<Hit> = recordOf({
  start: isWholeNumber,
  end: isWholeNumber,
  text: isText,
  party: isText,
  alias: isWholeNumber,
  name: isText,
  aliasKind: oneOf('primary', 'variation', 'aka', 'former', 'current', 'original', 'identifier'),
  isWeakAlias: isFlag,
  band: oneOf('exact', 'variant', 'possible', 'context'),
  grade: oneOf('exact', 'variant', 'typo', 'partial', 'weak', 'identifier'),
  score: isNumber,
  evidence: listOf(isEvidence, MAX_EVIDENCE),
  list: isText,
  listVersion: isText,
});

const isInnerFrames = recordOf({ all: isWholeNumber, large: isWholeNumber });

export const isReport: Check<FrameReport> = recordOf(
  {
    places: listOf(listOf(isHit, MAX_HITS_PER_PLACE), MAX_PLACES),
    blocksRead: isWholeNumber,
    notChecked: listOf(textUpTo(500), MAX_NOT_CHECKED),
    state: oneOf('reading', 'done', 'failed'),
  },
  { innerFrames: isInnerFrames },
);

const isFinding: Check<PartyFinding> = recordOf({
  cluster: isText,
  places: isWholeNumber,
  hits: listOf(isHit, MAX_HITS_PER_PLACE),
});

export const isFindings: Check<FrameFindings> = recordOf(
  {
    state: oneOf('reading', 'done', 'failed'),
    notChecked: listOf(isText, MAX_NOT_CHECKED),
    found: listOf(isFinding, MAX_PLACES),
    weak: listOf(isFinding, MAX_PLACES),
  },
  { innerFrames: isInnerFrames },
);
