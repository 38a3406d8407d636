import { describeFound } from '../../policy/describe-found.ts';
import type { Problem } from '../../policy/read-value.ts';
import { findWireKey, isSecret } from '../../policy/wire-key.ts';
import { wireTypeOf } from '../policy-values.ts';
import type { WireType } from '../policy-values.ts';
import { isRecord } from './lined-value.ts';

/** What an extension receives of what stands in a file, and what the browser leaves out without telling it. */
export interface Received {
  readonly values: unknown;
  readonly dropped: readonly Problem[];
}

/**
 * What Chrome, Chromium and Edge hand over of settings in JSON or in a property list: a key whose value has another type than the schema
 * says is dropped whole, a list with one entry of another type too. Keys that are no settings are dropped as well; they stay in here, so
 * that `readPolicy` can say what was meant.
 *
 * Measured: `docs/managed-schema-constructs.md`.
 *
 * @param isFraction Whether the number under a key was written as a fraction, though it is whole.
 */
export function asChromium(raw: unknown, isFraction: (key: string) => boolean = () => false): Received {
  if (!isRecord(raw)) return { values: raw, dropped: [] };
  const dropped: Problem[] = [];
  const kept = Object.entries(raw).filter(([key, value]) => {
    const wire = findWireKey(key);
    const problem = wire && findTypeProblem(key, wireTypeOf(wire), value, isFraction(key));
    if (problem) dropped.push(problem);
    return problem === undefined;
  });
  return { values: Object.fromEntries(kept), dropped };
}

function findTypeProblem(at: string, type: WireType, value: unknown, isFraction: boolean): Problem | undefined {
  if (!hasType(type, value) || (type === 'integer' && isFraction)) {
    return {
      at,
      found: isSecret(at) ? 'not shown' : describeFound(value),
      why: `${WANTED[type]}; the browser drops anything else without a word`,
    };
  }
  const stray = Array.isArray(value) ? value.findIndex((item) => typeof item !== 'string') : -1;
  if (!Array.isArray(value) || stray === -1) return undefined;
  const why = 'every entry must be text in quotes; because of this one the browser drops the whole list without a word';
  return { at: `${at}[${stray}]`, found: describeFound(value[stray]), why };
}

function hasType(type: WireType, value: unknown): boolean {
  switch (type) {
    case 'boolean':
    case 'string':
      return typeof value === type;
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
  }
}

const WANTED: Readonly<Record<WireType, string>> = {
  boolean: 'expected true or false without quotes',
  integer: 'expected a whole number without quotes, point or e',
  string: 'expected text in quotes',
  array: 'expected a list such as ["one","two"]',
};
