import { makeWordSet } from './make-word-set.ts';
import { HONORIFICS, LINK_WORDS } from './name-words.ts';

/**
 * Whether a word, given by its spread hash, may stand between the words of a name without being one of them: a small word of an organisation, a title of a
 * person.
 */
export const isPassedOver: (key: number) => boolean = makeWordSet([...LINK_WORDS, ...HONORIFICS]);
