import { describeFound } from '../../policy/describe-found.ts';
import type { Problem } from '../../policy/read-value.ts';
import { asChromium } from './as-chromium.ts';
import { checkSchema } from './check-templates.ts';
import { findForChromium, findForFirefox, findInstallBlock } from './find-in-browser-json.ts';
import type { FileContents, FileContext } from './found-settings.ts';
import { isRecord } from './lined-value.ts';
import type { LinedValue } from './lined-value.ts';

/** Finds settings in a JSON file of any of the kinds that administrators use, and says which it is. */
export function findInJson({ value: root, liberties }: LinedValue, known: FileContext): FileContents {
  if (!isRecord(root)) {
    return {
      format: 'JSON',
      settings: [],
      problems: [{ at: '', found: describeFound(root), why: 'expected an object' }],
    };
  }
  const kind = KINDS.find(({ isThis }) => isThis(root)) ?? PLAIN;
  const contents = kind.find(root, known);
  const faults = liberties.filter(({ what }) => what === 'duplicate key' || !kind.forgives);
  const problems = faults.map(({ line, what, words }) => ({ at: `line ${line}`, found: what, why: words }));
  return { ...contents, problems: [...problems, ...contents.problems] };
}

type Root = Readonly<Record<string, unknown>>;

interface Kind {
  /** Whether its readers take comments and trailing commas. Where they do not, they read nothing of the file. */
  readonly forgives: boolean;
  readonly isThis: (root: Root) => boolean;
  readonly find: (root: Root, known: FileContext) => FileContents;
}

const PLAIN: Kind = {
  forgives: false,
  isThis: () => true,
  find: (root) => ({
    format: 'Settings as the extension receives them',
    settings: [{ title: 'Any browser', place: '', received: { values: root, dropped: [] } }],
    problems: [],
  }),
};

/** The first that fits. */
const KINDS: readonly Kind[] = [
  { forgives: false, isThis: (root) => Object.hasOwn(root, 'policies'), find: findForFirefox },
  {
    forgives: true,
    isThis: (root) =>
      ['3rdparty', 'ExtensionSettings', 'ExtensionInstallForcelist'].some((key) => Object.hasOwn(root, key)),
    find: findForChromium,
  },
  {
    forgives: false,
    isThis: (root) => Object.hasOwn(root, 'data') && Object.hasOwn(root, 'name'),
    find: findInManifest,
  },
  { forgives: false, isThis: (root) => root['type'] === 'object' && isRecord(root['properties']), find: checkSchema },
  { forgives: false, isThis: (root) => someHave(root, 'Value'), find: findForChromeOs },
  { forgives: false, isThis: (root) => someHave(root, 'installation_mode'), find: findInstallBlock },
];

function someHave(root: Root, key: string): boolean {
  return Object.values(root).some((value) => isRecord(value) && Object.hasOwn(value, key));
}

function findInManifest({ name, type, data, description }: Root): FileContents {
  const problems: Problem[] = [];
  if (type !== 'storage') problems.push({ at: 'type', found: describeFound(type), why: 'expected "storage"' });
  if (typeof description !== 'string') {
    problems.push({
      at: 'description',
      found: describeFound(description),
      why: 'Firefox refuses the file without one',
    });
  }
  return {
    format: 'Native manifest of Firefox',
    settings: [{ title: `Firefox, extension ${String(name)}`, place: 'data', received: { values: data, dropped: [] } }],
    problems,
  };
}

function findForChromeOs(root: Root, known: FileContext): FileContents {
  const problems: Problem[] = [];
  const entries = Object.entries(root).flatMap(([key, wrapped]): readonly (readonly [string, unknown])[] => {
    if (isRecord(wrapped) && Object.hasOwn(wrapped, 'Value')) return [[key, wrapped['Value']]];
    const why = 'every value must be wrapped: {"Value": …}; this one is dropped';
    problems.push({ at: key, found: describeFound(wrapped), why });
    return [];
  });
  const title = 'ChromeOS, or Chrome from the Admin console';
  const settings = [
    {
      title,
      place: '',
      received: asChromium(Object.fromEntries(entries), (key) => known.fractions.has(`${key}.Value`)),
    },
  ];
  return { format: 'Settings for the Google Admin console', settings, problems };
}
