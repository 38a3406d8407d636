import type { PageMode } from '../core/index.ts';
import { browser } from './browser.ts';
import { isRecord, oneOf } from './shape.ts';

/** What the user chose. Read through `readSettings` alone, so that nothing unchecked gets past the storage. */
export interface Settings {
  /** For every site without a choice of its own. */
  readonly defaultMode: PageMode;
  /** By host: `example.org` also holds for `www.example.org`, unless that has its own. */
  readonly sites: Readonly<Record<string, PageMode>>;
}

/** Pages are marked unless the user says otherwise. */
const DEFAULT_MODE: PageMode = 'highlight';

/** Sites chosen in private windows: kept for as long as the browser runs, never written to disk. */
const PRIVATE_SITES = 'privateSites';

const isMode = oneOf('highlight', 'silent', 'off');

/**
 * What is stored, entry by entry: one that is broken is left out and the rest holds.
 *
 * @throws {Error} If the browser's storage does not answer.
 */
export async function readSettings(): Promise<Settings> {
  const [kept, session] = await Promise.all([
    browser.storage.local.get(['defaultMode', 'sites']),
    browser.storage.session.get(PRIVATE_SITES),
  ]);
  const { defaultMode } = kept;
  return {
    defaultMode: isMode(defaultMode) ? defaultMode : DEFAULT_MODE,
    sites: { ...parseSites(kept['sites']), ...parseSites(session[PRIVATE_SITES]) },
  };
}

/** @param isPrivate Whether the choice was made in a private window. */
export async function setSiteMode(site: string, mode: PageMode, isPrivate: boolean): Promise<void> {
  const area = isPrivate ? browser.storage.session : browser.storage.local;
  const key = isPrivate ? PRIVATE_SITES : 'sites';
  const stored = await area.get(key);
  await area.set({ [key]: { ...parseSites(stored[key]), [site]: mode } });
}

/** Lets a site follow the default again. */
export async function forgetSite(site: string): Promise<void> {
  for (const [area, key] of [
    [browser.storage.local, 'sites'],
    [browser.storage.session, PRIVATE_SITES],
  ] as const) {
    const { [site]: _, ...others } = parseSites((await area.get(key))[key]);
    await area.set({ [key]: others });
  }
}

export async function setDefaultMode(mode: PageMode): Promise<void> {
  await browser.storage.local.set({ defaultMode: mode });
}

/** Calls back after every change, whoever made it. */
export function watchSettings(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (['defaultMode', 'sites', PRIVATE_SITES].some((key) => key in changes)) onChange();
  });
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

/** The choice for the site itself, else for the nearest host above it, else the default. */
export function modeFor({ sites, defaultMode }: Settings, site: string | undefined): PageMode {
  for (let host = site; host; host = host.slice(host.indexOf('.') + 1)) {
    const mode = Object.hasOwn(sites, host) ? sites[host] : undefined;
    if (mode) return mode;
    if (!host.includes('.')) break;
  }
  return defaultMode;
}

function parseSites(value: unknown): Record<string, PageMode> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, PageMode] => isMode(entry[1]) && entry[0] !== '__proto__'),
  );
}
