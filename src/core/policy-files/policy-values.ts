import type { Policy } from '../policy/read-policy.ts';
import type { Value } from '../policy/read-value.ts';
import { SOURCES } from '../policy/settings.ts';
import { WIRE_KEYS } from '../policy/wire-key.ts';
import type { WireKey } from '../policy/wire-key.ts';

/** What a policy says, key by key as it is written into files: `refreshHoursAtMost` → 24. Only keys of `WIRE_KEYS`, in their order. */
export type PolicyValues = Readonly<Record<string, Value>>;

/** The type of a key where types must be named: in the browser's schema, in the registry, in property lists. */
export type WireType = 'boolean' | 'integer' | 'string' | 'array';

/** What was read, ready to be written again. What was left out or contradicted itself is gone. */
export function policyValues(policy: Policy): PolicyValues {
  return Object.fromEntries(
    WIRE_KEYS.flatMap((wire): readonly (readonly [string, Value])[] => {
      const value = valueOf(policy, wire);
      return value === undefined ? [] : [[wire.key, value]];
    }),
  );
}

export function wireTypeOf({ setting }: Pick<WireKey, 'setting'>): WireType {
  const types = { flag: 'boolean', whole: 'integer', choice: 'string', text: 'string', set: 'array' } as const;
  return types[SOURCES[setting].kind];
}

function valueOf(policy: Policy, { setting, role }: WireKey): Value | undefined {
  switch (role) {
    case 'locked':
      return policy.settings[setting];
    case 'default':
      return policy.defaults[setting];
    case 'atLeast':
    case 'atMost':
      return policy.clamps[setting]?.[role];
  }
}
