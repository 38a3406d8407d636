import type { ZipEntry } from './write-zip.ts';

/** Beginning of every private key in PEM, whatever its kind, and of OpenSSH's. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** Files that hold nothing but secrets. */
const SECRET_FILES = /(^|\/)(\.env(\..*)?|\.npmrc\.local|.*\.(pem|p12|pfx|key))$/i;

/**
 * Lets nothing secret into an archive.
 *
 * @throws {Error} Naming the file, if it is a key or holds one.
 */
export function refuseSecrets(entries: readonly ZipEntry[]): void {
  for (const { path, bytes } of entries) {
    if (SECRET_FILES.test(path))
      throw new Error(`${path} must not go into an archive: files of this name hold secrets`);
    if (PRIVATE_KEY.test(Buffer.from(bytes).toString('latin1'))) {
      throw new Error(`${path} must not go into an archive: there is a private key in it`);
    }
  }
}
