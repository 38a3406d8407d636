import { DISMISS_REASONS } from '../../core/index.ts';
import type { DismissReason } from '../../core/index.ts';
import { browser } from '../browser.ts';
import { isRecord, oneOf } from '../shape.ts';

/** Where observations that a person set aside are kept: a key that tells nothing of the text, and the reason. */
export const DISMISSALS_KEY = 'observationsSetAside';

/** The oldest go first. A person sets a few aside in a day. */
const MOST = 2_000;

const isReason = oneOf(...DISMISS_REASONS);

/** Why each observation was set aside, by its key. */
export async function readDismissals(): Promise<ReadonlyMap<string, DismissReason>> {
  const [kept, session] = await Promise.all([
    browser.storage.local.get(DISMISSALS_KEY),
    browser.storage.session.get(DISMISSALS_KEY),
  ]);
  return new Map([...parse(kept[DISMISSALS_KEY]), ...parse(session[DISMISSALS_KEY])]);
}

/** Null brings it back. What is set aside in a private window is forgotten with the browser, and never written to disk. */
export async function keepDismissal(key: string, reason: DismissReason | null, isPrivate: boolean): Promise<void> {
  const areas = reason === null ? [browser.storage.local, browser.storage.session] : [areaFor(isPrivate)];
  for (const area of areas) {
    const stored = parse((await area.get(DISMISSALS_KEY))[DISMISSALS_KEY]).filter(([other]) => other !== key);
    const next = reason === null ? stored : [...stored, [key, reason] as const];
    await area.set({ [DISMISSALS_KEY]: next.slice(-MOST) });
  }
}

function areaFor(isPrivate: boolean): typeof browser.storage.local {
  return isPrivate ? browser.storage.session : browser.storage.local;
}

/** A list of pairs, so that no key can reach a prototype. One that is broken is left out and the rest holds. */
function parse(value: unknown): (readonly [string, DismissReason])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const [key, reason]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    return typeof key === 'string' && isReason(reason) && !isRecord(key) ? [[key, reason] as const] : [];
  });
}
