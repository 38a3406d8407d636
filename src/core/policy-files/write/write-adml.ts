import { defaultOf } from '../../policy/effective-settings.ts';
import type { SettingSource } from '../../policy/setting-source.ts';
import { SOURCES } from '../../policy/settings.ts';
import { WIRE_KEYS } from '../../policy/wire-key.ts';
import { explainKey, titleOf } from '../key-texts.ts';
import type { BrowserName } from '../policy-target.ts';
import { escapeXml } from '../escape-xml.ts';
import {
  GROUP_POLICY_BROWSERS,
  NAMES,
  POLICY_FOLDERS,
  ROOT_FOLDER,
  SUPPORTED_ON,
  TEMPLATE_REVISION,
} from './group-policy.ts';

/** The words of the ADMX template, in English: put in the folder `en-US` beside it, under the same name. */
export function writeAdml(browser: BrowserName): string {
  const { title } = GROUP_POLICY_BROWSERS[browser];
  const strings: readonly (readonly [string, string])[] = [
    [ROOT_FOLDER, `Namesake for ${title}`],
    [SUPPORTED_ON, `${title} with Namesake installed`],
    ...POLICY_FOLDERS.map(({ name, title: folder }) => [name, folder] as const),
    ...WIRE_KEYS.flatMap((wire) => {
      const source = SOURCES[wire.setting];
      const options = source.kind === 'choice' ? Object.entries(source.options) : [];
      return [
        [wire.key, titleOf(wire)],
        [NAMES.explain(wire.key), [...explainKey(wire), ...explainSwitch(source)].join('\n\n')],
        ...options.map(([option, words]) => [NAMES.option(wire.key, option), `${option}: ${words}`]),
      ] as const;
    }).map(([id = '', words = '']) => [id, words] as const),
  ];
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="${TEMPLATE_REVISION}" schemaVersion="1.0">`,
    `  <displayName>Namesake for ${title}</displayName>`,
    `  <description>Settings of the browser extension Namesake in ${title}</description>`,
    '  <resources>',
    '    <stringTable>',
    ...strings.map(([id, words]) => `      <string id="${id}">${escapeXml(words)}</string>`),
    '    </stringTable>',
    '    <presentationTable>',
    ...WIRE_KEYS.flatMap(({ key, setting }) => writePresentation(key, SOURCES[setting])),
    '    </presentationTable>',
    '  </resources>',
    '</policyDefinitionResources>',
  ];
  return `${lines.join('\n').replaceAll('\n', '\r\n')}\r\n`;
}

function explainSwitch({ kind }: SettingSource): readonly string[] {
  return kind === 'flag' ? ['Enabled: on. Disabled: off. Not configured: nothing is decided.'] : [];
}

function writePresentation(key: string, source: SettingSource): readonly string[] {
  const control = writeControl(`refId="${NAMES.element(key)}"`, source);
  return control === undefined
    ? []
    : [`      <presentation id="${key}">`, `        ${control}`, '      </presentation>'];
}

function writeControl(reference: string, source: SettingSource): string | undefined {
  const label = escapeXml(`${source.title}:`);
  switch (source.kind) {
    case 'flag':
      return undefined;
    case 'whole':
      return `<decimalTextBox ${reference} defaultValue="${String(defaultOf(source, 'hr'))}">${escapeXml(`${source.title} (${source.unit}):`)}</decimalTextBox>`;
    case 'choice': {
      const first = Object.keys(source.options).findIndex((option) => option === defaultOf(source, 'hr'));
      return `<dropdownList ${reference} noSort="true" defaultItem="${first}">${label}</dropdownList>`;
    }
    case 'text':
      return `<textBox ${reference}><label>${label}</label></textBox>`;
    case 'set':
      return `<listBox ${reference}>${label}</listBox>`;
  }
}
