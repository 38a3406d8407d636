import { askBackground } from '../../src/extension/ask-background.ts';
import { makeRulesList } from '../../src/ui/options/rules-list.ts';
import { makeSettingRow } from '../../src/ui/options/setting-row.ts';
import type { PageSection } from '../../src/ui/sections-page.ts';
import { unlessHidden } from './unless-hidden.ts';

/** Published signs: whether they are looked for, how much must come together, in which languages, and every rule with its source. */
export const observationsSection: PageSection = {
  id: 'observations',
  title: 'Observations',
  draw: async () => {
    const rules = await askBackground({ kind: 'rules' });
    return unlessHidden(({ settings }) => {
      const events = {
        onChoose: async (setting: Parameters<typeof makeSettingRow>[0], value: unknown) =>
          askBackground({ kind: 'choose', setting, value }),
      };
      const rows = (['observations', 'observationsDownTo', 'observationLanguages'] as const).map((name) =>
        makeSettingRow(name, settings, events),
      );
      return [...rows, ...makeRulesList(rules, settings, events)];
    });
  },
};
