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
}

/**
 * What holds for the page at an address. What the organisation turned off nobody turns on. A person's choice for the site counts where the
 * organisation allows it; where `onPageMarks` is locked, only turning the site off is left.
 *
 * @param siteChoice What the person chose for the site of the page.
 */
export function pageRule(settings: EffectiveSettings, url: string, siteChoice?: PageMode): PageRule {
  const off = findMatch(settings.sitesOff.value, url);
  if (off) return decided('off', settings.sitesOff.by, `Pages that match ${off} are not read.`, off);
  const on = findMatch(settings.sitesOn.value, url);
  if (!on) return decided('off', settings.sitesOn.by, 'Only chosen sites are read, and this is none of them.');
  const mayChoose = siteChoice !== undefined && settings.allowSiteChoices.value;
  if (mayChoose && siteChoice === 'off') return decided('off', 'you', 'You turned this site off.');
  const silent = findMatch(settings.sitesSilent.value, url);
  if (silent) return decided('silent', settings.sitesSilent.by, `Pages that match ${silent} show no marks.`, silent);
  const { value, by, isLocked, reason } = settings.onPageMarks;
  if (mayChoose && !isLocked) return decided(siteChoice, 'you', 'Your choice for this site.');
  return decided(value, by, reason);
}

function decided(mode: PageMode, by: PageRule['by'], reason: string, pattern?: string): PageRule {
  return { mode, by, reason, ...(pattern !== undefined && { pattern }) };
}

function findMatch(patterns: readonly string[], url: string): string | undefined {
  return patterns.find((text) => {
    const pattern = parseMatchPattern(text);
    return !('problem' in pattern) && matchesPattern(pattern, url);
  });
}
