import type { Value } from './read-value.ts';
import { SOURCES } from './settings.ts';
import type { SettingName } from './settings.ts';

/** Below 0 when `one` is less than `other`: numbers by size, words of a choice by their order in the source. */
export function compareValues(name: SettingName, one: Value, other: Value): number {
  return rankOf(name, one) - rankOf(name, other);
}

function rankOf(name: SettingName, value: Value): number {
  const source = SOURCES[name];
  if (source.kind === 'choice' && typeof value === 'string') return Object.keys(source.options).indexOf(value);
  return typeof value === 'number' ? value : 0;
}
