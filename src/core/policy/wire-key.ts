import type { Limit } from './setting-source.ts';
import { SETTING_NAMES, SOURCES } from './settings.ts';
import type { SettingName } from './settings.ts';

/** What a key of a policy says about its setting: this value and no other, this value until somebody chooses, or a bound. */
export type Role = 'locked' | 'default' | Limit;

/** One key of a policy, as it stands in the registry, in a profile or in a JSON file. */
export interface WireKey {
  /** `refreshHours`, `refreshHoursDefault`, `refreshHoursAtLeast`, `refreshHoursAtMost`. */
  readonly key: string;
  readonly setting: SettingName;
  readonly role: Role;
}

const ENDINGS: Readonly<Record<Role, string>> = {
  locked: '',
  default: 'Default',
  atLeast: 'AtLeast',
  atMost: 'AtMost',
};

/**
 * Every key there is. All stand side by side at the top, because Chromium drops a whole top-level key when anything in it is wrong: a
 * mistake in one setting must not take the others with it.
 */
export const WIRE_KEYS: readonly WireKey[] = SETTING_NAMES.flatMap((setting) =>
  rolesOf(setting).map((role) => ({ key: `${setting}${ENDINGS[role]}`, setting, role })),
);

const BY_KEY: ReadonlyMap<string, WireKey> = new Map(WIRE_KEYS.map((wire) => [wire.key, wire]));

/** The key with this name; undefined when there is none. */
export function findWireKey(key: string): WireKey | undefined {
  return BY_KEY.get(key);
}

/** Whether the value of this key must never be shown. */
export function isSecret(key: string): boolean {
  const wire = findWireKey(key);
  return wire !== undefined && 'isSecret' in SOURCES[wire.setting];
}

/** What a policy may say about a setting. */
export function rolesOf(setting: SettingName): readonly Role[] {
  const source = SOURCES[setting];
  const limits = 'limits' in source ? (source.limits ?? []) : [];
  return [
    ...(source.lockable ? (['locked'] as const) : []),
    ...(source.decidedBy === 'anyone' ? (['default'] as const) : []),
    ...limits,
  ];
}
