import type { Span } from '../model/hit.ts';

/** Something that a text says of a person, and where. Whom it is about is not decided yet. */
export type StatedFact = Span & {
  /** It follows a label (`DOB:`, `Nationality:`): what stands between it and the name may be a form, and need not be prose. */
  readonly isLabelled: boolean;
} & (
    | {
        readonly about: 'birth-date';
        /** ISO prefix, as exact as the text is. */
        readonly date: string;
      }
    | { readonly about: 'age'; readonly years: number }
    | {
        readonly about: 'nationality';
        /** For each nationality that is stated, the countries that the word may mean, as ISO 3166 codes: `Korean` may mean two. */
        readonly countries: readonly (readonly string[])[];
      }
  );
