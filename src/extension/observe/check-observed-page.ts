import { PAGE_ROLES } from '../../core/index.ts';
import type { FoundSubject, ObservedPage, PageFacts, Passage } from '../../core/index.ts';
import { isRecord, isWholeNumber, listOf, oneOf, recordOf, textUpTo } from '../shape.ts';
import type { Check } from '../shape.ts';

/** Bounds of what one frame may send, as in `check-report.ts`: what arrives is checked like a stranger's. */
const MOST_SUBJECTS = 500;
const MOST_PASSAGES = 50_000;
const MOST_TEXT = 1_000_000;
const MOST_NAMES = 100;

/** Numbers by name. Names that nobody counts are harmless. */
const isCounts: Check<Readonly<Record<string, number>>> = (value): value is Readonly<Record<string, number>> =>
  isRecord(value) && Object.values(value).every((count) => isWholeNumber(count) && count >= 0);

const isFacts: Check<PageFacts> = recordOf(
  {
    declaredTypes: listOf(textUpTo(100), 100),
    landmarks: isCounts,
    fields: isCounts,
    repeats: isCounts,
    signs: isCounts,
    headings: listOf(textUpTo(200), 100),
    proseWords: isWholeNumber,
    words: isWholeNumber,
  },
  { url: textUpTo(500) },
);

const isPassage: Check<Passage> = recordOf(
  {
    id: isWholeNumber,
    text: textUpTo(MOST_TEXT),
    voice: oneOf('subject', 'counterpart', 'platform', 'quotation', 'unknown'),
  },
  { label: textUpTo(80), links: listOf(textUpTo(500), 50) },
);

const isName = recordOf({ from: oneOf('heading', 'document', 'field', 'commit', 'handle'), text: textUpTo(200) });

const isSubject: Check<FoundSubject> = recordOf(
  { id: isWholeNumber, passages: listOf(isPassage, MOST_PASSAGES) },
  { role: oneOf(...PAGE_ROLES), facts: recordOf({}, { names: listOf(isName, MOST_NAMES) }) },
);

export const isObservedPage: Check<ObservedPage> = recordOf({
  facts: isFacts,
  subjects: listOf(isSubject, MOST_SUBJECTS),
});
