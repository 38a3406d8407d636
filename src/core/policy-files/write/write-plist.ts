import { escapeXml } from '../escape-xml.ts';

/** What a property list holds here. */
export type PlistValue =
  | boolean
  | number
  | string
  | readonly PlistValue[]
  | { readonly [key: string]: PlistValue | undefined };

/** A property list in XML, as macOS reads it. Numbers must be whole. Keys whose value is undefined are left out. */
export function writePlist(value: PlistValue): string {
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
  ];
  return `${[...head, ...writeValue(value), '</plist>'].join('\n')}\n`;
}

function writeValue(value: PlistValue): readonly string[] {
  if (typeof value === 'boolean') return [value ? '<true/>' : '<false/>'];
  if (typeof value === 'number') return [`<integer>${value}</integer>`];
  if (typeof value === 'string') return [`<string>${escapeXml(value)}</string>`];
  if (isList(value)) return value.length === 0 ? ['<array/>'] : nest('array', value.flatMap(writeValue));
  const entries = Object.entries(value).flatMap(([key, each]) =>
    each === undefined ? [] : [`<key>${escapeXml(key)}</key>`, ...writeValue(each)],
  );
  return entries.length === 0 ? ['<dict/>'] : nest('dict', entries);
}

function nest(tag: string, lines: readonly string[]): readonly string[] {
  return [`<${tag}>`, ...lines.map((line) => `  ${line}`), `</${tag}>`];
}

function isList(value: PlistValue): value is readonly PlistValue[] {
  return Array.isArray(value);
}
