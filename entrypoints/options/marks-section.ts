import { askBackground } from '../../src/extension/ask-background.ts';
import { makeSettingRow } from '../../src/ui/options/setting-row.ts';
import type { PageSection } from '../../src/ui/sections-page.ts';
import { unlessHidden } from './unless-hidden.ts';

/** Who uses Namesake, how much of what was found is shown, and how. */
export const marksSection: PageSection = {
  id: 'marks',
  title: 'Names',
  draw: () =>
    unlessHidden(({ settings }) =>
      (['profile', 'marksDownTo', 'lookUpDownTo', 'announceMarks'] as const).map((name) =>
        makeSettingRow(name, settings, {
          onChoose: (setting, value) => askBackground({ kind: 'choose', setting, value }),
        }),
      ),
    ),
};
