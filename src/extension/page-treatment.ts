import { pageRule } from '../core/index.ts';
import type { PageLooks, PageRule, Settings } from '../core/index.ts';
import type { Browser } from './browser.ts';
import { ruleFor } from './live-settings.ts';
import type { LiveSettings } from './live-settings.ts';
import type { FrameTreatment } from './serve-frames.ts';

/** What holds for the page that a tab shows. */
export async function ruleOfTab(settings: LiveSettings, { url }: Browser.tabs.Tab): Promise<PageRule> {
  return ruleFor(await settings.now(), url);
}

/**
 * How a frame treats what it shows: as the page around it, unless the organisation turned off reading what the frame itself shows. The
 * page then says so: it must not look as if everything in it had been read.
 */
export async function treatmentOf(
  settings: LiveSettings,
  tab: Browser.tabs.Tab,
  frameUrl: string | undefined,
): Promise<FrameTreatment> {
  const now = await settings.now();
  const { mode } = ruleFor(now, tab.url);
  const looks = looksOf(now.effective);
  if (mode === 'off' || frameUrl === undefined) return { mode, looks };
  const own = pageRule(now.effective, frameUrl);
  const isTurnedOff = own.mode === 'off' && own.pattern !== undefined;
  if (!isTurnedOff) return { mode, looks };
  const words = now.effective.blockedPageText.value || 'your organisation keeps Namesake from reading it';
  return { mode: 'off', looks, notChecked: `A frame from ${hostOf(frameUrl)}: ${words}` };
}

function looksOf({
  marksDownTo,
  announceMarks,
}: {
  readonly [Name in 'marksDownTo' | 'announceMarks']: { readonly value: Settings[Name] };
}): PageLooks {
  return { marksDownTo: marksDownTo.value, announceMarks: announceMarks.value };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host || 'this computer' : 'an unknown place';
}
