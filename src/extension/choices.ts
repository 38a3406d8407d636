import type { SettingName, Value } from '../core/index.ts';
import { browser } from './browser.ts';
import { isRecord } from './shape.ts';

/** Where the choices of the person stand in the storage. */
export const CHOICES_KEY = 'choices';

/** What the person chose, as stored: `effectiveSettings` checks it, entry by entry. */
export async function readChoices(): Promise<Readonly<Record<string, unknown>>> {
  const { [CHOICES_KEY]: stored } = await browser.storage.local.get(CHOICES_KEY);
  return isRecord(stored) ? stored : {};
}

/** @param value Null lets the setting follow its default again. */
export async function writeChoice(name: SettingName, value: Value | null): Promise<void> {
  const { [name]: _, ...others } = await readChoices();
  await browser.storage.local.set({ [CHOICES_KEY]: value === null ? others : { ...others, [name]: value } });
}
