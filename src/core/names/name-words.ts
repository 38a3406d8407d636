/** Small words that organisations' names carry and writers drop or exchange: `Ministry of (the) People’s Armed Forces`. */
export function isLinkWord(word: string): boolean {
  return LINK_WORDS.has(word);
}

/** Words that stand in lower case inside a name that is otherwise capitalised: `Osama bin Laden`, `Banco de Cuba`. */
export function isParticle(word: string): boolean {
  return LINK_WORDS.has(word) || PARTICLES.has(word);
}

/** Words between a child's name and the father's. */
export function isWordOfDescent(word: string): boolean {
  return DESCENT.has(word);
}

/** Small words of Arabic names, whose first word is the bearer's, the second the father's. */
export function isArabicParticle(word: string): boolean {
  return DESCENT.has(word) || ARABIC_PARTICLES.has(word);
}

const DESCENT = new Set('bin ben ibn bint ould wuld'.split(' '));
const ARABIC_PARTICLES = new Set('al el abu abou'.split(' '));

/** Forms of address and titles before or after a person's name; never part of it. Words that are also given names (`King`, `Prince`) are not here. */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word);
}

/** The small words themselves. */
export const LINK_WORDS: ReadonlySet<string> = new Set('the of and for in on at to'.split(' '));

const PARTICLES = new Set(
  'al el ul ad ar as at az an bin ben ibn bint abu abd de del della di da do dos das du des la le les van von der den ter ten zu y e i und et'.split(
    ' ',
  ),
);

/** The titles themselves. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir madam comrade hajji haji mullah maulavi mawlawi qari col gen lt maj capt general colonel lieutenant 씨 님 동지 г гн господин госпожа товарищ'.split(
    ' ',
  ),
);
