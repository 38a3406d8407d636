import { describeValue, SETTING_GROUPS, SOURCES } from '../../core/index.ts';
import type { SettingName, SettingsView, Value } from '../../core/index.ts';
import { makeFactTable } from '../fact-table.ts';
import { makeElement } from '../make-element.ts';

/** Who decided, in one word for the table. */
const DECIDERS = { organisation: 'Organisation', you: 'You', default: 'Namesake' } as const;

/** Every setting with what holds, who decided it and why, group by group. */
export function makeEffectiveTables({ settings }: SettingsView): readonly HTMLElement[] {
  return SETTING_GROUPS.map(({ title, names }) =>
    makeFactTable(
      title,
      ['Setting', 'In effect', 'Decided by', 'Why'],
      names.map((name) => [
        makeName(name),
        makeValue(name, settings[name].value),
        settings[name].isLocked && settings[name].by === 'organisation'
          ? `${DECIDERS[settings[name].by]}, locked`
          : DECIDERS[settings[name].by],
        settings[name].reason,
      ]),
    ),
  );
}

/** The title, and the key that administrators know it by. */
function makeName(name: SettingName): Node {
  return makeElement('span', { 'data-setting': name }, SOURCES[name].title, ' ', makeElement('code', {}, name));
}

function makeValue(name: SettingName, value: Value): Node {
  const source = SOURCES[name];
  if (source.kind === 'whole') return document.createTextNode(`${describeValue(value)} ${source.unit}`);
  if (typeof value !== 'object' || value.length < 2) return document.createTextNode(describeValue(value));
  return makeElement('ul', { class: 'plain' }, ...value.map((item) => makeElement('li', {}, item)));
}
