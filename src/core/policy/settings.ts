import { GENERAL_SETTINGS } from './settings/general-settings.ts';
import { LIST_SETTINGS } from './settings/list-settings.ts';
import { MATCHING_SETTINGS } from './settings/matching-settings.ts';
import { ORGANISATION_SETTINGS } from './settings/organisation-settings.ts';
import { PAGE_SETTINGS } from './settings/page-settings.ts';
import { RECORD_SETTINGS } from './settings/record-settings.ts';
import { REMOTE_ENGINE_SETTINGS } from './settings/remote-engine-settings.ts';
import type { SettingSource, ValueOf } from './setting-source.ts';

/**
 * The one source of every setting. Types, readers, the schema for browsers, templates for administrators and their handbook are derived
 * from it: there is no second list.
 */
export const SETTINGS: typeof GENERAL_SETTINGS &
  typeof PAGE_SETTINGS &
  typeof LIST_SETTINGS &
  typeof MATCHING_SETTINGS &
  typeof REMOTE_ENGINE_SETTINGS &
  typeof RECORD_SETTINGS &
  typeof ORGANISATION_SETTINGS = {
  ...GENERAL_SETTINGS,
  ...PAGE_SETTINGS,
  ...LIST_SETTINGS,
  ...MATCHING_SETTINGS,
  ...REMOTE_ENGINE_SETTINGS,
  ...RECORD_SETTINGS,
  ...ORGANISATION_SETTINGS,
};

export type SettingName = keyof typeof SETTINGS;

/** Every setting with its value. */
export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof SETTINGS)[Name]> };

/** The source of each setting as what it is in general, for code that treats all alike. The compiler checks the tables here. */
export const SOURCES: Readonly<Record<SettingName, SettingSource>> = SETTINGS;

/** In the order of the tables. */
// Object.keys gives the keys of SETTINGS, which is what SettingName is.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const SETTING_NAMES: readonly SettingName[] = Object.keys(SETTINGS) as SettingName[];

/** The settings in the groups that people see them in. */
export const SETTING_GROUPS: readonly { readonly title: string; readonly names: readonly SettingName[] }[] = [
  group('General', GENERAL_SETTINGS),
  group('Pages and sites', PAGE_SETTINGS),
  group('Lists and updates', LIST_SETTINGS),
  group('Matching and observations', MATCHING_SETTINGS),
  group('Remote engine', REMOTE_ENGINE_SETTINGS),
  group('Records, export and review', RECORD_SETTINGS),
  group('Organisation', ORGANISATION_SETTINGS),
];

function group(
  title: string,
  table: Readonly<Partial<Record<SettingName, SettingSource>>>,
): (typeof SETTING_GROUPS)[number] {
  return { title, names: SETTING_NAMES.filter((name) => Object.hasOwn(table, name)) };
}
