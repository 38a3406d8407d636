import type { PageMode } from '../model/frame-report.ts';
import type { EffectiveSettings } from './effective-settings.ts';
import { matchesPattern, parseMatchPattern } from './match-pattern.ts';

/** Whether and how one page is read, and who said so. */
export interface PageRule {
  readonly mode: PageMode;
  readonly by: 'organisation' | 'you' | 'default';
  /** The pattern that decided, where one did. */
  readonly pattern?: string;
  readonly reason: string;
  /** What the person may choose for the site of the page; empty where there is nothing to choose. */
  readonly choices: readonly PageMode[];
}

/**
 * What holds for the page at an address. What the organisation turned off nobody turns on. A person's choice for the site counts where the
 * organisation allows it; where `onPageMarks` is locked, only turning the site off is left.
 *
 * @param url Pages that no pattern can mean (`about:blank`, `data:`) are read where every page is.
 * @param siteChoice What the person chose for the site of the page.
 */
export function pageRule(settings: EffectiveSettings, url: string, siteChoice?: PageMode): PageRule {
  const off = findMatch(settings.sitesOff.value, url);
  if (off) return decided('off', settings.sitesOff.by, `Pages that match ${off} are not read.`, [], off);
  const isOn = findMatch(settings.sitesOn.value, url) !== undefined || isPageOfNoSite(settings, url);
  if (!isOn) return decided('off', settings.sitesOn.by, 'Only chosen sites are read, and this is none of them.', []);
  const mayChoose = settings.allowSiteChoices.value;
  const { value, by, isLocked, reason } = settings.onPageMarks;
  const silent = findMatch(settings.sitesSilent.value, url);
  const choices = choicesBeside(silent ? 'silent' : isLocked ? value : undefined, mayChoose);
  if (mayChoose && siteChoice === 'off') return decided('off', 'you', 'You turned this site off.', choices);
  if (silent) {
    return decided('silent', settings.sitesSilent.by, `Pages that match ${silent} show no marks.`, choices, silent);
  }
  if (mayChoose && siteChoice !== undefined && !isLocked) {
    return decided(siteChoice, 'you', 'Your choice for this site.', choices);
  }
  return decided(value, by, reason, choices);
}

/** @param held What the organisation decided about marks; turning the site off stays beside it. */
function choicesBeside(held: PageMode | undefined, mayChoose: boolean): readonly PageMode[] {
  if (!mayChoose) return [];
  return held === undefined ? ['highlight', 'silent', 'off'] : [held, 'off'];
}

function decided(
  mode: PageMode,
  by: PageRule['by'],
  reason: string,
  choices: readonly PageMode[],
  pattern?: string,
): PageRule {
  return { mode, by, reason, choices, ...(pattern !== undefined && { pattern }) };
}

function isPageOfNoSite({ sitesOn }: EffectiveSettings, url: string): boolean {
  return sitesOn.value.includes('<all_urls>') && !/^(https?|file):/i.test(url);
}

function findMatch(patterns: readonly string[], url: string): string | undefined {
  return patterns.find((text) => {
    const pattern = parseMatchPattern(text);
    return !('problem' in pattern) && matchesPattern(pattern, url);
  });
}
