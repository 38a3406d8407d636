import type { Problem } from '../../policy/read-value.ts';
import type { BrowserName } from '../policy-target.ts';
import { checkInstalls } from './check-installs.ts';
import { asTyped, asWritten, pickExtensions } from './found-settings.ts';
import type { FileContents, FileContext } from './found-settings.ts';
import { isRecord, ownValue, placeOfKey } from './lined-value.ts';

type Root = Readonly<Record<string, unknown>>;

/** Firefox's `policies.json`. */
export function findForFirefox(root: Root, known: FileContext): FileContents {
  const { policies } = root;
  const problems: Problem[] = [
    ...checkInstalls('firefox', ownValue(policies, 'ExtensionSettings'), 'policies.ExtensionSettings', known.ids),
  ];
  const place = 'policies.3rdparty.Extensions';
  const third = ownValue(policies, '3rdparty');
  if (isRecord(third) && !Object.hasOwn(third, 'Extensions') && Object.hasOwn(third, 'extensions')) {
    const why = 'Firefox reads “Extensions” with a capital alone';
    problems.push({ at: 'policies.3rdparty.extensions', found: 'extensions', why });
  }
  const blocks = ownValue(third, 'Extensions');
  const found = blocks === undefined ? [] : pickExtensions(blocks, place, known, problems);
  const settings = found.map(({ id, block }) => ({
    title: `Firefox, extension ${id}`,
    place: placeOfKey(place, id),
    received: asWritten(block),
  }));
  return { format: 'policies.json of Firefox', settings, problems };
}

/** What Chrome, Chromium and Edge read on Linux. */
export function findForChromium(root: Root, known: FileContext): FileContents {
  const installs = root['ExtensionSettings'];
  const problems: Problem[] = [
    ...checkInstalls(guessBrowser(installs, known), installs, 'ExtensionSettings', known.ids),
  ];
  const place = '3rdparty.extensions';
  const third = root['3rdparty'];
  if (isRecord(third) && !Object.hasOwn(third, 'extensions') && Object.hasOwn(third, 'Extensions')) {
    const why =
      'Chrome, Chromium and Edge read “extensions” in small letters alone; Firefox wants it all inside “policies”';
    problems.push({ at: '3rdparty.Extensions', found: 'Extensions', why });
  }
  const blocks = ownValue(third, 'extensions');
  const found = blocks === undefined ? [] : pickExtensions(blocks, place, known, problems);
  const settings = found.map(({ id, block }) => ({
    title: `Chrome, Chromium or Edge, extension ${id}`,
    place: placeOfKey(place, id),
    received: asTyped(block, placeOfKey(place, id), known),
  }));
  return { format: 'Policy file of Chrome, Chromium or Edge on Linux', settings, problems };
}

/** A block that installs and holds no settings. */
export function findInstallBlock(root: Root, known: FileContext): FileContents {
  const problems = checkInstalls(guessBrowser(root, known), root, '', known.ids);
  return { format: 'A block of ExtensionSettings', settings: [], problems };
}

/** In JSON alone one cannot tell Chrome from Edge: the words of the block say it. */
function guessBrowser(blocks: unknown, { ids }: FileContext): BrowserName {
  const own = ids.map((id) => ownValue(blocks, id));
  if (own.some((block) => ownValue(block, 'install_url') !== undefined)) return 'firefox';
  return own.some((block) => ownValue(block, 'toolbar_state') !== undefined) ? 'edge' : 'chrome';
}
