import type { Alias } from '../model/listed-party.ts';

/** What sort of name an alias is, in words: `strong a.k.a.`, `formerly known as (weak)`. */
export function describeAliasKind({ kind, isWeak }: Pick<Alias, 'kind' | 'isWeak'>): string {
  switch (kind) {
    case 'primary':
      return 'primary name';
    case 'variation':
      return isWeak ? 'weak variation of the primary name' : 'variation of the primary name';
    case 'aka':
      return isWeak ? 'weak a.k.a.' : 'strong a.k.a.';
    case 'former':
      return isWeak ? 'formerly known as (weak)' : 'formerly known as';
    case 'current':
      return isWeak ? 'now known as (weak)' : 'now known as';
    case 'original':
      return 'original script';
  }
}
