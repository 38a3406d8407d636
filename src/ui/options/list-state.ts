import type { ListStatus } from '../../core/index.ts';

/** Where a list stands, as one word for its tag and one sentence beside it. */
export interface SaidState {
  readonly tag: string;
  readonly isTrouble: boolean;
}

/** The state of a list in a word. Trouble is what keeps a list from screening, or from being true. */
export function sayState({ isOn, isUpdating, active, held, age }: ListStatus): SaidState {
  if (!isOn) return { tag: 'off', isTrouble: false };
  if (isUpdating) return { tag: active ? 'updating' : 'being fetched', isTrouble: false };
  if (!active) return { tag: 'never loaded', isTrouble: true };
  if (held) return { tag: 'newer copy held', isTrouble: true };
  switch (age ?? 'current') {
    case 'built-in':
    case 'current':
      return { tag: 'current', isTrouble: false };
    case 'ageing':
      return { tag: 'ageing', isTrouble: false };
    case 'stale':
      return { tag: 'old', isTrouble: true };
    case 'overdue':
      return { tag: 'overdue', isTrouble: true };
  }
}
