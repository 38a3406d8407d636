import { compareValues } from './compare-values.ts';
import { describeFound } from './describe-found.ts';
import { findSimilar } from './find-similar.ts';
import { readValue } from './read-value.ts';
import type { Problem, Value } from './read-value.ts';
import { SETTING_NAMES, SOURCES } from './settings.ts';
import type { SettingName, Settings } from './settings.ts';
import { findWireKey, WIRE_KEYS } from './wire-key.ts';
import type { Role, WireKey } from './wire-key.ts';

/** The bounds that an organisation set around one setting, both included. Words of a choice count in their order. */
export interface Clamp {
  readonly atLeast?: number | string;
  readonly atMost?: number | string;
}

/** What an organisation decided. Everything in it has been checked; nothing else needs to be again. */
export interface Policy {
  /** Values that nobody can change. */
  readonly settings: Partial<Settings>;
  /** Values that hold until somebody chooses. */
  readonly defaults: Partial<Settings>;
  readonly clamps: Readonly<Partial<Record<SettingName, Clamp>>>;
  /** Settings that were to be locked at a value which cannot be used: they are locked all the same, at what is safe. */
  readonly broken: readonly SettingName[];
  /** What could not be used, in the order of the policy. */
  readonly problems: readonly Problem[];
}

/**
 * Reads what `storage.managed` holds, or the same from any file of an administrator. Entry by entry: whatever is wrong is left out and
 * reported, everything else holds. Never throws, whatever it is given.
 *
 * @example readPolicy({ profile: 'hr', refreshHoursAtMost: '24' })
 */
export function readPolicy(raw: unknown): Policy {
  const read: Record<Role, Map<SettingName, Value>> = {
    locked: new Map(),
    default: new Map(),
    atLeast: new Map(),
    atMost: new Map(),
  };
  const problems: Problem[] = [];
  const broken: SettingName[] = [];
  for (const [key, value] of entriesOf(raw, problems)) {
    const wire = findWireKey(key);
    if (!wire) {
      problems.push({
        at: key,
        found: describeFound(value),
        why: problems.length < MOST_EXPLAINED ? explainUnknown(key) : NO_SETTING,
      });
      continue;
    }
    const source = SOURCES[wire.setting];
    const entry = value === null ? { problems: [NULL_PROBLEM(key)] } : readValue(source, value, key);
    problems.push(...entry.problems);
    if (entry.value !== undefined) read[wire.role].set(wire.setting, entry.value);
    else if (wire.role === 'locked') broken.push(wire.setting);
  }
  const clamps = pairClamps(read, problems);
  problems.push(...findContradictions(read, clamps));
  return { settings: asSettings(read.locked), defaults: asSettings(read.default), clamps, broken, problems };
}

/** No policy at all: everybody decides for themselves. */
export const NO_POLICY: Policy = { settings: {}, defaults: {}, clamps: {}, broken: [], problems: [] };

const NULL_PROBLEM = (at: string): Problem => ({ at, found: 'null', why: 'leave out what you do not want to set' });

function entriesOf(raw: unknown, problems: Problem[]): readonly (readonly [string, unknown])[] {
  if (raw === undefined) return [];
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return Object.entries(raw);
  problems.push({ at: '', found: describeFound(raw), why: 'expected an object with settings' });
  return [];
}

/** Settings are read into maps and come out under names of our own, so that no name in a policy can reach a prototype. */
function asSettings(read: ReadonlyMap<SettingName, Value>): Partial<Settings> {
  return Object.fromEntries(read);
}

function pairClamps(
  { atLeast, atMost }: Record<'atLeast' | 'atMost', ReadonlyMap<SettingName, Value>>,
  problems: Problem[],
): Partial<Record<SettingName, Clamp>> {
  const clamps: Partial<Record<SettingName, Clamp>> = {};
  for (const name of SETTING_NAMES) {
    const [low, high] = [bound(atLeast.get(name)), bound(atMost.get(name))];
    if (low === undefined && high === undefined) continue;
    if (low !== undefined && high !== undefined && compareValues(name, low, high) > 0) {
      const why = `contradicts ${name}AtMost, which is ${describeFound(high)}; neither holds`;
      problems.push({ at: `${name}AtLeast`, found: describeFound(low), why });
      continue;
    }
    clamps[name] = { ...(low !== undefined && { atLeast: low }), ...(high !== undefined && { atMost: high }) };
  }
  return clamps;
}

/** Only numbers and words of a choice have limits. */
function bound(value: Value | undefined): number | string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

/** What is right by itself and wrong together. */
function findContradictions(
  { locked, default: defaults }: Record<'locked' | 'default', ReadonlyMap<SettingName, Value>>,
  clamps: Readonly<Partial<Record<SettingName, Clamp>>>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (wire: Pick<WireKey, 'key'>, value: unknown, why: string): void => {
    problems.push({ at: wire.key, found: describeFound(value), why });
  };
  for (const { key, setting, role } of WIRE_KEYS) {
    const value = role === 'locked' ? locked.get(setting) : role === 'default' ? defaults.get(setting) : undefined;
    if (value === undefined) continue;
    const limit = breaksClamp(setting, value, clamps[setting]);
    if (limit) add({ key }, value, `is outside ${setting}${limit.ending}; ${describeFound(limit.bound)} holds instead`);
    if (role === 'default' && locked.has(setting))
      add({ key }, value, `has no effect: ${setting} is locked, so that nobody can choose`);
  }
  if (locked.get('listMirrorUrl') && !locked.get('listMirrorKey')) {
    add(
      { key: 'listMirrorUrl' },
      locked.get('listMirrorUrl'),
      'needs listMirrorKey; until it is there no list is fetched from anywhere',
    );
  }
  if (locked.get('remoteEngine') === true && !locked.get('remoteEngineUrl') && !defaults.get('remoteEngineUrl')) {
    add({ key: 'remoteEngine' }, true, 'needs remoteEngineUrl; until it is there nothing is sent to an engine');
  }
  return problems;
}

function breaksClamp(
  name: SettingName,
  value: Value,
  clamp: Clamp | undefined,
): { readonly ending: string; readonly bound: number | string } | undefined {
  if (clamp?.atLeast !== undefined && compareValues(name, value, clamp.atLeast) < 0) {
    return { ending: 'AtLeast', bound: clamp.atLeast };
  }
  if (clamp?.atMost !== undefined && compareValues(name, value, clamp.atMost) > 0) {
    return { ending: 'AtMost', bound: clamp.atMost };
  }
  return undefined;
}

const NO_SETTING = 'is no setting';

/** Finding the word that was meant takes time, and nobody reads that many explanations. */
const MOST_EXPLAINED = 100;

function explainUnknown(key: string): string {
  if (['settings', 'defaults', 'policy', 'Value', 'managed', 'data'].includes(key)) {
    return 'is no setting; the settings stand directly under the id of the extension';
  }
  const [setting, role] = splitRole(key);
  if (setting && role) return explainRole(setting, role);
  const similar = findSimilar(
    key,
    WIRE_KEYS.map((wire) => wire.key),
  );
  return similar === undefined ? NO_SETTING : `${NO_SETTING}; did you mean ${similar}?`;
}

/** A setting that exists, with an ending that it does not take. */
function splitRole(key: string): readonly [SettingName?, ('value' | 'Default' | 'AtLeast' | 'AtMost')?] {
  const ending = (['Default', 'AtLeast', 'AtMost'] as const).find((each) => key.endsWith(each));
  const name = ending ? key.slice(0, -ending.length) : key;
  const setting = SETTING_NAMES.find((each) => each === name);
  return setting ? [setting, ending ?? 'value'] : [];
}

function explainRole(setting: SettingName, role: 'value' | 'Default' | 'AtLeast' | 'AtMost'): string {
  if (role === 'value')
    return `${setting} stays everybody’s own choice; ${setting}Default sets what holds until they choose`;
  if (role === 'Default') return `people cannot choose ${setting}; write ${setting} instead`;
  return `${setting} has no such limit`;
}
