import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { version } from 'node:process';

/** One line of a record: what was measured, in the order of its columns. */
export type RecordRow = Readonly<Record<string, string | number>>;

/**
 * Writes results to `record/<name>-<day>.csv`, the machine and the engine on the first line, so that figures in the README can be traced. A second run on one day replaces
 * the first.
 *
 * @returns Where it was written, from this folder.
 */
export function writeRecord(name: string, rows: readonly RecordRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const day = new Date().toISOString().slice(0, 10);
  const machine = `# ${day}, Node ${version}, ${platform()} ${arch()}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`;
  const lines = rows.map((row) => columns.map((column) => quote(String(row[column] ?? ''))).join(','));
  const file = join('record', `${name}-${day}.csv`);
  mkdirSync(join(import.meta.dirname, 'record'), { recursive: true });
  writeFileSync(join(import.meta.dirname, file), `${[machine, columns.join(','), ...lines].join('\n')}\n`);
  return file;
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
