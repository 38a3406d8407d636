import type { Problem } from '../../policy/read-value.ts';
import { WIRE_KEYS } from '../../policy/wire-key.ts';
import { asChromium } from './as-chromium.ts';
import type { Received } from './as-chromium.ts';
import { isRecord, ownValue, placeOfKey } from './lined-value.ts';

/** The settings of one copy of the extension, as found in a file. */
export interface FoundSettings {
  /** For whom: `Chrome, extension obbdell…`. */
  readonly title: string;
  /** Where in the file; places of the settings' own problems are below it. */
  readonly place: string;
  readonly received: Received;
}

/** What a file holds, before the settings themselves are read. */
export interface FileContents {
  /** What kind of file it is, in words. */
  readonly format: string;
  readonly settings: readonly FoundSettings[];
  readonly problems: readonly Problem[];
}

/** What is known of a file beside its value. */
export interface FileContext {
  /** The ids that Namesake goes by, so that other extensions' settings are left alone. */
  readonly ids: readonly string[];
  /** Places of whole numbers that are written as fractions. */
  readonly fractions: ReadonlySet<string>;
}

/**
 * Those blocks of a file that are ours: the ids asked for, else the ones that hold settings of ours.
 *
 * @param blocks What stands under the ids.
 */
export function pickExtensions(
  blocks: unknown,
  place: string,
  { ids }: FileContext,
  problems: Problem[],
): readonly { readonly id: string; readonly block: unknown }[] {
  if (!isRecord(blocks)) {
    problems.push({ at: place, found: '', why: 'expected the ids of extensions here, each with its settings' });
    return [];
  }
  const entries = Object.entries(blocks).map(([id, block]) => ({ id, block }));
  const asked = entries.filter(({ id }) => ids.includes(id));
  const chosen = asked.length > 0 ? asked : entries.filter(({ block }) => holdsSettings(block));
  if (chosen.length === 0) {
    const others = entries.map(({ id }) => id).join(', ');
    problems.push({ at: place, found: others || 'nothing', why: 'there are no settings of Namesake here' });
  }
  return chosen;
}

/** What Firefox hands over: everything, as it was written. */
export function asWritten(block: unknown): Received {
  return { values: block, dropped: findStrayLevel(block) };
}

/** What Chrome, Chromium and Edge hand over of settings at a place. */
export function asTyped(block: unknown, place: string, { fractions }: FileContext): Received {
  const { values, dropped } = asChromium(block, (key) => fractions.has(placeOfKey(place, key)));
  return { values, dropped: [...dropped, ...findStrayLevel(block)] };
}

/** The level `policy` is of the Windows registry alone. */
function findStrayLevel(block: unknown): readonly Problem[] {
  if (!holdsSettings(ownValue(block, 'policy'))) return [];
  const why = 'this level exists in the Windows registry alone; put the settings one level up';
  return [{ at: 'policy', found: 'a level', why }];
}

function holdsSettings(block: unknown): boolean {
  return (
    isRecord(block) &&
    (WIRE_KEYS.some(({ key }) => Object.hasOwn(block, key)) || holdsSettings(ownValue(block, 'policy')))
  );
}
