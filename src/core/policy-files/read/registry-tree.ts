import type { RegistryKey, RegistryValue } from './read-reg.ts';

/** A key with everything below it. */
export interface RegistryTree {
  readonly line: number;
  /** In the order of the file. */
  readonly values: ReadonlyMap<string, RegistryValue>;
  readonly children: ReadonlyMap<string, RegistryTree>;
}

/** Everything at and below a path; undefined where no key of the file is. */
export function registryTree(keys: ReadonlyMap<string, RegistryKey>, path: string): RegistryTree | undefined {
  const start = `${path.toLowerCase()}\\`;
  const own = keys.get(path.toLowerCase());
  const below = Array.from(keys.values()).filter((key) => key.path.toLowerCase().startsWith(start));
  if (!own && below.length === 0) return undefined;
  const names = new Map<string, string>();
  for (const key of below) {
    const name = key.path.slice(start.length).split('\\', 1)[0] ?? '';
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  const children = Array.from(names.values()).flatMap((name): readonly (readonly [string, RegistryTree])[] => {
    const tree = registryTree(keys, `${path}\\${name}`);
    return tree ? [[name, tree]] : [];
  });
  return { line: own?.line ?? below[0]?.line ?? 0, values: own?.values ?? new Map(), children: new Map(children) };
}
