import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the random examples of all properties start. */
    readonly seed: number;
  }
}

/**
 * Every run of the tests tries the same examples: what is green stays green until somebody changes the code. To try others, name a seed:
 * `NAMESAKE_SEED=7 npm test unit page`.
 */
fc.configureGlobal({ seed: inject('seed') });
