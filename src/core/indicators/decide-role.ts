import type { PageFacts } from '../model/page-facts.ts';
import type { PageRole, RoleDecision } from '../model/page-role.ts';
import { ROLE_SIGNS } from './role-signs.ts';

/**
 * What a page is for, by what it says and how it is built. `unknown` when too little speaks for anything, or as much for two roles of which one is quiet: observations
 * run only where it is clear that somebody speaks for themselves.
 */
export function decideRole(facts: PageFacts): RoleDecision {
  const signs = ROLE_SIGNS.filter(({ holds }) => holds(facts));
  const weights = new Map<PageRole, number>();
  for (const { role, weight } of signs) weights.set(role, (weights.get(role) ?? 0) + weight);
  const best = Math.max(...weights.values(), 0);
  const leading = [...weights].filter(([, weight]) => weight === best).map(([role]) => role);
  const [quiet] = leading.filter((role) => QUIET.has(role));
  const [first = 'unknown'] = leading;
  if (best < ENOUGH) return { role: 'unknown', because: ['too little speaks for any role'] };
  const role = quiet ?? (leading.length === 1 ? first : inDoubt(leading));
  return { role, because: signs.filter((sign) => sign.role === role).map(({ says }) => says) };
}

/** Two structures of middling weight, or one that says it all: below that a page is nothing in particular. */
const ENOUGH = 3;

/** Where no rule runs. */
const QUIET: ReadonlySet<PageRole> = new Set(['article', 'documentation', 'shop']);

/** A profile inside an application is an application, a chat beside bids a chat: the more particular of two that weigh the same. */
function inDoubt(leading: readonly PageRole[]): PageRole {
  return PARTICULAR.find((role) => leading.includes(role)) ?? 'unknown';
}

const PARTICULAR: readonly PageRole[] = [
  'application',
  'chat',
  'bid-or-message',
  'code-host',
  'listing',
  'profile',
  'organisation-site',
];
