import process from 'node:process';
import { parseArgs } from 'node:util';
import {
  checkPolicyFile,
  describeValue,
  effectiveSettings,
  pageRule,
  SETTING_NAMES,
  SOURCES,
  type Effective,
  type EffectiveSettings,
  type PolicyCheck,
  type SettingName,
  type Value,
} from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';
import { DEFAULT_IDS } from './default-ids.ts';
import { describeProblem } from './describe-problem.ts';
import { readPolicyText } from './read-policy-text.ts';

/** `namesake policy check`: what is wrong with a file, and what holds under it. Ends with 1 where anything is wrong. */
export async function checkPolicy(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      id: { type: 'string', multiple: true },
      url: { type: 'string', multiple: true },
    },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new UsageError('say which one file to check, or - for standard input.');
  const check = checkPolicyFile(await readPolicyText(path), values.id ?? Object.values(DEFAULT_IDS));
  const urls = values.url ?? [];
  if (values.json === true) print(JSON.stringify(toJson(path, check, urls)));
  else for (const line of toLines(path, check, urls)) print(line);
  if (check.problems.length > 0) process.exitCode = 1;
}

function toJson(file: string, { format, problems, policies }: PolicyCheck, urls: readonly string[]): object {
  return {
    file,
    format,
    problems,
    policies: policies.map(({ title, policy }) => {
      const effective = effectiveSettings(policy);
      const shown = SETTING_NAMES.map((name) => [
        name,
        { ...effective[name], value: hideSecret(name, effective[name].value) },
      ]);
      const pages = urls.map((url) => ({ url, ...pageRule(effective, url) }));
      return { title, effective: Object.fromEntries(shown), ...(pages.length > 0 && { pages }) };
    }),
  };
}

function toLines(
  file: string,
  { format, problems, policies }: PolicyCheck,
  urls: readonly string[],
): readonly string[] {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [
    `${file}: ${format}.`,
    problems.length === 0 ? 'Nothing is wrong with it.' : `${count}:`,
    ...problems.map((problem) => `  ${describeProblem(problem)}`),
    ...policies.flatMap(({ title, policy }) => {
      const effective = effectiveSettings(policy);
      return [
        '',
        `In effect for ${title}, as long as nobody chose otherwise:`,
        ...SETTING_NAMES.map((name) => describeSetting(name, effective[name])),
        ...urls.map((url) => describePage(url, effective)),
      ];
    }),
  ];
}

function describeSetting(name: SettingName, { value, isLocked, reason }: Effective<Value>): string {
  return `  ${name.padEnd(22)}${isLocked ? 'locked  ' : 'open    '}${describeValue(hideSecret(name, value))}  (${reason})`;
}

function describePage(url: string, effective: EffectiveSettings): string {
  const { mode, reason } = pageRule(effective, url);
  return `  ${url}: ${mode}  (${reason})`;
}

function hideSecret(name: SettingName, value: Value): Value {
  return 'isSecret' in SOURCES[name] && value !== '' ? 'set, not shown' : value;
}
