import { SETTING_GROUPS, SOURCES } from '../../policy/settings.ts';
import type { SettingName } from '../../policy/settings.ts';
import { WIRE_KEYS } from '../../policy/wire-key.ts';
import { describeAllowed, describeDefaults } from '../key-texts.ts';

/** A table of settings for each group, in Markdown. */
export function writeSettingsTables(): readonly string[] {
  return SETTING_GROUPS.flatMap(({ title, names }) => [
    `### ${title}`,
    '',
    '| setting | what it does | what may be written | without a policy | keys |',
    '|---|---|---|---|---|',
    ...names.map(writeSetting),
    '',
  ]);
}

function writeSetting(name: SettingName): string {
  const source = SOURCES[name];
  const options = source.kind === 'choice' ? Object.entries(source.options) : [];
  const allowed =
    options.length === 0
      ? escapeMarkdown(describeAllowed(source))
      : options.map(([word, meaning]) => `\`${word}\`: ${escapeMarkdown(meaning)}`).join('<br>');
  const keys = WIRE_KEYS.filter(({ setting }) => setting === name).map(({ key }) => `\`${key}\``);
  const [title, meaning, preset] = [source.title, source.meaning, describeDefaults(source)].map(escapeMarkdown);
  return `| **${title}** | ${meaning} | ${allowed} | ${preset} | ${keys.join('<br>')} |`;
}

/** Patterns have stars and angle brackets, which would be emphasis and tags. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[*<|_]/g, String.raw`\$&`);
}
