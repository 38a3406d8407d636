import { DESTINATIONS } from '../../policy/destinations.ts';
import type { Destination } from '../../policy/destinations.ts';
import { HOST_REASONS, PERMISSION_REASONS } from '../../policy/permission-reasons.ts';
import { STORED_ITEMS } from '../../policy/stored-items.ts';

/** What of a manifest decides how data are handled. */
export interface ManifestFacts {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: readonly unknown[];
}

/**
 * The statement on the handling of data, in Markdown: from what the manifest may, whom the extension may contact and what it keeps.
 *
 * @throws {RangeError} If the manifest asks for something that has no reason, or allows a connection to nobody on the list.
 */
export function writeDataHandling(manifest: ManifestFacts): string {
  const sources = connectSources(manifest.content_security_policy.extension_pages);
  for (const source of sources) checkSource(source);
  const lines = [
    '# How Namesake handles data',
    '',
    'Generated from the manifest, the list of destinations and the list of what is kept (`npm run generate`). A test fails when a permission has no',
    'reason here, or when the manifest allows a connection to somebody who is not on the list.',
    '',
    '**In short.** Pages are read and names are compared on the device. No text of a page ever leaves it. Names leave it only where somebody turned',
    'on a remote engine, and records only as files that somebody saves. There is no telemetry, no account and no server of ours.',
    '',
    '## Whom it may contact',
    '',
    ...describeSources(sources),
    '',
    '| who | where | why | when | what is told |',
    '|---|---|---|---|---|',
    ...DESTINATIONS.map((each) => row([each.who, describeHosts(each), each.why, each.when, each.sends])),
    '',
    'The browser itself looks for new versions of the extension, at the store or the organisation’s own server.',
    '',
    '## What it keeps',
    '',
    '| what | where | how long |',
    '|---|---|---|',
    ...STORED_ITEMS.map(({ what, where, howLong }) => row([what, where, howLong])),
    '',
    'Removing the extension removes all of it but the policy. Nothing of a private window is written to disk.',
    '',
    '## What it may, and why',
    '',
    '| permission | why |',
    '|---|---|',
    ...[...manifest.permissions, ...(manifest.optional_permissions ?? [])].map((name) =>
      row([`\`${name}\``, reasonOf(name, PERMISSION_REASONS)]),
    ),
    ...[...manifest.host_permissions, ...(manifest.optional_host_permissions ?? [])].map((name) =>
      row([`access to \`${name}\``, reasonOf(name, HOST_REASONS)]),
    ),
    '',
    (manifest.web_accessible_resources ?? []).length === 0
      ? 'Pages can reach no file of the extension.'
      : 'Pages can reach some files of the extension.',
    '',
    '## What it never does',
    '',
    '- It never reads what people write in forms, and never pictures.',
    '- It never infers nationality, ethnicity, language, age or sex of a person, and never ranks people.',
    '- It never runs code that it fetched: lists and rules are data.',
    '- Tokens from a policy reach no page, no log and no diagnostics.',
    '',
  ];
  return lines.join('\n');
}

function connectSources(policy: string): readonly string[] {
  const directive = policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === 'connect-src');
  if (!directive) throw new RangeError('the content security policy says nothing of connections (connect-src)');
  return directive.slice(1);
}

/** Whole schemes are allowed where a setting may name any host; a single host must be on the list. */
function checkSource(source: string): void {
  const isKnown = ["'self'", "'none'", 'https:', ...LOOPBACK].includes(source);
  const isListed = DESTINATIONS.some(({ hosts }) => hosts.some((host) => host === source || host === `${source}/*`));
  if (!isKnown && !isListed) throw new RangeError(`connect-src allows ${source}, which is not among the destinations`);
}

const LOOPBACK: readonly string[] = ['http://127.0.0.1:*', 'http://localhost:*', 'http://[::1]:*'];

function describeSources(sources: readonly string[]): readonly string[] {
  const others = sources.filter((source) => source !== "'self'" && source !== "'none'");
  return others.length === 0
    ? [
        'This version contacts nobody: its content security policy (`connect-src`) allows its own files alone. What may come, and from where:',
      ]
    : [
        `Its content security policy (\`connect-src\`) allows: ${others.map((source) => `\`${source}\``).join(', ')}. Nobody else is ever contacted than:`,
      ];
}

function describeHosts({ hosts, address }: Destination): string {
  const written = hosts.map((pattern) => `\`${pattern.slice('https://'.length, -'/*'.length)}\``);
  return [...written, ...(address === undefined ? [] : [`the address in “${address}”`])].join(', ');
}

function reasonOf(name: string, reasons: Readonly<Record<string, string>>): string {
  const reason = Object.hasOwn(reasons, name) ? reasons[name] : undefined;
  if (reason === undefined) throw new RangeError(`the manifest asks for ${name}, and nothing says why`);
  return reason;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}
