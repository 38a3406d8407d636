import { describeValue, SETTING_NAMES, SOURCES } from '../../core/index.ts';
import type { Diagnostics, EffectiveSettings, ListStatus, SettingSource, Value } from '../../core/index.ts';
import { browser } from '../browser.ts';
import { viewSettings } from '../live-settings.ts';
import type { SettingsNow } from '../live-settings.ts';
import type { Screener } from '../screener.ts';
import { countTabs } from './count-tabs.ts';
import { describeLists } from './describe-lists.ts';
import { describeUpdates } from './describe-updates.ts';
import { readStorageUse } from './read-storage-use.ts';
import { testScreener } from './test-screener.ts';
import type { WorkerStarts } from './worker-starts.ts';

/** What a diagnosis is made from. */
export interface DiagnosticsWorld {
  readonly settings: () => Promise<SettingsNow>;
  readonly screener: () => Promise<Screener>;
  readonly listStatus: () => Promise<readonly ListStatus[]>;
  readonly starts: () => Promise<WorkerStarts>;
}

/** Looks at everything that can keep Namesake from working. Made so that it can be sent to somebody else: see `Diagnostics`. */
export async function diagnose(world: DiagnosticsWorld, now: Date): Promise<Diagnostics> {
  const [settings, screener, worker] = await Promise.all([world.settings(), world.screener(), world.starts()]);
  const { policy, settings: effective, sites, elsewhere } = viewSettings(settings);
  const [extension, storage, tabs, lists, updates] = await Promise.all([
    describeExtension(),
    readStorageUse(),
    countTabs(settings),
    describeLists(screener, now),
    world.listStatus().then(describeUpdates),
  ]);
  return {
    madeAt: now.toISOString(),
    extension,
    policy: {
      state: policy.state,
      ...(policy.reason !== undefined && { reason: policy.reason }),
      keys: settings.policy.keys,
      problems: policy.problems.map(({ at, why }) => ({ at, why })),
    },
    settings: describeSettings(effective),
    siteChoices: sites.length + (elsewhere === undefined ? 0 : 1),
    lists,
    updates,
    worker,
    storage,
    tabs,
    selfTest: testScreener(screener),
  };
}

async function describeExtension(): Promise<Diagnostics['extension']> {
  const [self, granted, mayReadPrivateWindows, mayReadFiles] = await Promise.all([
    browser.management.getSelf(),
    browser.permissions.getAll(),
    browser.extension.isAllowedIncognitoAccess(),
    browser.extension.isAllowedFileSchemeAccess(),
  ]);
  return {
    version: self.version,
    id: browser.runtime.id,
    installType: self.installType,
    browser: navigator.userAgent,
    permissions: [...(granted.permissions ?? [])].toSorted(),
    sites: [...(granted.origins ?? [])].toSorted(),
    mayReadPrivateWindows,
    mayReadFiles,
  };
}

function describeSettings(effective: EffectiveSettings): Diagnostics['settings'] {
  return SETTING_NAMES.map((name) => {
    const { value, by, isLocked } = effective[name];
    return { name, value: describeWithoutWords(SOURCES[name], value), by, isLocked };
  });
}

/** Lines that people wrote for people may name some of them: only that they are there is told. */
function describeWithoutWords(source: SettingSource, value: Value): string {
  if (source.kind === 'text' && source.shape === 'line' && value !== '') return 'set';
  if (source.kind === 'set' && source.items === 'line') return `${Array.isArray(value) ? value.length : 0} lines`;
  return describeValue(value);
}
