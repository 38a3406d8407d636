/**
 * The consonants of a Latin word, those that sound alike as one: `mohammed` and `muhamad` are both `mhmd`. A vowel at the start stays as `a`.
 *
 * It finds and confirms spellings of one name in systems that agree on nothing but consonants (Arabic names above all). Too coarse to decide alone: `sergei` and
 * `serge` share it, so do `mann` and `mina`.
 */
export function soundSkeleton(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/sch|sh|zh|tch|ch|ts|tz|dzh|dj|dz/g, 's')
    .replace(/kh|gh|ck|[qgxk]/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/th|dh/g, 't')
    .replace(/[zj]/g, 's')
    .replace(/w/g, 'v')
    .replace(/^[aeiouy]+/, 'a')
    .replace(/(?!^)[aeiouy]+/g, '')
    .replace(/(.)\1+/g, '$1');
}
