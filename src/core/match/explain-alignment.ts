import type { Evidence } from '../model/evidence.ts';
import type { Alignment } from './align-names.ts';
import { writtenAs, type PreparedName } from './prepare-name.ts';

/** Evidence for every pair of words, in the order of the seen name, then what is left over. */
export function explainAlignment({ pairs, unpairedSeen, unpairedListed }: Alignment): readonly Evidence[] {
  const order = pairs.map(({ listedAt }) => listedAt);
  return [
    ...pairs.map(({ seen, listed, how, edits, system }): Evidence => {
      const [fromScript, toScript] = [seen[0]?.script ?? 'Zyyy', listed[0]?.script ?? 'Zyyy'];
      return {
        kind: 'piece',
        seen: writtenAs(seen),
        listed: writtenAs(listed),
        how,
        ...(edits === undefined || how !== 'typo' ? {} : { edits }),
        ...(system === undefined ? {} : { system }),
        ...(fromScript === toScript || how !== 'transliteration' ? {} : { fromScript, toScript }),
      };
    }),
    ...(order.some((at, index) => index > 0 && at < (order[index - 1] ?? 0)) ? [{ kind: 'order' } as const] : []),
    ...unpairedSeen.map(({ written: text }): Evidence => ({ kind: 'unpaired', side: 'seen', text })),
    ...unpairedListed.map(({ written: text }): Evidence => ({ kind: 'unpaired', side: 'listed', text })),
  ];
}

/** Evidence for the legal forms, which are compared apart. */
export function explainForms(seen: PreparedName, listed: PreparedName): readonly Evidence[] {
  if (seen.formWritten !== undefined && listed.formWritten !== undefined) {
    return [
      {
        kind: 'piece',
        seen: seen.formWritten,
        listed: listed.formWritten,
        how: seen.form === listed.form ? 'same' : 'legal-form',
      },
    ];
  }
  if (seen.formWritten !== undefined) return [{ kind: 'unpaired', side: 'seen', text: seen.formWritten }];
  return listed.formWritten === undefined ? [] : [{ kind: 'unpaired', side: 'listed', text: listed.formWritten }];
}
