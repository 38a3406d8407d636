import type { PageFacts } from '../model/page-facts.ts';
import type { PageRole } from '../model/page-role.ts';

/** One reason to take a page for something. */
export interface RoleSign {
  readonly role: Exclude<PageRole, 'unknown'>;
  /** 4 the page says so itself · 3 a structure that hardly anything else has · 2 one that others have too · 1 a hint. */
  readonly weight: 1 | 2 | 3 | 4;
  /** For the list of reasons. */
  readonly says: string;
  readonly holds: (facts: PageFacts) => boolean;
}

// Stands before the table, which is made of it as the file is read.
const HEADINGS: Readonly<Partial<Record<PageRole, RegExp>>> = {
  documentation:
    /\b(?:documentation|tutorial|how to|getting started|guide|faq)\b|설명서|사용법|руководство|инструкция|教程|指南/iu,
  article: /\b(?:news|press release|opinion|report)\b|보도|뉴스|новости|新闻/iu,
  shop: /\b(?:shop|store|add to cart|checkout)\b|장바구니|корзина|购物车/iu,
  application: /\b(?:application|applicant|candidate)\b|지원서|지원자|кандидат|应聘/iu,
};

/**
 * What speaks for each role. A page is what its structure says: addresses and headings weigh so little that they settle ties and no more, since anybody may
 * write “chat” into either.
 */
export const ROLE_SIGNS: readonly RoleSign[] = [
  declares(
    'article',
    4,
    /^(?:(?:news|scholarly|satirical|reportage|opinion|analysis)?(?:news)?article|blogposting|report|og:article)$/i,
  ),
  declares('documentation', 4, /^(?:techarticle|apireference|howto|faqpage|qapage|learningresource|course)$/i),
  declares('shop', 4, /^(?:product|productgroup|offercatalog|store|onlinestore|og:product|product\.item)$/i),
  declares('profile', 4, /^(?:profilepage|person|og:profile)$/i),
  declares('listing', 4, /^(?:jobposting|classifiedad|realestatelisting|demand)$/i),
  declares('chat', 4, /^(?:conversation|chatroom)$/i),
  declares('code-host', 4, /^(?:softwaresourcecode)$/i),
  declares(
    'organisation-site',
    2,
    /^(?:organization|corporation|localbusiness|professionalservice|aboutpage|contactpage)$/i,
  ),

  seen(
    'article',
    2,
    'one article with its author',
    ({ signs, landmarks }) => has(signs.byline) && (landmarks.article ?? 0) >= 1,
  ),
  seen(
    'article',
    2,
    'a time of publication above long prose',
    ({ signs, proseWords }) => has(signs['published-time']) && proseWords >= 250,
  ),
  seen('article', 2, 'mostly prose', ({ proseWords, words }) => proseWords >= 400 && proseWords >= 0.6 * words),
  seen('article', 1, 'comments below', ({ repeats }) => (repeats.comments ?? 0) >= 1),

  seen(
    'documentation',
    3,
    'code beside a table of contents',
    ({ signs }) => has(signs['code-block']) && has(signs.contents),
  ),
  seen(
    'documentation',
    2,
    'several blocks of code in prose',
    ({ signs, proseWords }) => (signs['code-block'] ?? 0) >= 3 && proseWords >= 150,
  ),

  seen('shop', 3, 'several goods, each with a button to buy', ({ repeats }) => (repeats.products ?? 0) >= 3),
  seen(
    'shop',
    3,
    'a button to buy, with a quantity',
    ({ signs, fields }) => has(signs['buy-button']) && has(fields.quantity),
  ),
  seen('shop', 2, 'a price with a button to buy', ({ signs }) => has(signs['buy-button']) && has(signs.price)),

  seen(
    'profile',
    3,
    'a person’s name with a button to hire',
    ({ signs }) => has(signs['person-name']) && has(signs['hire-button']),
  ),
  seen(
    'profile',
    2,
    'a person’s name above posts they held',
    ({ signs, repeats }) => has(signs['person-name']) && has(repeats.jobs),
  ),
  seen('profile', 2, 'skills beside an hourly rate', ({ signs }) => has(signs.skills) && has(signs['hourly-rate'])),
  seen(
    'profile',
    2,
    'a person’s name above reviews',
    ({ signs, repeats }) => has(signs['person-name']) && has(repeats.reviews),
  ),

  seen('application', 3, 'a form that takes a CV', ({ signs }) => has(signs['upload-cv'])),
  seen(
    'application',
    2,
    'a form with a file, an e-mail address and a phone number',
    ({ fields }) => has(fields.file) && has(fields.email) && has(fields.phone),
  ),
  seen(
    'application',
    2,
    'a person’s name above posts, in a form',
    ({ signs, repeats, landmarks }) => has(signs['person-name']) && has(repeats.jobs) && has(landmarks.form),
  ),

  seen('bid-or-message', 4, 'several bids with price and name', ({ repeats }) => (repeats.bids ?? 0) >= 2),
  seen('bid-or-message', 3, 'one bid with price and name', ({ repeats }) => repeats.bids === 1),
  seen(
    'bid-or-message',
    2,
    'a box to answer in, and few messages',
    ({ fields, repeats }) => has(fields.message) && within(repeats.messages, 1, 2),
  ),

  seen(
    'chat',
    4,
    'messages in a log, with a box to write in',
    ({ repeats, fields, landmarks }) => (repeats.messages ?? 0) >= 3 && (has(fields.message) || has(landmarks.log)),
  ),
  seen('chat', 3, 'many messages with their senders', ({ repeats }) => (repeats.messages ?? 0) >= 6),
  seen('chat', 1, 'somebody is there now', ({ signs }) => has(signs['online-dot']) || has(signs.typing)),

  seen('code-host', 4, 'files with their commits', ({ signs }) => has(signs['file-tree']) && has(signs['commit-list'])),
  seen('code-host', 4, 'a person’s repositories', ({ repeats }) => (repeats.repositories ?? 0) >= 2),
  seen(
    'code-host',
    2,
    'a tree of files or a list of commits',
    ({ signs }) => has(signs['file-tree']) || has(signs['commit-list']),
  ),

  seen('listing', 3, 'several offers that lead to pages of their own', ({ repeats }) => (repeats.offers ?? 0) >= 4),
  seen('listing', 3, 'one offer with a way to its advertiser', ({ signs }) => has(signs['contact-advertiser'])),
  seen('listing', 2, 'a button to apply', ({ signs }) => has(signs['apply-button'])),

  seen('organisation-site', 2, 'a company’s name as the heading', ({ signs }) => has(signs['company-name'])),
  seen(
    'organisation-site',
    1,
    'navigation and a form to write to',
    ({ landmarks, fields }) => has(landmarks.navigation) && has(fields.email) && has(fields.text),
  ),

  hint('article', /\/(?:news|blog|article|press|stories)s?\//i),
  hint(
    'documentation',
    /^https?:\/\/(?:docs?|developers?|learn|help|support|wiki)\.|\/(?:docs?|manual|guide|help|tutorial|wiki)s?\//i,
  ),
  hint('shop', /\/(?:shop|store|products?|cart)\//i),
  hint('profile', /\/(?:in|profile|freelancers?|users?|people|u)\//i),
  hint('application', /\/(?:candidates?|applications?|applicants?|people\/\d)/i),
  hint('bid-or-message', /\/(?:proposals?|bids?|offers?)\//i),
  hint('chat', /\/(?:messages?|chats?|channels?|rooms?|inbox)\//i),
  hint('listing', /\/(?:jobs?|listings?|ads?|classifieds?|p2p|otc)\//i),
];

function declares(role: RoleSign['role'], weight: RoleSign['weight'], types: RegExp): RoleSign {
  const isMeant = (type: string): boolean => types.test(type);
  return seen(role, weight, 'the page declares it', ({ declaredTypes }) => declaredTypes.some(isMeant));
}

function seen(role: RoleSign['role'], weight: RoleSign['weight'], says: string, holds: RoleSign['holds']): RoleSign {
  return { role, weight, says, holds };
}

/** The address or a heading, never both: one hint is as good as two. */
function hint(role: RoleSign['role'], address: RegExp): RoleSign {
  const heading = HEADINGS[role];
  return seen(
    role,
    1,
    'its address or a heading sounds like it',
    ({ url, headings }) =>
      (url !== undefined && address.test(url)) ||
      (heading !== undefined && headings.some((text) => heading.test(text))),
  );
}

function has(count: number | undefined): boolean {
  return count !== undefined && count > 0;
}

function within(count: number | undefined, least: number, most: number): boolean {
  return count !== undefined && count >= least && count <= most;
}
