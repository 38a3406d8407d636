import { readFileSync } from 'node:fs';

/** What of a lock file matters here: https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  /** `sha512-…` in base64. */
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Every package that goes into the extension, as a bill of materials in CycloneDX 1.5. Made from the lock file alone, so that it is the same for
 * the same versions; `npm sbom --omit=dev` leaves out what a development dependency wants too.
 *
 * @throws {Error} If a package is not in the lock file.
 */
export function writeBom(root: string): string {
  const lock: Lock = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));
  const project = lock.packages[''];
  const found = new Map<string, LockedPackage>();
  const visit = (name: string, from: string): void => {
    const place = placeOf(name, from, lock);
    const locked = lock.packages[place];
    if (!locked) throw new Error(`${name}, which ${from || 'the project'} needs, is not in the lock file`);
    if (found.has(place)) return;
    found.set(place, locked);
    for (const each of Object.keys(locked.dependencies ?? {})) visit(each, place);
  };
  for (const name of Object.keys(project?.dependencies ?? {})) visit(name, '');
  const components = Array.from(found, ([place, locked]) => describe(nameOf(place), locked));
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...describe('namesake', project ?? {}), type: 'application' } },
    components: components.toSorted((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** Where Node would find it: beside who needs it, or further up. */
function placeOf(name: string, from: string, { packages }: Lock): string {
  for (let above = from; above !== ''; above = above.slice(0, Math.max(0, above.lastIndexOf('/node_modules/')))) {
    const place = `${above}/node_modules/${name}`;
    if (packages[place]) return place;
  }
  return `node_modules/${name}`;
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function describe(name: string, { version = '', license, integrity }: LockedPackage): BomComponent {
  const [algorithm, hash] = integrity?.split('-') ?? [];
  return {
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(license !== undefined && { licenses: [{ license: { id: license } }] }),
    ...(algorithm === 'sha512' &&
      hash !== undefined && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
  };
}

interface BomComponent {
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
}
