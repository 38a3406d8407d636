import { isSecret, NO_POLICY, readPolicy } from '../core/index.ts';
import type { Policy, PolicyState } from '../core/index.ts';
import { browser } from './browser.ts';
import { isRecord } from './shape.ts';

/** The organisation's policy, and how far it is known. */
export interface PolicyNow {
  readonly policy: Policy;
  readonly state: PolicyState;
  /** What the organisation set, by the names of its keys. */
  readonly keys: readonly string[];
  /** Whether an administrator put this copy here, or set anything for it. */
  readonly isManaged: boolean;
  /** The browser's words, when it failed to hand the policy over. */
  readonly reason?: string;
}

type Raw = Readonly<Record<string, unknown>>;

/** Where the last known policy stands in the storage. */
const COPY_KEY = 'policyCopy';

/**
 * How long an empty answer is doubted. Chromium answers `{}` at once after an installation by policy and has the policy 2 to 5.5 s later
 * (measured with 156); a slow machine may take twice as long.
 */
const DOUBT_MS = 12_000;

/**
 * What an organisation decided, followed for as long as the worker lives. Browsers take their time: at their own start Chromium holds the
 * answer back for 3 to 5 s, and right after an installation it answers that there is nothing. So the last known policy holds until the
 * browser has spoken, and where none is known nothing is read meanwhile.
 *
 * @param onChange Called whenever something else holds than what `read` gave before.
 */
export function followPolicy(onChange: () => void): { readonly read: () => Promise<PolicyNow> } {
  let now: PolicyNow = { policy: NO_POLICY, state: 'awaited', keys: [], isManaged: false };
  let raw: Raw | undefined;
  let opened: Promise<void> | undefined;
  let doubt: ReturnType<typeof setTimeout> | undefined;

  const settle = async (next: Raw): Promise<void> => {
    clearTimeout(doubt);
    const isSame = JSON.stringify(next) === JSON.stringify(raw);
    const keys = Object.keys(next).toSorted();
    const state = keys.length === 0 ? 'none' : 'current';
    const isOurs = keys.length > 0 || (await isManaged());
    const isNews = !isSame || state !== now.state;
    now = { policy: isSame && raw ? now.policy : readPolicy(next), state, keys, isManaged: isOurs };
    raw = next;
    if (isNews) onChange();
    if (!isSame) await browser.storage.local.set({ [COPY_KEY]: withoutSecrets(next) });
  };

  /** @param isTold Whether the browser says by itself that the policy changed: then an empty one is no doubt meant. */
  const ask = async (isTold: boolean): Promise<void> => {
    try {
      const next = await askBrowser();
      const isDoubtful = !isTold && Object.keys(next).length === 0 && now.state !== 'none' && (await isManaged());
      if (!isDoubtful) return await settle(next);
      clearTimeout(doubt);
      doubt = setTimeout(() => void settle(next), DOUBT_MS);
    } catch (error) {
      console.error('Namesake could not read the policy of the organisation:', error);
      now = { ...now, state: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
      onChange();
    }
  };

  const open = async (): Promise<void> => {
    const { [COPY_KEY]: copy } = await browser.storage.local.get(COPY_KEY);
    if (isRecord(copy)) {
      raw = copy;
      const keys = Object.keys(copy).toSorted();
      const isOurs = keys.length > 0 || (await isManaged());
      now = { policy: readPolicy(copy), state: keys.length === 0 ? 'none' : 'remembered', keys, isManaged: isOurs };
    }
    void ask(false);
  };

  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void ask(true);
  });
  return {
    read: async () => {
      await (opened ??= open());
      return now;
    },
  };
}

/** @throws {Error} If the browser has a policy and does not give it. */
async function askBrowser(): Promise<Raw> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    // Firefox without a policy: “Managed storage manifest not found”.
    if (error instanceof Error && /manifest not found/i.test(error.message)) return {};
    throw error;
  }
}

/** Whether an administrator put this copy here. `getSelf` needs no permission. */
async function isManaged(): Promise<boolean> {
  try {
    return (await browser.management.getSelf()).installType === 'admin';
  } catch {
    return false;
  }
}

/** The storage is not encrypted, and the browser hands secrets over anew at each start. */
function withoutSecrets(raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !isSecret(key)));
}
