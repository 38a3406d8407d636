import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';

/**
 * Lays a scratch folder over `/etc`, in a mount namespace of the process's own: what is written there is seen by the process and its
 * children, and is gone when they end. The machine notices nothing. Folders of browsers that are there already belong to the real root,
 * whom nobody else's namespace knows: they are laid over once more.
 */
const SET_UP = `
  set -e
  mount --make-rprivate /
  mount -t tmpfs tmpfs "$SCRATCH"
  mkdir "$SCRATCH/upper" "$SCRATCH/work"
  mount -t overlay overlay -o "lowerdir=/etc,upperdir=$SCRATCH/upper,workdir=$SCRATCH/work" /etc
  for folder in chromium opt firefox; do
    mkdir -p "/etc/$folder"
    mount -t tmpfs tmpfs "/etc/$folder"
  done
  exec "$@"`;

/** Root needs a mount namespace alone; everybody else becomes root in a user namespace of their own first. */
const NAMESPACES = process.getuid?.() === 0 ? '-m' : '-rm';

/** Why nothing can be mounted privately on this machine; undefined where it can. */
export function findMountProblem(): string | undefined {
  if (process.platform !== 'linux') return `${process.platform} has no mount namespaces`;
  const scratch = mkdtempSync(join(tmpdir(), 'namesake-mounts-'));
  const { status, error, stderr } = spawnSync('unshare', [NAMESPACES, 'sh', '-c', SET_UP, 'sh', 'true'], {
    encoding: 'utf8',
    env: { ...process.env, SCRATCH: scratch },
  });
  rmSync(scratch, { recursive: true });
  if (status === 0) return undefined;
  return `this machine allows no private mounts: ${(error?.message ?? stderr.trim()) || `exit code ${status}`}`;
}

/**
 * Runs a TypeScript file of this folder where `/etc` is its own to write.
 *
 * @param job Handed over as JSON on standard input; what the script writes as JSON to standard output is the answer.
 */
export async function runPrivately<Answer>(script: string, job: object): Promise<Answer> {
  const scratch = mkdtempSync(join(tmpdir(), 'namesake-mounts-'));
  const file = join(import.meta.dirname, script);
  const child = spawn('unshare', [NAMESPACES, 'sh', '-c', SET_UP, 'sh', process.execPath, file], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, SCRATCH: scratch },
    timeout: 110_000,
  });
  child.stdin.end(JSON.stringify(job));
  const [answer, complaints, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  rmSync(scratch, { recursive: true });
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}: ${complaints.slice(-4000)}`);
  const parsed: Answer = JSON.parse(answer);
  return parsed;
}
