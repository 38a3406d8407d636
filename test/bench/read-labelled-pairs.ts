import { readShared } from '../shared-folder.ts';

/** Two names that are one, or are not, as a public table says. */
export interface LabelledPair {
  readonly query: string;
  readonly candidate: string;
  readonly schema: string;
  readonly isMatch: boolean;
  /** Which part of its set the row belongs to, where sets have parts. */
  readonly group?: string;
  /** What OpenSanctions' matcher of that name says of the pair, where it is published. */
  readonly logicV2?: number;
}

/** Two names and the score that somebody else's search shows for them. */
export interface ScoredNames {
  readonly query: string;
  readonly candidate: string;
  readonly score: number;
}

/** The pairs of one set of `shared/cases`, without those that another source contradicts and those that carry a score instead of a label. */
export function readLabelledPairs(folder: string, set: string): readonly LabelledPair[] {
  return readRows(folder, set).flatMap((row) => {
    if (row['expected'] === 'score' || row['conflicts'] !== undefined) return [];
    return [
      {
        query: String(row['query']),
        candidate: String(row['candidate']),
        schema: String(row['schema']),
        isMatch: row['expected'] === 'match',
        ...(typeof row['group'] === 'string' ? { group: row['group'] } : {}),
        ...(typeof row['logic_v2'] === 'number' ? { logicV2: row['logic_v2'] } : {}),
      },
    ];
  });
}

/** The rows of one set that carry a score. */
export function readScoredNames(folder: string, set: string): readonly ScoredNames[] {
  return readRows(folder, set).flatMap((row) =>
    row['expected'] === 'score'
      ? [{ query: String(row['query']), candidate: String(row['candidate']), score: Number(row['score']) }]
      : [],
  );
}

/** Aliases that a list calls strong, with the name of their party. */
export function readStrongAliases(folder: string, set: string): readonly LabelledPair[] {
  const weak = new Set(readRows(folder, set).flatMap((row) => (row['alias_quality'] === 'weak' ? [row['query']] : [])));
  return readLabelledPairs(folder, set).filter(({ query }) => !weak.has(query));
}

function readRows(folder: string, set: string): readonly Readonly<Record<string, unknown>>[] {
  const lines = readShared(folder, 'cases', `${set}.jsonl`).toString('utf8').trim().split('\n');
  return lines.map((line): Record<string, unknown> => {
    const row: Record<string, unknown> = JSON.parse(line);
    return row;
  });
}
