import { checkPolicyFile, policyValues, type PlacedProblem, type PolicyValues } from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';
import { readPolicyText } from './read-policy-text.ts';

/**
 * The settings in a file of any form.
 *
 * @throws {UsageError} If it cannot be read, holds none, or decides different things for different browsers.
 */
export async function findValues(
  path: string,
  ids: readonly string[],
): Promise<{ readonly values: PolicyValues; readonly problems: readonly PlacedProblem[] }> {
  const { format, policies, problems } = checkPolicyFile(await readPolicyText(path), ids);
  if (problems.length > 0) return { values: {}, problems };
  const [first, ...others] = policies.map(({ policy }) => JSON.stringify(policyValues(policy)));
  if (first === undefined) throw new UsageError(`${path} holds no settings: ${format}.`);
  if (others.some((other) => other !== first)) {
    throw new UsageError(
      `${path} decides different things for ${policies.map(({ title }) => title).join(' and ')}; take a file with one.`,
    );
  }
  const values: PolicyValues = JSON.parse(first);
  return { values, problems };
}
