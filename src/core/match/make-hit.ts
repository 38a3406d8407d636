import type { Evidence } from '../model/evidence.ts';
import type { Band, Grade, Hit } from '../model/hit.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import type { NameMatch } from './find-names.ts';

/** What was decided about a place. */
export interface Judgement {
  readonly band: Band;
  readonly grade: Grade;
  /** Added to the score. */
  readonly shift: number;
}

/** A hit on a listed name. */
export function makeNameHit(
  text: string,
  match: NameMatch,
  { band, grade, shift }: Judgement,
  evidence: readonly Evidence[],
  index: SearchIndex,
): Hit {
  const { name, start, end } = match;
  const alias = index.findParty(name.party)?.names[name.alias];
  const list = index.listOf(name.party);
  return {
    start,
    end,
    text: text.slice(start, end),
    party: name.party,
    alias: name.alias,
    name: name.name,
    aliasKind: alias?.kind ?? 'aka',
    isWeakAlias: alias?.isWeak ?? false,
    band,
    grade,
    score: scoreOf(band, grade) + shift,
    evidence,
    list: list?.list ?? '',
    listVersion: list?.version ?? '',
  };
}

/** For ranking alone: the band decides, the grade orders within it. */
export function scoreOf(band: Band, grade: Grade): number {
  const bands: Record<Band, number> = { exact: 1, variant: 0.95, possible: 0.8, context: 0.5 };
  return grade === 'weak' || grade === 'partial' ? bands[band] - 0.02 : bands[band];
}
