import type { Evidence } from '../model/evidence.ts';
import type { Band } from '../model/hit.ts';

/** How alike two names are, and why. */
export interface NameComparison {
  /** 0–1. 1 means the same name, never the same party. */
  readonly score: number;
  /** Absent when the names are too far apart for any band. */
  readonly band?: Exclude<Band, 'context'>;
  readonly evidence: readonly Evidence[];
}
