import type { PartyId } from '../../model/listed-party.ts';
import type { ListSource } from '../sources/list-source.ts';
import type { KnownList } from './known-list.ts';

/** Whether a new copy may take the place of the list in use. Only `accepted` changes anything. */
export type Verdict =
  | {
      readonly kind: 'accepted';
      /** Entries that are on the list in use and not in this copy: delisted. */
      readonly gone: readonly GoneParty[];
    }
  | {
      /** It may be right, and a person must agree before entries vanish. */
      readonly kind: 'held';
      readonly reason: string;
      readonly gone: readonly GoneParty[];
    }
  | { readonly kind: 'refused'; readonly reason: string };

export interface GoneParty {
  readonly id: PartyId;
  readonly name: string;
}

export interface VerifyOptions {
  /** ISO day of today. */
  readonly today: string;
  /** The administrator's own share of entries that may vanish at once; more than a tenth is never let through unasked. */
  readonly maxDrop?: number;
}

/**
 * Judges a whole and well-formed copy by what is known of the list: a truncated file that happens to be valid, a list under another's name, an old
 * copy sent again would all clear parties that they lack.
 *
 * @param active The list in use; undefined the first time.
 */
export function verifySnapshot(
  next: KnownList,
  active: KnownList | undefined,
  source: ListSource,
  { today, maxDrop = source.maxDrop }: VerifyOptions,
): Verdict {
  const { partyCount, canaries, title } = source;
  const count = next.names.size;
  const refuse = (reason: string): Verdict => ({ kind: 'refused', reason: `${title}: ${reason}` });

  if (count < partyCount.min || count > partyCount.max) {
    return refuse(
      `${number(count)} entries; a whole copy has between ${number(partyCount.min)} and ${number(partyCount.max)}`,
    );
  }
  const unnamed = Array.from(next.names).find(([, name]) => name === '')?.[0];
  if (unnamed !== undefined) return refuse(`${unnamed} has no name with a letter or digit in it`);
  if (next.publishedOn > dayAfter(today)) {
    return refuse(
      `it says it was issued on ${next.publishedOn}, and today is ${today}; a later date would keep every true copy away`,
    );
  }
  if (active && next.publishedOn < active.publishedOn) {
    return refuse(`it was issued on ${next.publishedOn}, and the list in use is of ${active.publishedOn}`);
  }
  const missing = canaries.filter((id) => !next.names.has(id));
  if (missing.length > 0 && missing.length === canaries.length) {
    return refuse(
      `none of the entries that have been on it for years is there (${canaries.join(', ')}): this is another list, or only a part of it`,
    );
  }

  const gone = active
    ? Array.from(active.names, ([id, name]) => ({ id, name })).filter(({ id }) => !next.names.has(id))
    : [];
  const share = active && active.names.size > 0 ? gone.length / active.names.size : 0;
  if (share > Math.min(maxDrop, source.maxDrop > MOST_DROP ? source.maxDrop : MOST_DROP)) {
    return {
      kind: 'held',
      reason: `${title}: ${number(gone.length)} of ${number(active?.names.size ?? 0)} known entries would disappear (${percent(share)}): ${sample(gone)}`,
      gone,
    };
  }
  if (missing.length > 0) {
    return {
      kind: 'held',
      reason: `${title}: ${missing.join(', ')}, on the list for years, would disappear`,
      gone: missing.map((id) => ({ id, name: active?.names.get(id) ?? id })),
    };
  }
  return { kind: 'accepted', gone };
}

/** No setting lets more than a tenth of a publisher's list vanish unasked. */
const MOST_DROP = 0.1;

/** A publisher east of us may be a day ahead. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function sample(gone: readonly GoneParty[]): string {
  const shown = gone.slice(0, 3).map(({ id, name }) => `${name} (${id})`);
  return gone.length > shown.length
    ? `${shown.join(', ')} and ${number(gone.length - shown.length)} more`
    : shown.join(', ');
}

function number(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
