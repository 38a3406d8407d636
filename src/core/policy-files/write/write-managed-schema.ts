import { SOURCES } from '../../policy/settings.ts';
import { WIRE_KEYS } from '../../policy/wire-key.ts';
import { titleOf } from '../key-texts.ts';
import { wireTypeOf } from '../policy-values.ts';

/**
 * The schema that Chromium reads from the extension's manifest (`storage.managed_schema`).
 *
 * Types only. Chromium drops a whole key whose value breaks the schema and tells nobody; bounds and words are checked by `readPolicy`,
 * which reports what is wrong. Constructs outside Chromium's subset would keep the extension from loading at all:
 * `docs/managed-schema-constructs.md` has the table.
 */
export function writeManagedSchema(): string {
  const properties = Object.fromEntries(
    WIRE_KEYS.map((wire) => {
      const type = wireTypeOf(wire);
      const items = type === 'array' ? { items: { type: 'string' } } : {};
      return [wire.key, { title: titleOf(wire), description: SOURCES[wire.setting].meaning, type, ...items }];
    }),
  );
  return `${JSON.stringify({ type: 'object', properties }, undefined, 2)}\n`;
}
