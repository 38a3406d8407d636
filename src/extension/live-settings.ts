import { effectiveSettings, pageRule, readValue, SETTING_NAMES, SOURCES } from '../core/index.ts';
import type {
  ChoiceOutcome,
  EffectiveSettings,
  PageRule,
  ReadingScope,
  SettingName,
  SettingsView,
} from '../core/index.ts';
import { browser } from './browser.ts';
import { CHOICES_KEY, readChoices, writeChoice } from './choices.ts';
import { followPolicy } from './managed-policy.ts';
import type { PolicyNow } from './managed-policy.ts';
import { readScope, SCOPE_KEY } from './reading-scope.ts';
import { choiceFor, ELSEWHERE, readSiteChoices, SITE_KEYS, siteOf } from './site-choices.ts';
import type { SiteChoices } from './site-choices.ts';

/** What holds at this moment, and who decided it. */
export interface SettingsNow {
  readonly effective: EffectiveSettings;
  readonly policy: PolicyNow;
  readonly sites: SiteChoices;
  /** What the person answered on the first-run page; undefined before. */
  readonly scope: ReadingScope | undefined;
}

/** The settings that hold, for every part of the background: nobody else reads choices or policies. */
export interface LiveSettings {
  /** Cheap: read again only after something changed. */
  readonly now: () => Promise<SettingsNow>;
  /** Keeps a choice of the person, unless the setting is locked or does not take such a value. Null: back to the default. */
  readonly choose: (name: SettingName, value: unknown) => Promise<ChoiceOutcome>;
}

/**
 * Reads settings and follows them. Must be called before the first `await` of the worker, because it listens.
 *
 * @param onChange Called after every change, whoever made it: the person, the organisation, another window.
 */
export function followSettings(onChange: () => void): LiveSettings {
  let known: Promise<SettingsNow> | undefined;
  /** What was told last, or what this worker found at its start: the same once more is no news. */
  let told: string | undefined;
  const forget = (): void => {
    known = undefined;
    void tell();
  };
  const policy = followPolicy(forget);
  browser.storage.onChanged.addListener((changes) => {
    if ([CHOICES_KEY, SCOPE_KEY, ...SITE_KEYS].some((key) => key in changes)) forget();
  });

  const read = async (): Promise<SettingsNow> => {
    const [choices, sites, scope] = await Promise.all([readChoices(), readSiteChoices(), readScope()]);
    const policyNow = await policy.read();
    return { effective: effectiveSettings(policyNow.policy, choices), policy: policyNow, sites, scope };
  };
  const tell = async (): Promise<void> => {
    const before = told;
    told = summarise(await now());
    if (told !== before) onChange();
  };
  const now = async (): Promise<SettingsNow> => {
    const reading = (known ??= read());
    try {
      const settings = await reading;
      told ??= summarise(settings);
      return settings;
    } catch (error) {
      // The next one who asks tries again.
      if (known === reading) known = undefined;
      throw error;
    }
  };

  let writing: Promise<unknown> = Promise.resolve();
  return {
    now,
    choose: async (name, value) => {
      const { isLocked, reason } = (await now()).effective[name];
      if (isLocked) return { isKept: false, reason };
      const checked = value === null ? { value: null, problems: [] } : readValue(SOURCES[name], value, name);
      const [problem] = checked.problems;
      if (problem || checked.value === undefined) {
        return { isKept: false, reason: `${SOURCES[name].title}: ${problem?.why ?? 'this cannot be kept'}.` };
      }
      const kept = checked.value;
      // One after the other: each writes all choices.
      writing = writing.then(
        () => writeChoice(name, kept),
        () => writeChoice(name, kept),
      );
      await writing;
      return { isKept: true };
    },
  };
}

/** Everything that makes a difference to a page or to a screen; secrets make none. */
function summarise({ effective, policy, sites, scope }: SettingsNow): string {
  const values = SETTING_NAMES.filter((name) => !('isSecret' in SOURCES[name])).map((name) => effective[name]);
  const state = policy.state === 'remembered' ? 'current' : policy.state;
  return JSON.stringify([values, sites, scope, state, policy.isManaged, policy.reason, policy.policy.problems]);
}

/** Whether nobody has decided yet where pages may be read: neither an organisation nor the person. */
export function needsChoice({ policy, scope }: Pick<SettingsNow, 'policy' | 'scope'>): boolean {
  return policy.state !== 'awaited' && !policy.isManaged && scope === undefined;
}

/**
 * What holds for the page at an address. Nothing is read as long as nobody knows what the organisation wants, and where there is none before
 * the person has chosen.
 */
export function ruleFor(now: SettingsNow, url: string | undefined): PageRule {
  const { effective, policy, sites } = now;
  if (policy.state === 'awaited') return { mode: 'off', by: 'organisation', reason: AWAITED, choices: [] };
  if (needsChoice(now)) return { mode: 'off', by: 'default', reason: UNCHOSEN, choices: [] };
  return pageRule(effective, url ?? '', choiceFor(sites, siteOf(url)));
}

const UNCHOSEN = 'Choose first where Namesake may read: on every site, or only on sites that you turn on.';

const AWAITED = 'Namesake is waiting for the browser to say whether an organisation manages it.';

/** The same for our own pages: nothing in it that must not be shown. */
export function viewSettings({ effective, policy, sites, scope }: SettingsNow): SettingsView {
  const { [ELSEWHERE]: elsewhere, ...others } = sites;
  return {
    settings: maskSecrets(effective),
    policy: {
      state: policy.state,
      problems: policy.policy.problems,
      ...(policy.reason !== undefined && { reason: policy.reason }),
    },
    isManaged: policy.isManaged,
    ...(scope !== undefined && { scope }),
    sites: Object.entries(others).toSorted(([a], [b]) => a.localeCompare(b)),
    ...(elsewhere === 'off' && { elsewhere }),
  };
}

/** What stands for a secret that is set. */
const MASK = '••••••••';

function maskSecrets(effective: EffectiveSettings): EffectiveSettings {
  const masked = SETTING_NAMES.filter((name) => 'isSecret' in SOURCES[name] && effective[name].value !== '');
  const hidden = masked.map((name) => [name, { ...effective[name], value: MASK }]);
  // Only secrets change, and those are texts.
  return { ...effective, ...Object.fromEntries(hidden) };
}
