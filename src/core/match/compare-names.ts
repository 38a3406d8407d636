import type { Evidence } from '../model/evidence.ts';
import type { Band } from '../model/hit.ts';
import type { PartyKind } from '../model/listed-party.ts';
import { buildIndex } from '../search-index/build-index.ts';
import { screenName } from './screen-name.ts';

/** What kind of thing two compared names name. The words are those of the public test tables. */
export type NameSchema = 'Person' | 'Organization' | 'Company' | 'LegalEntity' | 'Vessel';

/** How alike two names are, and why. */
export interface NameComparison {
  /** 0–1. 1 means the same name, never the same party. */
  readonly score: number;
  /** Absent when the names are too far apart for any band. */
  readonly band?: Band;
  readonly evidence: readonly Evidence[];
}

/** Compares a name with one listed name. */
export function compareNames(query: string, candidate: string, schema: NameSchema): NameComparison {
  const kinds: Record<NameSchema, PartyKind> = {
    Person: 'person',
    Organization: 'organisation',
    Company: 'organisation',
    LegalEntity: 'unknown',
    Vessel: 'vessel',
  };
  const index = buildIndex([
    {
      list: 'compared',
      title: '',
      publisher: '',
      version: '',
      publishedOn: '',
      licence: '',
      attribution: '',
      parties: [
        {
          id: 'compared:1',
          uid: '1',
          kind: kinds[schema],
          names: [{ name: candidate, kind: 'primary', isWeak: false, parts: [] }],
          designations: [],
          births: [],
          birthPlaces: [],
          established: [],
          addresses: [],
          countries: [],
          titles: [],
          positions: [],
          identifiers: [],
          wallets: [],
          contacts: [],
          links: [],
          remarks: [],
          unmapped: [],
          sources: [],
        },
      ],
    },
  ]);
  const [hit] = screenName({ name: query }, index);
  return hit ? { score: hit.score, band: hit.band, evidence: hit.evidence } : { score: 0, evidence: [] };
}
