import { SETTING_GROUPS } from '../../policy/settings.ts';
import { WIRE_KEYS } from '../../policy/wire-key.ts';
import type { WireKey } from '../../policy/wire-key.ts';
import type { BrowserName } from '../policy-target.ts';

/** A folder of the group policy editor. */
export interface PolicyFolder {
  /** Letters, digits and `_`. */
  readonly name: string;
  readonly title: string;
  readonly keys: readonly WireKey[];
}

/** The folder that holds the others. */
export const ROOT_FOLDER = 'namesake';

export const SUPPORTED_ON = 'supported';

/** What people lock stands in a folder for each group; suggestions and limits, which fewer people need, in one folder each. */
export const POLICY_FOLDERS: readonly PolicyFolder[] = [
  ...SETTING_GROUPS.map(({ title, names }, at) => ({
    name: `group_${at + 1}`,
    title,
    keys: WIRE_KEYS.filter(({ setting, role }) => role === 'locked' && names.includes(setting)),
  })),
  {
    name: 'defaults',
    title: 'Defaults that people may change',
    keys: WIRE_KEYS.filter(({ role }) => role === 'default'),
  },
  {
    name: 'limits',
    title: 'Limits around what people choose',
    keys: WIRE_KEYS.filter(({ role }) => role === 'atLeast' || role === 'atMost'),
  },
].filter(({ keys }) => keys.length > 0);

/** The names of things in the templates, which both halves must agree on. */
export const NAMES: {
  readonly element: (key: string) => string;
  readonly option: (key: string, option: string) => string;
  readonly explain: (key: string) => string;
} = {
  element: (key) => `${key}_value`,
  option: (key, option) => `${key}_${option}`,
  explain: (key) => `${key}_explained`,
};

export const GROUP_POLICY_BROWSERS: Readonly<
  Record<BrowserName, { readonly title: string; readonly namespace: string }>
> = {
  chrome: { title: 'Google Chrome', namespace: 'Namesake.Policies.Chrome' },
  edge: { title: 'Microsoft Edge', namespace: 'Namesake.Policies.Edge' },
  firefox: { title: 'Mozilla Firefox', namespace: 'Namesake.Policies.Firefox' },
};

/** Both halves of a template carry it; it rises when a setting is added. */
export const TEMPLATE_REVISION = '1.0';
