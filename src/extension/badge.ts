import type { PageRule } from '../core/index.ts';
import { browser } from './browser.ts';
import type { TabFrame } from './tab-hits.ts';
import { sayUnreadFrames } from './unread-frames.ts';

/** What the badge of a tab says. */
export type Badge =
  /** Nothing was reported yet, or nothing can be read there. */
  | { readonly kind: 'unread' }
  | {
      readonly kind: 'count';
      readonly parties: number;
      readonly places: number;
      readonly isIncomplete: boolean;
      /** Subject blocks with an observation: told apart, never added. */
      readonly observations: number;
      /** What does not screen, in a sentence. */
      readonly listProblem?: string;
    }
  | { readonly kind: 'off'; readonly reason?: string }
  | { readonly kind: 'failed'; readonly reason: string };

const BLUE = '#0B5CAD';
/** Of observations, in the page as here. */
const BROWN = '#7A5200';
const GREY = '#5B6470';
/** Red is for failures of the tool alone, never for people. */
const RED = '#B3261E';

const ICONS = { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' };
/** The same in grey. */
const OFF_ICONS = { 16: '/icon/16-off.png', 32: '/icon/32-off.png', 48: '/icon/48-off.png' };

/**
 * @param rule How the page is treated, and why.
 * @param failure Why no page can be screened at all, where that is so.
 * @param listProblems Lists that should screen and do not.
 * @param observations How many observations are shown.
 */
export function badgeOf(
  frames: readonly TabFrame[],
  { mode, by, reason }: Pick<PageRule, 'mode' | 'by' | 'reason'>,
  failure: string | undefined,
  listProblems: readonly string[] = [],
  observations = 0,
): Badge {
  if (failure !== undefined) return { kind: 'failed', reason: failure };
  if (mode === 'off') return by === 'you' ? { kind: 'off' } : { kind: 'off', reason };
  if (frames.some(({ findings }) => findings.state === 'failed')) {
    return { kind: 'failed', reason: 'part of this page could not be screened' };
  }
  if (frames.length === 0) return { kind: 'unread' };
  const found = frames.flatMap(({ findings }) => findings.found);
  return {
    kind: 'count',
    parties: new Set(found.map(({ cluster }) => cluster)).size,
    places: found.reduce((sum, { places }) => sum + places, 0),
    isIncomplete:
      sayUnreadFrames(frames).length > 0 ||
      frames.some(({ findings }) => findings.state === 'reading' || findings.notChecked.length > 0),
    observations,
    ...(listProblems[0] !== undefined && { listProblem: listProblems[0] }),
  };
}

/** Shows it on the button of one tab. A tab that is gone by now is none of our business. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badgeText(badge) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor(badge) }),
      browser.action.setBadgeTextColor({ tabId, color: '#FFFFFF' }),
      browser.action.setTitle({ tabId, title: badgeTitle(badge) }),
      browser.action.setIcon({ tabId, path: badge.kind === 'off' ? OFF_ICONS : ICONS }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

function badgeText(badge: Badge): string {
  switch (badge.kind) {
    case 'unread':
      return '';
    case 'failed':
      return '!';
    case 'off':
      return 'off';
    case 'count':
      if (badge.places === 0 && badge.listProblem !== undefined) return '!';
      if (badge.places === 0) return badge.observations > 0 ? '·' : '';
      return badge.places > 999 ? '999+' : String(badge.places);
  }
}

function badgeColor(badge: Badge): string {
  switch (badge.kind) {
    case 'failed':
      return RED;
    case 'off':
      return GREY;
    case 'count':
      if (badge.places > 0) return BLUE;
      return badge.listProblem !== undefined ? RED : badge.observations > 0 ? BROWN : BLUE;
    case 'unread':
      return BLUE;
  }
}

/** The badge in words, for those who do not see it and for those who wonder. */
function badgeTitle(badge: Badge): string {
  switch (badge.kind) {
    case 'failed':
      return `Namesake failed: ${badge.reason}`;
    case 'off':
      return badge.reason === undefined ? 'Namesake is off on this site' : `Namesake: not checked. ${badge.reason}`;
    case 'unread':
      return 'Namesake';
    case 'count': {
      const beside =
        badge.observations === 0
          ? ''
          : badge.observations === 1
            ? '; 1 observation'
            : `; ${badge.observations} observations`;
      const rest = `${beside}${badge.isIncomplete ? '; not everything was checked' : ''}${badge.listProblem === undefined ? '' : `. ${badge.listProblem}`}`;
      if (badge.places === 0) return `Namesake: no listed name found on this page${rest}`;
      const parties = badge.parties === 1 ? '1 listed party' : `${badge.parties} listed parties`;
      const places = badge.places === 1 ? '1 place' : `${badge.places} places`;
      return `Namesake: ${parties} possibly named in ${places}${rest}`;
    }
  }
}
