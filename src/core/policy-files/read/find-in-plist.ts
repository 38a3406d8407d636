import { describeFound } from '../../policy/describe-found.ts';
import type { Problem } from '../../policy/read-value.ts';
import { checkInstalls } from './check-installs.ts';
import { asTyped, asWritten, pickExtensions } from './found-settings.ts';
import type { FileContents, FoundSettings, FileContext } from './found-settings.ts';
import { isRecord, ownValue, placeOfIndex, placeOfKey } from './lined-value.ts';
import type { LinedValue } from './lined-value.ts';

/** Finds settings in a configuration profile of macOS, or in a property list that is the settings themselves. */
export function findInPlist({ value: root, liberties }: LinedValue, known: FileContext): FileContents {
  const problems: Problem[] = liberties.map(({ line, words }) => ({ at: `line ${line}`, found: '', why: words }));
  const payloads = ownValue(root, 'PayloadContent');
  if (payloads === undefined) {
    const settings = [{ title: 'Chrome or Edge on macOS', place: '', received: asTyped(root, '', known) }];
    return { format: 'Property list with settings', settings, problems };
  }
  if (!Array.isArray(payloads)) {
    return {
      format: PROFILE,
      settings: [],
      problems: [{ at: 'PayloadContent', found: describeFound(payloads), why: 'expected a list' }],
    };
  }
  const settings = payloads.flatMap((payload: unknown, index) =>
    readPayload(payload, placeOfIndex('PayloadContent', index), known, problems),
  );
  if (settings.length === 0)
    problems.push({ at: 'PayloadContent', found: '', why: 'there are no settings of Namesake in this profile' });
  return { format: PROFILE, settings, problems };
}

const PROFILE = 'Configuration profile of macOS';

function readPayload(
  payload: unknown,
  place: string,
  known: FileContext,
  problems: Problem[],
): readonly FoundSettings[] {
  const type = ownValue(payload, 'PayloadType');
  if (!isRecord(payload) || typeof type !== 'string') {
    problems.push({
      at: placeOfKey(place, 'PayloadType'),
      found: describeFound(type),
      why: 'every payload needs its type',
    });
    return [];
  }
  if (type === 'org.mozilla.firefox') return readFirefox(payload, place, known, problems);
  const [, domain = '', id = ''] = /^(.+)\.extensions\.([^.]+)$/.exec(type) ?? [];
  if (id !== '') {
    const own = Object.entries(payload).filter(([key]) => !key.startsWith('Payload'));
    return [
      { title: `${nameOf(domain)}, extension ${id}`, place, received: asTyped(Object.fromEntries(own), place, known) },
    ];
  }
  const browser = type === 'com.microsoft.Edge' ? 'edge' : 'chrome';
  problems.push(
    ...checkInstalls(browser, payload['ExtensionSettings'], placeOfKey(place, 'ExtensionSettings'), known.ids),
  );
  if (Object.hasOwn(payload, '3rdparty')) {
    const why = `nobody reads this; the settings of an extension have a payload of their own, of the type ${type}.extensions.ID`;
    problems.push({ at: placeOfKey(place, '3rdparty'), found: '3rdparty', why });
  }
  return [];
}

function readFirefox(
  payload: Readonly<Record<string, unknown>>,
  place: string,
  known: FileContext,
  problems: Problem[],
): readonly FoundSettings[] {
  if (payload['EnterprisePoliciesEnabled'] !== true) {
    const found = describeFound(payload['EnterprisePoliciesEnabled']);
    problems.push({
      at: placeOfKey(place, 'EnterprisePoliciesEnabled'),
      found,
      why: 'must be true, or Firefox reads nothing of this',
    });
  }
  problems.push(
    ...checkInstalls('firefox', payload['ExtensionSettings'], placeOfKey(place, 'ExtensionSettings'), known.ids),
  );
  const at = `${place}.3rdparty.Extensions`;
  const blocks = ownValue(payload['3rdparty'], 'Extensions');
  if (blocks === undefined) return [];
  return pickExtensions(blocks, at, known, problems).map(({ id, block }) => ({
    title: `Firefox, extension ${id}`,
    place: placeOfKey(at, id),
    received: asWritten(block),
  }));
}

function nameOf(domain: string): string {
  const names: Readonly<Record<string, string>> = {
    'com.google.Chrome': 'Chrome',
    'com.microsoft.Edge': 'Edge',
    'org.chromium.Chromium': 'Chromium',
  };
  return names[domain] ?? domain;
}
