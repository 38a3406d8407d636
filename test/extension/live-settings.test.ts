import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerFirstRun } from '../../src/extension/first-run.ts';
import { keepSiteMode } from '../../src/extension/keep-site-mode.ts';
import { writeScope } from '../../src/extension/reading-scope.ts';
import { followSettings, needsChoice, ruleFor, viewSettings } from '../../src/extension/live-settings.ts';
import type { LiveSettings } from '../../src/extension/live-settings.ts';

/** The browser's side of a policy: what it answers, how soon, and what it says by itself. */
const managed = vi.hoisted(() => ({
  get: vi.fn<() => Promise<object>>(),
  installType: 'normal',
}));
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    ...fakeBrowser,
    storage: { ...fakeBrowser.storage, managed: { get: managed.get } },
    management: { getSelf: async () => ({ installType: managed.installType }) },
  },
}));

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ readingScope: 'everywhere' });
  managed.get.mockReset().mockResolvedValue({});
  managed.installType = 'normal';
  vi.useRealTimers();
});

const PAGE = 'https://example.org/';

/** Follows settings as a worker does, and counts how often it is told. */
function start(): LiveSettings & { readonly told: () => number } {
  const onChange = vi.fn<() => void>();
  return { ...followSettings(onChange), told: () => onChange.mock.calls.length };
}

const stateOf = async (settings: LiveSettings): Promise<string> => (await settings.now()).policy.state;
const modeOf = async (settings: LiveSettings): Promise<string> => ruleFor(await settings.now(), PAGE).mode;

/** Starts, and waits until the browser has spoken. */
async function settled(): Promise<LiveSettings> {
  const settings = start();
  await vi.waitFor(async () => expect(await stateOf(settings)).not.toBe('awaited'));
  return settings;
}

/** Installs, and gives the first-run pages that stand open after a while. */
async function install(installType: string, policy: object): Promise<readonly unknown[]> {
  vi.useFakeTimers();
  managed.installType = installType;
  managed.get.mockResolvedValue(policy);
  const settings = followSettings(() => void check());
  const check = offerFirstRun(settings);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.advanceTimersByTimeAsync(20_000);
  return (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html'));
}

/** The browser says that the policy changed. */
async function announce(next: object): Promise<void> {
  managed.get.mockResolvedValue(next);
  await fakeBrowser.storage.onChanged.trigger({}, 'managed');
}

describe('the policy of an organisation', () => {
  test('nothing is read before the browser has spoken for the first time', async () => {
    const answer = Promise.withResolvers<object>();
    managed.get.mockReturnValue(answer.promise);
    const settings = start();
    expect(await stateOf(settings)).toBe('awaited');
    expect(await modeOf(settings)).toBe('off');
    answer.resolve({ onPageMarks: 'silent' });
    await vi.waitFor(async () => expect(await modeOf(settings)).toBe('silent'));
    expect(settings.told()).toBe(1);
  });

  test('what was known last holds while the browser starts, and the same answer is no news', async () => {
    managed.get.mockResolvedValue({ onPageMarks: 'silent', remoteEngineToken: 'secret' });
    const before = start();
    await vi.waitFor(async () => expect(await stateOf(before)).toBe('current'));
    const answer = Promise.withResolvers<object>();
    managed.get.mockReturnValue(answer.promise);
    const settings = start();
    expect(await stateOf(settings)).toBe('remembered');
    expect(await modeOf(settings)).toBe('silent');
    answer.resolve({ onPageMarks: 'silent', remoteEngineToken: 'secret' });
    await vi.waitFor(async () => expect(await stateOf(settings)).toBe('current'));
    expect((await settings.now()).effective.remoteEngineToken.value).toBe('secret');
    expect(settings.told()).toBe(0);
  });

  test('an empty answer right after an installation by policy is doubted, until the policy comes', async () => {
    managed.installType = 'admin';
    const settings = start();
    await stateOf(settings);
    await vi.waitFor(() => expect(managed.get).toHaveBeenCalled());
    expect(await modeOf(settings)).toBe('off');
    await announce({ sitesOff: ['https://bank.example.org/*'] });
    await vi.waitFor(async () => expect(await stateOf(settings)).toBe('current'));
    expect(await modeOf(settings)).toBe('highlight');
  });

  test('an empty answer is believed after a while: some organisations only install', async () => {
    vi.useFakeTimers();
    managed.installType = 'admin';
    const settings = start();
    expect(await stateOf(settings)).toBe('awaited');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await stateOf(settings)).toBe('none');
    expect(await modeOf(settings)).toBe('highlight');
  });

  test('Firefox without a policy is no failure', async () => {
    managed.get.mockRejectedValue(new Error('Managed storage manifest not found'));
    const settings = start();
    await vi.waitFor(async () => expect(await stateOf(settings)).toBe('none'));
  });

  test('any other failure is said, and what was known last holds', async () => {
    managed.get.mockResolvedValue({ onPageMarks: 'silent' });
    const before = start();
    await vi.waitFor(async () => expect(await stateOf(before)).toBe('current'));
    managed.get.mockRejectedValue(new Error('the disk is on fire'));
    vi.spyOn(console, 'error').mockReturnValue();
    const settings = start();
    await vi.waitFor(async () =>
      expect(viewSettings(await settings.now()).policy).toMatchObject({
        state: 'unreadable',
        reason: 'the disk is on fire',
      }),
    );
    expect(await modeOf(settings)).toBe('silent');
  });

  test('an edit is followed, and so is its removal', async () => {
    managed.get.mockResolvedValue({ onPageMarks: 'silent' });
    const settings = start();
    await vi.waitFor(async () => expect(await modeOf(settings)).toBe('silent'));
    await announce({ onPageMarks: 'highlight' });
    await vi.waitFor(async () => expect(await modeOf(settings)).toBe('highlight'));
    await announce({});
    await vi.waitFor(async () => expect(await stateOf(settings)).toBe('none'));
    expect(settings.told()).toBe(3);
  });

  test('secrets are neither kept in the storage nor shown', async () => {
    managed.get.mockResolvedValue({ remoteEngineToken: 'secret-one', openSanctionsToken: 'secret-two' });
    const settings = start();
    await vi.waitFor(async () => expect(await stateOf(settings)).toBe('current'));
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('policyCopy')).toEqual({ policyCopy: {} }));
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('secret');
    expect(JSON.stringify(viewSettings(await settings.now()))).not.toContain('secret-');
    expect(viewSettings(await settings.now()).settings.remoteEngineToken.value).not.toBe('');
  });

  test('what cannot be used is reported, and its lock holds at what is safe', async () => {
    managed.get.mockResolvedValue({ onPageMarks: 'slient', refreshHours: 12 });
    const settings = start();
    await vi.waitFor(async () => expect(await stateOf(settings)).toBe('current'));
    const { policy, settings: effective } = viewSettings(await settings.now());
    expect(policy.problems).toMatchObject([{ at: 'onPageMarks', found: '"slient"' }]);
    expect(effective.onPageMarks).toMatchObject({ value: 'silent', isLocked: true });
    expect(effective.refreshHours.value).toBe(12);
  });
});

describe('where pages may be read', () => {
  test('nothing is read before the person has chosen', async () => {
    await fakeBrowser.storage.local.remove('readingScope');
    const settings = await settled();
    expect(ruleFor(await settings.now(), PAGE)).toMatchObject({ mode: 'off', by: 'default', choices: [] });
    expect(needsChoice(await settings.now())).toBe(true);
    await writeScope('everywhere');
    expect(await modeOf(settings)).toBe('highlight');
    await writeScope('chosen-sites');
    expect(await modeOf(settings)).toBe('off');
    expect(ruleFor(await settings.now(), PAGE).choices).toEqual(['highlight', 'silent', 'off']);
    await keepSiteMode(settings, 'example.org', 'highlight', false);
    expect(await modeOf(settings)).toBe('highlight');
    expect(ruleFor(await settings.now(), 'https://example.com/').mode).toBe('off');
  });

  test.for([
    ['an organisation that set something has decided', 'normal', { profile: 'hr' }],
    ['an organisation that only installed has decided', 'admin', {}],
  ] as const)('%s', async ([, installType, policy]) => {
    vi.useFakeTimers();
    await fakeBrowser.storage.local.remove('readingScope');
    managed.installType = installType;
    managed.get.mockResolvedValue(policy);
    const settings = start();
    await settings.now();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(needsChoice(await settings.now())).toBe(false);
    expect(await modeOf(settings)).toBe('highlight');
  });
});

describe('the first-run page', () => {
  test.for([
    ['a person installs: it opens, once', 'normal', {}, 1],
    ['an organisation installs: it opens when the settings are known', 'admin', { profile: 'hr' }, 1],
    ['an organisation that hides it', 'admin', { hideFirstRunPage: true }, 0],
    ['a copy from a folder', 'development', {}, 0],
  ] as const)('%s', async ([, installType, policy, count]) => {
    expect(await install(installType, policy)).toHaveLength(count);
  });
});

describe('choices', () => {
  test('what is chosen holds, is told, and can be taken back', async () => {
    const settings = start();
    await vi.waitFor(async () => expect(await stateOf(settings)).toBe('none'));
    expect(await settings.choose('marksDownTo', 'exact')).toEqual({ isKept: true });
    expect((await settings.now()).effective.marksDownTo).toMatchObject({ value: 'exact', by: 'you' });
    await settings.choose('marksDownTo', null);
    expect((await settings.now()).effective.marksDownTo).toMatchObject({ value: 'possible', by: 'default' });
  });

  test('a locked setting is never written over', async () => {
    managed.get.mockResolvedValue({ marksDownTo: 'context', organisationName: 'Example Ltd' });
    const settings = start();
    await vi.waitFor(async () => expect(await stateOf(settings)).toBe('current'));
    expect(await settings.choose('marksDownTo', 'exact')).toEqual({ isKept: false, reason: 'Set by Example Ltd.' });
    expect(await fakeBrowser.storage.local.get('choices')).toEqual({});
  });

  test('what the setting does not take is not kept, and why is said', async () => {
    const settings = start();
    await vi.waitFor(async () => expect(await stateOf(settings)).toBe('none'));
    expect(await settings.choose('refreshHours', 0)).toEqual({
      isKept: false,
      reason: 'Look for new lists every: expected a whole number of hours from 1 to 168.',
    });
    expect(await settings.choose('sitesOff', ['https://a.example/*'])).toMatchObject({ isKept: false });
  });

  test('choices made together are all kept', async () => {
    const settings = start();
    await vi.waitFor(async () => expect(await stateOf(settings)).toBe('none'));
    await Promise.all([
      settings.choose('marksDownTo', 'exact'),
      settings.choose('announceMarks', false),
      settings.choose('profile', 'crypto'),
    ]);
    expect(await fakeBrowser.storage.local.get('choices')).toEqual({
      choices: { marksDownTo: 'exact', announceMarks: false, profile: 'crypto' },
    });
  });

  test.for([null, 'text', [1], { marksDownTo: 7, profile: 'nobody', constructor: 1 }])(
    'a storage that holds %j takes nothing with it',
    async (choices) => {
      await fakeBrowser.storage.local.set({ choices, sites: choices });
      const settings = start();
      await vi.waitFor(async () => expect(await stateOf(settings)).toBe('none'));
      expect((await settings.now()).effective.marksDownTo.value).toBe('possible');
    },
  );
});
