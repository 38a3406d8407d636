import type { OwnPageWorld } from '../serve-own-pages.ts';
import type { KeptLists } from './kept-lists.ts';

/** The answers to what the options page asks about lists. */
export function answerAboutLists(lists: KeptLists): Pick<OwnPageWorld, 'list-status' | 'change-list' | 'list-changes'> {
  return {
    'list-status': () => lists.view(),
    'change-list': async ({ list, change }) => {
      switch (change) {
        case 'turn-on':
        case 'turn-off':
          return lists.turn(list, change === 'turn-on');
        case 'update':
          lists.updateSoon([list]);
          return KEPT;
        case 'roll-back':
          await lists.rollBack(list);
          return KEPT;
        case 'accept-held':
          await lists.acceptHeld(list);
          return KEPT;
      }
    },
    'list-changes': ({ list, to }) => lists.compare(list, to),
  };
}

const KEPT = { isKept: true } as const;
