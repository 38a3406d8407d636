/**
 * What a page, or one block of it, is for. Observations run only where one person or one offer speaks for itself: never on `article`,
 * `documentation` or `shop`, and never on a page whose role nobody could tell.
 */
export type PageRole = (typeof PAGE_ROLES)[number];

/** Every role there is. */
export const PAGE_ROLES = [
  'article',
  'documentation',
  'shop',
  'profile',
  'application',
  'bid-or-message',
  'chat',
  'code-host',
  'listing',
  'organisation-site',
  'unknown',
] as const;

/** A role and what spoke for it, in words: for the panel's "why does it say nothing here" and for tests. */
export interface RoleDecision {
  readonly role: PageRole;
  readonly because: readonly string[];
}
