/** The package has no types of its own. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): readonly (readonly [end: number, found: readonly string[]])[];
  }
}
