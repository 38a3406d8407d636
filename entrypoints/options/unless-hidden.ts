import { askBackground } from '../../src/extension/ask-background.ts';
import type { SettingsView } from '../../src/core/index.ts';

/** Draws from the settings that hold; nothing where the organisation hides the options. */
export async function unlessHidden(draw: (view: SettingsView) => readonly Node[]): Promise<readonly Node[]> {
  const view = await askBackground({ kind: 'settings' });
  return view.settings.hideOptions.value ? [] : draw(view);
}
