import type { PageMode } from '../core/index.ts';
import { browser } from './browser.ts';
import { isRecord, oneOf } from './shape.ts';

/** By host: `example.org` also holds for `www.example.org`, unless that has its own. `*` stands for all others. */
export type SiteChoices = Readonly<Record<string, PageMode>>;

/** The key of the choice for every site without one of its own. */
export const ELSEWHERE = '*';

const SITES = 'sites';
/** Sites chosen in private windows: kept for as long as the browser runs, never written to disk. */
const PRIVATE_SITES = 'privateSites';

/** What storage changes when a choice for a site does. */
export const SITE_KEYS: readonly string[] = [SITES, PRIVATE_SITES];

const isMode = oneOf('highlight', 'silent', 'off');

/**
 * What is stored, entry by entry: one that is broken is left out and the rest holds.
 *
 * @throws {Error} If the browser's storage does not answer.
 */
export async function readSiteChoices(): Promise<SiteChoices> {
  const [kept, session] = await Promise.all([
    browser.storage.local.get(SITES),
    browser.storage.session.get(PRIVATE_SITES),
  ]);
  return { ...parseSites(kept[SITES]), ...parseSites(session[PRIVATE_SITES]) };
}

/** @param isPrivate Whether the choice was made in a private window. */
export async function setSiteChoice(site: string, mode: PageMode, isPrivate: boolean): Promise<void> {
  const area = isPrivate ? browser.storage.session : browser.storage.local;
  const key = isPrivate ? PRIVATE_SITES : SITES;
  const stored = await area.get(key);
  await area.set({ [key]: { ...parseSites(stored[key]), [site]: mode } });
}

/** Lets a site follow the others again. */
export async function forgetSite(site: string): Promise<void> {
  for (const [area, key] of [
    [browser.storage.local, SITES],
    [browser.storage.session, PRIVATE_SITES],
  ] as const) {
    const { [site]: _, ...others } = parseSites((await area.get(key))[key]);
    await area.set({ [key]: others });
  }
}

/**
 * The name a site's choice is kept under: its host, `file:` for files on this computer.
 *
 * @returns Undefined for pages that belong to no site: the browser's own, `about:blank`, `data:`.
 */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'http:' || protocol === 'https:') return hostname;
  return protocol === 'file:' ? protocol : undefined;
}

/** The choice for the site itself, else for the nearest host above it, else for all others; undefined where nobody chose. */
export function choiceFor(sites: SiteChoices, site: string | undefined): PageMode | undefined {
  for (let host = site; host; host = host.slice(host.indexOf('.') + 1)) {
    const mode = Object.hasOwn(sites, host) ? sites[host] : undefined;
    if (mode) return mode;
    if (!host.includes('.')) break;
  }
  return Object.hasOwn(sites, ELSEWHERE) ? sites[ELSEWHERE] : undefined;
}

function parseSites(value: unknown): Record<string, PageMode> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, PageMode] => isMode(entry[1]) && entry[0] !== '__proto__'),
  );
}
