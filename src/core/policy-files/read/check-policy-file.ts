import { readPolicy } from '../../policy/read-policy.ts';
import type { Policy } from '../../policy/read-policy.ts';
import type { Problem } from '../../policy/read-value.ts';
import { SETTINGS_OPENING } from '../write/script-parts.ts';
import { checkAdmx } from './check-templates.ts';
import { FileError } from './file-error.ts';
import { findInJson } from './find-in-json.ts';
import { findInPlist } from './find-in-plist.ts';
import { findInReg } from './find-in-reg.ts';
import type { FileContents } from './found-settings.ts';
import { asChromium } from './as-chromium.ts';
import { readJson } from './read-json.ts';
import { readPlist } from './read-plist.ts';
import { readReg, REG_HEAD } from './read-reg.ts';
import { readXml } from './read-xml.ts';

/** A problem with its place in a file. */
export interface PlacedProblem extends Problem {
  /** From 1; absent where no one line is to blame. */
  readonly line?: number;
}

/** What a file of an administrator comes to. */
export interface PolicyCheck {
  /** What kind of file it is, in words. */
  readonly format: string;
  /** Everything that is wrong, whether the browser drops it or Namesake. */
  readonly problems: readonly PlacedProblem[];
  /** What each copy of the extension named in the file is told. Empty for templates and for files that cannot be read. */
  readonly policies: readonly { readonly title: string; readonly policy: Policy }[];
}

/**
 * Reads any of the files that administrators use as the browser and then Namesake would, and says what is wrong with it: JSON of Chrome,
 * Chromium, Edge, Firefox and the Google Admin console, registry files, configuration profiles, our PowerShell scripts, and templates.
 *
 * @param ids The ids that Namesake goes by; blocks of other extensions are left alone.
 */
export function checkPolicyFile(text: string, ids: readonly string[]): PolicyCheck {
  try {
    const { contents, lines } = readContents(text, ids);
    return checkContents(contents, lines);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const place = error.line > 0 ? { line: error.line } : {};
    return { format: 'Unreadable', problems: [{ at: '', found: '', why: error.message, ...place }], policies: [] };
  }
}

interface ReadContents {
  readonly contents: FileContents;
  readonly lines: ReadonlyMap<string, number>;
}

function readContents(text: string, ids: readonly string[]): ReadContents {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith(REG_HEAD) || start.startsWith('REGEDIT4')) {
    const contents = findInReg(readReg(text), ids);
    return { contents, lines: contents.lines };
  }
  if (start.startsWith('<') && !start.startsWith('<#')) return readXmlFile(text, ids);
  if (text.includes(SETTINGS_OPENING)) return readScript(text);
  if (!start.startsWith('{') && !start.startsWith('[') && !start.startsWith('/')) {
    throw new FileError(
      0,
      'this is no policy file: neither JSON, nor a registry file, nor XML, nor a script with settings in it',
    );
  }
  const lined = readJson(text);
  return { contents: findInJson(lined, { ids, fractions: lined.fractions }), lines: lined.lines };
}

function readXmlFile(text: string, ids: readonly string[]): ReadContents {
  const root = readXml(text);
  const none: ReadonlyMap<string, number> = new Map();
  switch (root.name) {
    case 'plist': {
      const lined = readPlist(root);
      return { contents: findInPlist(lined, { ids, fractions: lined.fractions }), lines: lined.lines };
    }
    case 'policyDefinitions':
      return { contents: checkAdmx(root), lines: none };
    case 'policyDefinitionResources':
      return {
        contents: { format: 'Words of a group policy template (no values)', settings: [], problems: [] },
        lines: none,
      };
    default:
      throw new FileError(root.line, `<${root.name}> begins nothing that administrators use here`);
  }
}

/** The settings that a script of ours writes. */
function readScript(text: string): ReadContents {
  const [before = '', after = ''] = text.split(SETTINGS_OPENING, 2);
  const body = after.split(/\r?\n'@/, 1)[0] ?? '';
  const { value, lines } = readJson(body, before.split('\n').length);
  const settings = [{ title: 'Chrome, Edge and Firefox on Windows', place: '', received: asChromium(value) }];
  return { contents: { format: 'PowerShell script', settings, problems: [] }, lines };
}

function checkContents({ format, settings, problems }: FileContents, lines: ReadonlyMap<string, number>): PolicyCheck {
  const place = (problem: Problem, parent = ''): PlacedProblem => {
    const line = /^line (\d+)$/.exec(problem.at)?.[1];
    if (line !== undefined) return { ...problem, at: '', line: Number(line) };
    const at = joinPlaces(parent, problem.at);
    const near = lineOf(at, lines);
    return { ...problem, at, ...(near !== undefined && { line: near }) };
  };
  const policies = settings.map(({ title, place: parent, received }) => {
    const policy = readPolicy(received.values);
    const placed = [...received.dropped, ...policy.problems].map((problem) => place(problem, parent));
    return { title, policy: { ...policy, problems: placed } };
  });
  return {
    format,
    problems: [...problems.map((problem) => place(problem)), ...policies.flatMap(({ policy }) => policy.problems)],
    policies,
  };
}

/** The line of a place, or of the nearest thing around it that has one. */
function lineOf(at: string, lines: ReadonlyMap<string, number>): number | undefined {
  for (let place = at; place !== ''; place = parentOf(place)) {
    const line = lines.get(place);
    if (line !== undefined) return line;
  }
  return undefined;
}

/** Places in the registry are paths. */
function joinPlaces(parent: string, at: string): string {
  if (parent === '' || at === '') return parent + at;
  return `${parent}${parent.startsWith('HKEY_') ? '\\' : '.'}${at}`;
}

function parentOf(place: string): string {
  return place.slice(0, Math.max(0, place.lastIndexOf('.'), place.lastIndexOf('['), place.lastIndexOf('\\')));
}
