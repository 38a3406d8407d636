import type { ChoiceOutcome, PageMode } from '../core/index.ts';
import type { LiveSettings } from './live-settings.ts';
import { writeScope } from './reading-scope.ts';
import { ELSEWHERE, setSiteChoice } from './site-choices.ts';

/**
 * Keeps how the pages of a site are treated. For `*`, every site without a choice of its own, marks are a setting like any other, and
 * turning them all off is a choice for sites.
 *
 * @param isPrivate Whether the choice was made in a private window.
 */
export async function keepSiteMode(
  settings: LiveSettings,
  site: string,
  mode: PageMode,
  isPrivate: boolean,
): Promise<ChoiceOutcome> {
  const isSetting = site === ELSEWHERE && mode !== 'off';
  if (isSetting) {
    const outcome = await settings.choose('onPageMarks', mode);
    if (outcome.isKept) await writeScope('everywhere');
    return outcome;
  }
  const { allowSiteChoices } = (await settings.now()).effective;
  if (!allowSiteChoices.value) return { isKept: false, reason: allowSiteChoices.reason };
  if (site === ELSEWHERE) await writeScope('chosen-sites');
  else await setSiteChoice(site, mode, isPrivate);
  return { isKept: true };
}
