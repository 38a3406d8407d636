import { compareValues } from './compare-values.ts';
import type { Clamp, Policy } from './read-policy.ts';
import { readValue } from './read-value.ts';
import type { Value } from './read-value.ts';
import type { Profile, SettingSource } from './setting-source.ts';
import { SETTING_NAMES, SETTINGS, SOURCES } from './settings.ts';
import type { SettingName, Settings } from './settings.ts';

/** One setting as it holds now, and who said so. */
export interface Effective<T> {
  readonly value: T;
  /** `organisation` also when it only narrowed somebody's choice. */
  readonly by: 'organisation' | 'you' | 'default';
  /** Whether the person at the browser can change nothing about it. */
  readonly isLocked: boolean;
  /** In words, for the row of the setting. */
  readonly reason: string;
}

export type EffectiveSettings = { readonly [Name in SettingName]: Effective<Settings[Name]> };

/**
 * What holds, setting by setting: the organisation's locked value, else the person's choice, else the organisation's default, else
 * Namesake's for the profile; then the bounds, which hold whatever anybody chose. A setting that was to be locked at a value which cannot
 * be used is locked at what is safe: a slip of the administrator must not open what was meant to be closed.
 *
 * @param choices What the person at the browser chose, as stored: checked here like everything that comes from outside. Left out where
 *   nobody has chosen yet.
 */
export function effectiveSettings(policy: Policy, choices: unknown = {}): EffectiveSettings {
  const organisation = policy.settings.organisationName || UNNAMED;
  const profile = choose('profile', 'hr', policy, choices, organisation);
  const chosen = SETTING_NAMES.map((name) => {
    const raw = name === 'profile' ? profile : choose(name, readProfile(profile.value), policy, choices, organisation);
    return [name, narrow(name, raw, policy.clamps[name], readProfile(profile.value), organisation)] as const;
  });
  // Every name has the value that its own source reads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(chosen) as unknown as EffectiveSettings;
}

/** The bare values, for code that does not ask who decided. */
export function valuesOf(effective: EffectiveSettings): Settings {
  // Only the wrapping is taken off.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, effective[name].value])) as unknown as Settings;
}

const UNNAMED = 'your organisation';

function choose(
  name: SettingName,
  profile: Profile,
  policy: Policy,
  choices: unknown,
  organisation: string,
): Effective<Value> {
  const source = SOURCES[name];
  const locked = policy.settings[name];
  if (locked !== undefined)
    return { value: locked, by: 'organisation', isLocked: true, reason: `Set by ${organisation}.` };
  if (policy.broken.includes(name)) {
    const reason = `What ${organisation} set cannot be used; this holds until it is put right.`;
    return { value: safeValueOf(source, profile), by: 'organisation', isLocked: true, reason };
  }
  const isLocked = source.decidedBy === 'organisation' || (policy.settings.lockAll === true && source.lockable);
  const choice = isLocked ? undefined : readChoice(source, choices, name);
  if (choice !== undefined) return { value: choice, by: 'you', isLocked: false, reason: 'Your choice.' };
  const preset = policy.defaults[name];
  if (preset !== undefined) {
    const reason = isLocked ? `Set by ${organisation}.` : `Suggested by ${organisation}; you may change it.`;
    return { value: preset, by: 'organisation', isLocked, reason };
  }
  return {
    value: defaultOf(source, profile),
    by: 'default',
    isLocked,
    reason: explainDefault(source, isLocked, policy, organisation),
  };
}

function explainDefault(source: SettingSource, isLocked: boolean, { settings }: Policy, organisation: string): string {
  const words = isByProfile(source.default) ? 'Namesake’s default for this profile' : 'Namesake’s default';
  if (!isLocked) return `${words}.`;
  return settings.lockAll === true && source.decidedBy === 'anyone'
    ? `${words}, locked by ${organisation}.`
    : `${words}; only an organisation’s policy can set it.`;
}

/** Keeps a value within what the organisation and the profile allow. The profile goes before: nobody goes beyond what is fair. */
function narrow(
  name: SettingName,
  chosen: Effective<Value>,
  clamp: Clamp | undefined,
  profile: Profile,
  organisation: string,
): Effective<Value> {
  const { value, isLocked } = chosen;
  const [least, most] = [clamp?.atLeast, clamp?.atMost];
  let held = chosen;
  if (least !== undefined && least === most) {
    held = { value: least, by: 'organisation', isLocked: true, reason: `Set by ${organisation}.` };
  } else if (least !== undefined && compareValues(name, value, least) < 0) {
    held = { value: least, by: 'organisation', isLocked, reason: `${capitalise(organisation)} wants at least this.` };
  } else if (most !== undefined && compareValues(name, value, most) > 0) {
    held = {
      value: most,
      by: 'organisation',
      isLocked,
      reason: `${capitalise(organisation)} allows no more than this.`,
    };
  }
  const source = SOURCES[name];
  const top = source.kind === 'choice' ? source.profileAtMost?.[profile] : undefined;
  return top !== undefined && compareValues(name, held.value, top) > 0
    ? { ...held, value: top, by: 'default', reason: 'This profile never goes beyond this.' }
    : held;
}

/** “your organisation” at the start of a sentence; names stay as they are. */
function capitalise(organisation: string): string {
  return organisation === UNNAMED ? 'Your organisation' : organisation;
}

function readChoice(source: SettingSource, choices: unknown, name: SettingName): Value | undefined {
  if (typeof choices !== 'object' || choices === null || !Object.hasOwn(choices, name)) return undefined;
  return readValue(source, Reflect.get(choices, name), name).value;
}

function safeValueOf(source: SettingSource, profile: Profile): Value {
  const safe = 'whenBroken' in source ? source.whenBroken : undefined;
  return safe ?? defaultOf(source, profile);
}

/** Namesake's own value for somebody of this profile. */
export function defaultOf(source: SettingSource, profile: Profile): Value {
  return isByProfile(source.default) ? source.default[profile] : source.default;
}

function isByProfile(
  value: SettingSource['default'],
): value is Extract<SettingSource['default'], Readonly<Record<Profile, unknown>>> {
  return typeof value === 'object' && !Array.isArray(value);
}

function readProfile(value: Value): Profile {
  return Object.keys(SETTINGS.profile.options).find((each): each is Profile => each === value) ?? 'hr';
}
