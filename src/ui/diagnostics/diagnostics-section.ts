import type { Diagnostics } from '../../core/index.ts';
import { makeFactTable } from '../fact-table.ts';
import { makeElement } from '../make-element.ts';

/** A diagnosis for reading: what is wrong first, then everything. */
export function makeDiagnosticsTables(diagnostics: Diagnostics): readonly Node[] {
  const { extension, policy, lists, worker, storage, tabs, selfTest, siteChoices } = diagnostics;
  return [
    makeVerdict(diagnostics),
    makeFactTable(
      'Self-test on three listed parties',
      ['Party', 'By its name', 'In a text'],
      selfTest.map(({ party, isFoundByName, isFoundInText }) => [party, found(isFoundByName), found(isFoundInText)]),
    ),
    facts('This copy', [
      ['Version', extension.version],
      ['Installed', INSTALL_WORDS[extension.installType] ?? extension.installType],
      ['Id', extension.id],
      ['Browser', extension.browser],
      ['Permissions', extension.permissions.join(', ')],
      ['May read', extension.sites.join(', ') || 'no site'],
      [
        'Private windows',
        extension.mayReadPrivateWindows ? 'allowed' : 'not allowed: the browser’s page about extensions has a switch',
      ],
      [
        'Files on this computer',
        extension.mayReadFiles ? 'allowed' : 'not allowed: the browser’s page about extensions has a switch',
      ],
    ]),
    facts('Policy', [
      ['State', policy.reason === undefined ? policy.state : `${policy.state}: ${policy.reason}`],
      ['Keys set', policy.keys.join(', ') || 'none'],
      ['Not usable', policy.problems.map(({ at, why }) => `${at}: ${why}`).join('; ') || 'nothing'],
      ['Sites with a choice of their own', String(siteChoices)],
    ]),
    makeFactTable(
      'Lists',
      ['List', 'Version', 'Published', 'Holds', 'SHA-256'],
      lists.map(({ title, version, publishedOn, ageDays, parties, names, sha256 }) => [
        title,
        version,
        `${publishedOn} (${ageDays} days ago)`,
        `${parties} parties, ${names} names`,
        makeElement('code', {}, sha256),
      ]),
    ),
    facts(
      'Open tabs',
      Object.entries(tabs).map(([condition, count]) => [capitalise(condition), String(count)]),
    ),
    ...makeUpdates(diagnostics),
    facts('Background and storage', [
      ['Starts since the browser was started', String(worker.startsSinceBrowserStart)],
      ['Started at', worker.startedAt],
      ['Settings', bytes(storage.settingsBytes)],
      ['Found in open tabs', bytes(storage.sessionBytes)],
      ['Lists', bytes(storage.databaseBytes)],
      ['Room for lists', bytes(storage.quotaBytes)],
    ]),
  ];
}

function makeUpdates({ updates }: Diagnostics): readonly Node[] {
  if (updates.length === 0) return [makeElement('p', {}, 'No list beside the built-in one is on: nothing is fetched.')];
  const rows = updates.map(({ list, age, checkedAt, nextCheckAt, error }) => [
    list,
    age ?? 'never loaded',
    checkedAt === undefined ? 'never' : `${checkedAt}${nextCheckAt === undefined ? '' : `, next ${nextCheckAt}`}`,
    error === undefined ? 'nothing' : `${error.at}: ${error.words}`,
  ]);
  return [makeFactTable('Updates of lists', ['List', 'Age', 'Checked', 'Went wrong'], rows)];
}

/** One sentence: whether something keeps Namesake from doing its work. */
function makeVerdict({ selfTest, policy, tabs }: Diagnostics): HTMLElement {
  const wrong = [
    selfTest.every(({ isFoundByName, isFoundInText }) => isFoundByName && isFoundInText)
      ? undefined
      : 'Namesake does not find parties that are always listed: it must not be relied on.',
    policy.problems.length > 0 ? 'Part of the organisation’s settings cannot be used.' : undefined,
    policy.state === 'unreadable' ? 'The browser does not hand over the organisation’s settings.' : undefined,
    policy.state === 'awaited' ? 'The browser has not said yet whether an organisation manages Namesake.' : undefined,
    tabs['kept out'] > 0 ? `Your organisation keeps extensions out of ${tabs['kept out']} open tabs.` : undefined,
  ].filter((sentence) => sentence !== undefined);
  if (wrong.length === 0) return makeElement('p', { class: 'verdict' }, 'Everything that was looked at works.');
  return makeElement('p', { class: 'verdict failure', role: 'alert' }, wrong.join(' '));
}

const INSTALL_WORDS: Readonly<Record<string, string>> = {
  admin: 'by an organisation (admin)',
  normal: 'by a person (normal)',
  development: 'from a folder (development)',
  sideload: 'by another program (sideload)',
};

function facts(caption: string, rows: readonly (readonly [string, string])[]): HTMLElement {
  return makeFactTable(caption, ['What', 'How'], rows);
}

function found(isFound: boolean): string {
  return isFound ? 'found' : 'NOT FOUND';
}

function bytes(count: number | null): string {
  if (count === null) return 'the browser does not say';
  return count < 10_000 ? `${count} bytes` : `${Math.round(count / 1000).toLocaleString('en')} kB`;
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
