import { createHash } from 'node:crypto';
import { refuseSecrets } from './refuse-secrets.ts';
import { writeCrx } from './write-crx.ts';
import { writeZip } from './write-zip.ts';
import type { ZipEntry } from './write-zip.ts';

/** What packages are made of. */
export interface PackagingJob {
  /** The built folders. */
  readonly chrome: readonly ZipEntry[];
  readonly edge: readonly ZipEntry[];
  readonly firefox: readonly ZipEntry[];
  /** Everything that the stores need to build the same again. */
  readonly sources: readonly ZipEntry[];
  /** What is inside, in CycloneDX. */
  readonly bom: string;
  /** For hosting it oneself: where the files will lie, ending with a slash, and the private key (RSA, PEM) that signs the CRX. */
  readonly hosting?: { readonly url: string; readonly key: string };
}

/** One file to be published. */
export interface PackagedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What of a manifest matters here. */
interface Manifest extends Readonly<Record<string, unknown>> {
  readonly version: string;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: Readonly<Record<string, unknown>> & { readonly id: string; readonly strict_min_version: string };
  };
}

/**
 * Archives for the stores, and for a server of one's own a CRX and an XPI with the files that browsers look for updates in. The same input
 * gives the same bytes.
 *
 * @throws {Error} If anything secret would get into an archive.
 */
export function makePackages({ chrome, edge, firefox, sources, bom, hosting }: PackagingJob): readonly PackagedFile[] {
  for (const entries of [chrome, edge, firefox, sources]) refuseSecrets(entries);
  const { version } = manifestOf(chrome);
  const name = (ending: string): string => `namesake-${version}${ending}`;
  const files: PackagedFile[] = [
    { name: name('-chrome.zip'), bytes: writeZip(chrome) },
    { name: name('-edge.zip'), bytes: writeZip(edge) },
    { name: name('-firefox.zip'), bytes: writeZip(firefox) },
    { name: name('-sources.zip'), bytes: writeZip(sources) },
    { name: name('.cdx.json'), bytes: Buffer.from(bom) },
    ...(hosting ? hostedFiles(chrome, firefox, hosting, name) : []),
  ];
  const sums = files.map(({ name: file, bytes }) => `${sha256(bytes)}  ${file}\n`).toSorted();
  return [...files, { name: 'SHA256SUMS', bytes: Buffer.from(sums.join('')) }];
}

function hostedFiles(
  chrome: readonly ZipEntry[],
  firefox: readonly ZipEntry[],
  { url, key }: NonNullable<PackagingJob['hosting']>,
  name: (ending: string) => string,
): readonly PackagedFile[] {
  const { key: _, ...manifest } = manifestOf(chrome);
  // The id comes from the key that signs; without an address of its own an installed copy would ask the store for updates.
  const crx = writeCrx(writeZip(withManifest(chrome, { ...manifest, update_url: `${url}update.xml` })), key);
  const gecko = manifestOf(firefox).browser_specific_settings?.gecko;
  if (!gecko) throw new Error('the manifest for Firefox has no id');
  const settings = { gecko: { ...gecko, update_url: `${url}updates.json` } };
  const xpi = writeZip(withManifest(firefox, { ...manifestOf(firefox), browser_specific_settings: settings }));
  const updates = {
    addons: {
      [gecko.id]: {
        updates: [
          {
            version: manifestOf(firefox).version,
            update_link: `${url}${name('.xpi')}`,
            update_hash: `sha256:${sha256(xpi)}`,
            applications: { gecko: { strict_min_version: gecko.strict_min_version } },
          },
        ],
      },
    },
  };
  return [
    { name: name('.crx'), bytes: crx.bytes },
    { name: 'update.xml', bytes: Buffer.from(writeUpdateXml(crx.id, manifest, `${url}${name('.crx')}`)) },
    { name: name('.xpi'), bytes: xpi },
    { name: 'updates.json', bytes: Buffer.from(`${JSON.stringify(updates, null, 2)}\n`) },
    { name: 'extension-id.txt', bytes: Buffer.from(`${crx.id}\n`) },
  ];
}

function writeUpdateXml(id: string, { version, minimum_chrome_version: least }: Manifest, codebase: string): string {
  const address = codebase.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${address}" version="${version}"${least === undefined ? '' : ` prodversionmin="${least}"`} />
  </app>
</gupdate>
`;
}

function manifestOf(entries: readonly ZipEntry[]): Manifest {
  const entry = entries.find(({ path }) => path === 'manifest.json');
  if (!entry) throw new Error('there is no manifest.json');
  const manifest: Manifest = JSON.parse(Buffer.from(entry.bytes).toString('utf8'));
  return manifest;
}

function withManifest(entries: readonly ZipEntry[], manifest: object): readonly ZipEntry[] {
  const others = entries.filter(({ path }) => path !== 'manifest.json');
  return [...others, { path: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) }];
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
