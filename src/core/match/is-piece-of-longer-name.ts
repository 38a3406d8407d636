import { commonWords } from '../names/common-words.ts';
import { isHonorific, isLinkWord, isParticle } from '../names/name-words.ts';
import type { Token } from '../text/tokens.ts';
import type { NameMatch } from './find-names.ts';
import { tokensIn, type PageBlock } from './page-block.ts';

/**
 * Whether the words look like a piece of a longer name: `Kim Chol` in `Kim Chol Su`, `University of Automation` in `University of Automation and
 * Control`. Asked only of names that tell little: two words of a person, or dictionary words of an organisation.
 *
 * @param isKnown Whether a token belongs to a cue or to another listed name: such a neighbour does not make a name longer.
 */
export function isPieceOfLongerName(match: NameMatch, block: PageBlock, isKnown: (token: number) => boolean): boolean {
  if (match.name.isPerson) return match.pattern.words.length <= 2 && isPieceOfPerson(match, block, isKnown);
  return match.name.weakness.includes('dictionary-words') && isPieceOfOrganisation(match, block, isKnown);
}

/** Another word that is written as a name stands right before or after. */
function isPieceOfPerson(match: NameMatch, block: PageBlock, isKnown: (token: number) => boolean): boolean {
  const isShouted = tokensIn(block, match).every((token) => token.isAllCapitals);
  const isNameLike = (at: number, gap: Token['gap'] | undefined): boolean => {
    const token = block.tokenAt(at);
    if (!token || isKnown(at) || commonWords().has(token.key) || isHonorific(token.key) || isParticle(token.key))
      return false;
    // `CEO Kim Chol`: capitals among ordinary writing are an abbreviation.
    if (token.isAllCapitals && !isShouted) return false;
    return gap === 'hyphen' || (gap === 'space' && token.letterCase === 'capital');
  };
  return (
    isNameLike(match.to, block.tokenAt(match.to)?.gap) || isNameLike(match.from - 1, block.tokenAt(match.from)?.gap)
  );
}

/** A capitalised word that is no English one stands before, or any capitalised word after, small words between. */
function isPieceOfOrganisation(match: NameMatch, block: PageBlock, isKnown: (token: number) => boolean): boolean {
  const before = block.tokenAt(match.from - 1);
  const isNamedBefore =
    before?.letterCase === 'capital' && block.tokenAt(match.from)?.gap === 'space' && !commonWords().has(before.key);
  if (isNamedBefore && !isKnown(match.from - 1)) return true;
  let next = match.to;
  while (next - match.to < 2 && isLinkWord(block.tokenAt(next)?.key ?? '') && block.tokenAt(next)?.gap === 'space')
    next += 1;
  // `… and the General Bureau` begins another name.
  if (next > match.to && block.tokenAt(next - 1)?.key === 'the') return false;
  const after = block.tokenAt(next);
  return after?.letterCase === 'capital' && after.gap === 'space' && !isKnown(next);
}
