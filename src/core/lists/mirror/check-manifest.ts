import { ListFormatError } from '../list-format-error.ts';
import type { FeedPlatform } from '../feeds/feed-platform.ts';
import { decodeBase64 } from './base64.ts';
import { mirrorManifestFormat, type MirrorFile, type MirrorManifest } from './mirror-manifest.ts';

/** A manifest as a server sent it. */
export interface SentManifest {
  readonly bytes: Uint8Array;
  /** The text of `manifest.json.sig`: the Ed25519 signature over exactly these bytes, in base64. */
  readonly signature: string;
}

/** What a device knows of its mirror. */
export interface MirrorMemory {
  /** The public key, base64 of its 32 bytes, from the administrator's policy. */
  readonly publicKey: string;
  /** The last manifest that was accepted. */
  readonly last?: { readonly sequence: number; readonly sha256?: string };
}

export interface MirrorPlatform extends Pick<FeedPlatform, 'newDecoder'> {
  /** Whether the signature is right. */
  readonly verifyEd25519: (publicKey: Uint8Array, signature: Uint8Array, bytes: Uint8Array) => Promise<boolean>;
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
}

/** Why a manifest is not taken; each has its own words. */
export type ManifestProblem = 'signature' | 'roll-back' | 'expired' | 'clock' | 'format';

export type ManifestVerdict =
  | { readonly kind: 'accepted'; readonly manifest: MirrorManifest; readonly sha256: string }
  | { readonly kind: 'refused'; readonly problem: ManifestProblem; readonly reason: string };

/**
 * Reads a manifest whose signature is right. Nothing of it is looked at before. Age and number are left to `checkManifest`.
 */
export async function readManifest(
  { bytes, signature }: SentManifest,
  publicKey: string,
  platform: MirrorPlatform,
): Promise<ManifestVerdict> {
  const [key, sent] = [decodeBase64(publicKey), decodeBase64(signature.trim())];
  if (key?.length !== 32) return refuse('signature', 'the public key is not one: it must be the base64 of 32 bytes');
  if (sent?.length !== 64)
    return refuse('signature', "the mirror's signature is not one: manifest.json.sig must hold the base64 of 64 bytes");
  if (!(await platform.verifyEd25519(key, sent, bytes))) return refuse('signature', WRONG_SIGNATURE);
  try {
    const manifest = mirrorManifestFormat.read(JSON.parse(platform.newDecoder().decode(bytes)), 'manifest: ');
    return { kind: 'accepted', manifest, sha256: await platform.sha256(bytes) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse('format', `the mirror's manifest cannot be read: ${reason}`);
  }
}

/**
 * Judges a manifest: signed by the key of the policy, not older than the last one, not expired.
 *
 * @param now The time in milliseconds.
 */
export async function checkManifest(
  sent: SentManifest,
  { publicKey, last }: MirrorMemory,
  now: number,
  platform: MirrorPlatform,
): Promise<ManifestVerdict> {
  const verdict = await readManifest(sent, publicKey, platform);
  if (verdict.kind === 'refused') return verdict;
  const { manifest, sha256 } = verdict;
  const { sequence, createdAt, expiresAt } = manifest;
  if (last && sequence < last.sequence)
    return refuse(
      'roll-back',
      `the mirror sent manifest ${sequence}, and manifest ${last.sequence} was here before: an older state would bring back what was corrected`,
    );
  if (last && sequence === last.sequence && last.sha256 !== undefined && sha256 !== last.sha256)
    return refuse('roll-back', `the mirror sent a second manifest with the number ${sequence}`);
  if (Date.parse(expiresAt) <= now)
    return refuse(
      'expired',
      `the mirror's manifest expired at ${expiresAt}: nobody has renewed it, or somebody keeps the new one away`,
    );
  if (Date.parse(createdAt) > now + DAY)
    return refuse(
      'clock',
      `the mirror's manifest was made at ${createdAt}, which is still to come: one of the clocks is wrong`,
    );
  return verdict;
}

/**
 * Makes sure that a file of a mirror is the one its manifest names.
 *
 * @throws {ListFormatError} If size or hash is another.
 */
export async function checkMirrorFile(
  bytes: Uint8Array,
  { name, bytes: size, sha256 }: MirrorFile,
  platform: Pick<MirrorPlatform, 'sha256'>,
): Promise<void> {
  if (bytes.length !== size)
    throw new ListFormatError(
      `${name} has ${bytes.length} bytes, and the manifest says ${size}: it was cut off or exchanged`,
    );
  const found = await platform.sha256(bytes);
  if (found !== sha256)
    throw new ListFormatError(
      `${name} is not the file of the manifest: its SHA-256 is ${found.slice(0, 12)}…, and ${sha256.slice(0, 12)}… was signed`,
    );
}

const DAY = 86_400_000;
const WRONG_SIGNATURE =
  "the signature of the mirror's manifest is wrong: it was made with another key than the one that belongs to this public key, or the manifest was changed";

function refuse(problem: ManifestProblem, reason: string): ManifestVerdict {
  return { kind: 'refused', problem, reason };
}
