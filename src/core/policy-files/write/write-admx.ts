import type { SettingSource } from '../../policy/setting-source.ts';
import { SOURCES } from '../../policy/settings.ts';
import type { WireKey } from '../../policy/wire-key.ts';
import type { BrowserName, PolicyTarget } from '../policy-target.ts';
import { settingsKey } from '../registry-keys.ts';
import { escapeXml } from '../escape-xml.ts';
import {
  GROUP_POLICY_BROWSERS,
  NAMES,
  POLICY_FOLDERS,
  ROOT_FOLDER,
  SUPPORTED_ON,
  TEMPLATE_REVISION,
} from './group-policy.ts';

/**
 * The template that the group policy editor and Intune read: one policy for each key, in folders. Its words stand in the ADML file.
 *
 * Schema: Microsoft's PolicyDefinitions.xsd ([MS-GPREG] section 7,
 * https://learn.microsoft.com/openspecs/windows_protocols/ms-gpreg/81a89003-5121-4216-b788-fde8daa71c78).
 */
export function writeAdmx(browser: BrowserName, target: PolicyTarget): string {
  const { namespace } = GROUP_POLICY_BROWSERS[browser];
  const key = settingsKey(browser, target);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="${TEMPLATE_REVISION}" schemaVersion="1.0">`,
    '  <policyNamespaces>',
    `    <target prefix="namesake_${browser}" namespace="${namespace}"/>`,
    '  </policyNamespaces>',
    `  <resources minRequiredRevision="${TEMPLATE_REVISION}"/>`,
    '  <supportedOn>',
    '    <definitions>',
    `      <definition name="${SUPPORTED_ON}" displayName="$(string.${SUPPORTED_ON})"/>`,
    '    </definitions>',
    '  </supportedOn>',
    '  <categories>',
    `    <category name="${ROOT_FOLDER}" displayName="$(string.${ROOT_FOLDER})"/>`,
    ...POLICY_FOLDERS.flatMap(({ name }) => [
      `    <category name="${name}" displayName="$(string.${name})">`,
      `      <parentCategory ref="${ROOT_FOLDER}"/>`,
      '    </category>',
    ]),
    '  </categories>',
    '  <policies>',
    ...POLICY_FOLDERS.flatMap(({ name, keys }) => keys.flatMap((wire) => writePolicy(wire, name, key))),
    '  </policies>',
    '</policyDefinitions>',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function writePolicy(wire: WireKey, folder: string, registryKey: string): readonly string[] {
  const source = SOURCES[wire.setting];
  const isFlag = source.kind === 'flag';
  const attributes = [
    `name="${wire.key}"`,
    'class="Both"',
    `displayName="$(string.${wire.key})"`,
    `explainText="$(string.${NAMES.explain(wire.key)})"`,
    ...(isFlag ? [] : [`presentation="$(presentation.${wire.key})"`]),
    `key="${escapeXml(registryKey)}"`,
    ...(isFlag ? [`valueName="${wire.key}"`] : []),
  ];
  return [
    `    <policy ${attributes.join(' ')}>`,
    `      <parentCategory ref="${folder}"/>`,
    `      <supportedOn ref="${SUPPORTED_ON}"/>`,
    ...(isFlag
      ? FLAG_VALUES
      : ['      <elements>', ...writeElement(wire.key, source, registryKey), '      </elements>']),
    '    </policy>',
  ];
}

const FLAG_VALUES: readonly string[] = [
  '      <enabledValue><decimal value="1"/></enabledValue>',
  '      <disabledValue><decimal value="0"/></disabledValue>',
];

function writeElement(
  key: string,
  source: Exclude<SettingSource, { kind: 'flag' }>,
  registryKey: string,
): readonly string[] {
  const named = `id="${NAMES.element(key)}" valueName="${key}" required="true"`;
  switch (source.kind) {
    case 'whole':
      return [`        <decimal ${named} minValue="${source.min}" maxValue="${source.max}"/>`];
    case 'text':
      return [`        <text ${named} maxLength="${source.maxLength}"/>`];
    case 'choice':
      return [
        `        <enum ${named}>`,
        ...Object.keys(source.options).flatMap((option) => [
          `          <item displayName="$(string.${NAMES.option(key, option)})">`,
          `            <value><string>${escapeXml(option)}</string></value>`,
          '          </item>',
        ]),
        '        </enum>',
      ];
    case 'set':
      // With an empty prefix the editor numbers the values 1, 2, 3 …, which is what browsers take for a list.
      return [`        <list id="${NAMES.element(key)}" key="${escapeXml(`${registryKey}\\${key}`)}" valuePrefix=""/>`];
  }
}
