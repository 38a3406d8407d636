import { readdirSync, readFileSync } from 'node:fs';

/** What all pages of one browser hold of the memory, in megabytes: the proportional share of each renderer, without the process of the extension itself. Linux only. */
export function rendererMemory(browserPid: number): number {
  const renderers = descendantsOf(browserPid).filter((pid) => {
    const command = read(pid, 'cmdline');
    return command.includes('--type=renderer') && !command.includes('--extension-process');
  });
  const kilobytes = renderers.map((pid) => Number(/^Pss:\s+(\d+)/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0));
  return kilobytes.reduce((total, size) => total + size, 0) / 1024;
}

function descendantsOf(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^PPid:\s+(\d+)/m.exec(/^\d+$/.test(name) ? read(Number(name), 'status') : '')?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (each: number | undefined): boolean =>
    each !== undefined && (each === pid || isBelow(parents.get(each)));
  return [...parents.keys()].filter(isBelow);
}

/** Empty where the process ended meanwhile. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
