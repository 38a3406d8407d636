import { readShared } from '../shared-folder.ts';

/** Two names and whether people say that they are the same. */
export interface LabelledPair {
  readonly query: string;
  readonly candidate: string;
  readonly schema: string;
  readonly isMatch: boolean;
}

/** The pairs of one set of `shared/cases`, without those that another source contradicts and those that carry a score instead of a label. */
export function readLabelledPairs(folder: string, set: string): readonly LabelledPair[] {
  const lines = readShared(folder, 'cases', `${set}.jsonl`).toString('utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const row: Record<string, unknown> = JSON.parse(line);
    if (row['expected'] === 'score' || row['conflicts'] !== undefined) return [];
    return [
      {
        query: String(row['query']),
        candidate: String(row['candidate']),
        schema: String(row['schema']),
        isMatch: row['expected'] === 'match',
      },
    ];
  });
}
