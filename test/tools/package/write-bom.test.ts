import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeBom } from '../../../tools/package/write-bom.ts';

const ROOT = `${import.meta.dirname}/../../..`;
const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(`${ROOT}/package.json`, 'utf8'),
);

test('the bill of materials names what is in the extension with its exact version, and nothing that only builds it', () => {
  const { components }: { readonly components: readonly { readonly name: string; readonly version: string }[] } =
    JSON.parse(writeBom(ROOT));
  const versions = Object.fromEntries(components.map(({ name, version }) => [name, version]));
  expect(versions).toMatchObject(dependencies);
  expect(Object.keys(versions)).not.toContain('vitest');
});

test('it is the same each time', () => {
  expect(writeBom(ROOT)).toBe(writeBom(ROOT));
});
