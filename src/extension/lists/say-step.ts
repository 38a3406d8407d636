import type { RefreshStep } from './refresh-world.ts';

/** A step of an update for the reader, and how far it is where anybody knows. */
export function sayStep(step: RefreshStep): { readonly words: string; readonly share?: number } {
  switch (step.step) {
    case 'checking':
      return { words: 'Asking whether the list has changed …' };
    case 'downloading': {
      const { bytes, total } = step;
      const of = total === undefined ? '' : ` of ${inMegabytes(total)}`;
      return { words: `Downloaded ${inMegabytes(bytes)}${of}`, ...(total !== undefined && { share: bytes / total }) };
    }
    case 'reading':
      return {
        words: `Read ${step.parties.toLocaleString('en')} parties`,
        ...(step.share !== undefined && { share: Math.min(1, step.share) }),
      };
    case 'verifying':
      return { words: 'Verifying …' };
    case 'writing':
      return { words: 'Storing …' };
    case 'switching':
      return { words: 'Switching to the new copy …' };
    case 'indexing':
      return { words: 'Preparing the new copy for searching …' };
  }
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
