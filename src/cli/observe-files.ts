import { builtinRules } from '../../assets/indicators/index.ts';
import {
  buildRuleBook,
  compareNames,
  findWallets,
  observe,
  PAGE_ROLES,
  PROFILES,
  readRules,
  screenText,
  type ObservationSettings,
  type PageRole,
  type Profile,
  type SearchIndex,
  type Subject,
} from '../core/index.ts';
import { loadIndex } from './load-index.ts';
import { readTextFile } from './read-input.ts';
import { splitBlocks, type PlacedBlock } from './split-blocks.ts';
import { UsageError } from './usage-error.ts';
import { nothingSeen, toObservationJson, toObservationLines } from './write-observation.ts';

/** What the command was asked beside its files. */
export interface ObserveOptions {
  readonly role?: string;
  readonly profile?: string;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly list?: readonly string[];
}

/**
 * `namesake screen --observations`: published signs in plain text. What a page would say about its role has to be said by `--role`.
 *
 * @throws {UsageError} When a role, a profile or a file is not as it should be.
 */
export async function observeFiles(
  paths: readonly string[],
  options: ObserveOptions,
  print: (line: string) => void,
): Promise<void> {
  const role = readRole(options.role);
  const book = buildRuleBook(readRules(builtinRules));
  const index = await loadIndex(options.list);
  const settings: ObservationSettings = {
    profile: readProfile(options.profile),
    today: new Date().toISOString().slice(0, 10),
  };
  const which = options.all === true ? 'all' : 'shown';
  let hasSeen = false;
  for (const path of paths) {
    const file = paths.length > 1 ? { file: path } : {};
    const blocks = splitSections(await readTextFile(path));
    const subjects = readSubjects(blocks, role, index);
    const offsets = blocks.flat().map(({ offset }) => offset);
    const observations = observe(subjects, book, settings, {
      compareNames: (one, other) => compareNames(one, other, 'Person').band,
      findWallets,
    });
    for (const observation of observations) {
      const lines = toObservationLines(observation, book.data, which);
      if (lines.length === 0) continue;
      hasSeen = true;
      if (options.json === true) print(JSON.stringify(toObservationJson(observation, book.data, which, offsets, file)));
      else print([...(paths.length > 1 ? [`${path}:`] : []), ...lines, ''].join('\n'));
    }
  }
  if (!hasSeen && options.json !== true) print(nothingSeen(role));
}

/** One list of blocks for each subject: a line of three hyphens or more stands between two. Offsets count from the start of the text. */
function splitSections(text: string): readonly (readonly PlacedBlock[])[] {
  const borders = Array.from(
    text.matchAll(/^[ \t]*-{3,}[ \t]*$/gm),
    ({ 0: line, index }) => [index, index + line.length] as const,
  );
  const starts = [0, ...borders.map(([, end]) => end)];
  return starts
    .map((start, at) => {
      const section = text.slice(start, borders[at]?.[0] ?? text.length);
      return splitBlocks(section).map(({ block, offset }) => ({ block, offset: offset + start }));
    })
    .filter((blocks) => blocks.length > 0);
}

/** A block is a passage, numbered from 0 through the whole file. */
function readSubjects(
  sections: readonly (readonly PlacedBlock[])[],
  role: PageRole,
  index: SearchIndex,
): readonly Subject[] {
  let passage = 0;
  return sections.map((blocks, at) => ({
    id: at + 1,
    role,
    passages: blocks.map(({ block }) => ({
      id: passage++,
      text: block,
      voice: 'unknown',
      hits: screenText(block, index),
    })),
  }));
}

function readRole(role: string | undefined): PageRole {
  const known = PAGE_ROLES.find((each) => each === role);
  if (known === undefined)
    throw new UsageError(
      role === undefined
        ? `--observations needs --role: one of ${PAGE_ROLES.join(', ')}.`
        : `--role must be one of ${PAGE_ROLES.join(', ')}, not “${role}”.`,
    );
  return known;
}

function readProfile(profile: string | undefined): Profile {
  const known = PROFILES.find((each) => each === (profile ?? 'hr'));
  if (!known) throw new UsageError(`--profile must be one of ${PROFILES.join(', ')}, not “${profile}”.`);
  return known;
}
