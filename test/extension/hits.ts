import type { Hit } from '../../src/core/index.ts';

/** A hit as the matcher makes them, with what a test wants to say of it. */
export function makeHit(wanted: Partial<Hit> = {}): Hit {
  return {
    start: 4,
    end: 16,
    text: 'Kim Sang Man',
    party: 'ofac:43377',
    alias: 0,
    name: 'Kim Sang Man',
    aliasKind: 'primary',
    isWeakAlias: false,
    band: 'exact',
    grade: 'exact',
    score: 1,
    evidence: [{ kind: 'piece', seen: 'Kim', listed: 'Kim', how: 'same' }],
    list: 'builtin',
    listVersion: '2026-03-12.0',
    ...wanted,
  };
}
