import type { PageFacts, PageSign } from '../../core/index.ts';
import { markUpWords } from './mark-up-words.ts';
import type { ObservedBlock } from './read-passages.ts';

/** Where a sign is one element or another. */
const SELECTORS: Readonly<Partial<Record<PageSign, string>>> = {
  byline: '[rel=author], [itemprop=author], .byline, .author',
  'published-time': 'meta[property="article:published_time"], article time[datetime], [itemprop=datePublished]',
  'code-block': 'pre',
  contents: '.toc, #toc, [aria-label="Table of contents" i], [role=doc-toc]',
  skills: '.skills, .skill-list, .chips, [data-testid*=skill i]',
  'company-name': '[itemtype$="Organization"] [itemprop=name], [itemtype$="LocalBusiness"] [itemprop=name]',
  'file-tree': '.file-tree, .js-navigation-container, [aria-label="Files"], [data-testid*=file-tree]',
  'commit-list': '.commit, .commits, [data-testid*=commit]',
  price: '[itemprop=price], .price',
};

/** Words on a button. */
const BUTTONS: readonly (readonly [PageSign, RegExp])[] = [
  ['buy-button', /^(?:add to (?:cart|basket)|buy(?: now)?|장바구니|구매하기|купить|в корзину|加入购物车|立即购买)/iu],
  ['apply-button', /^(?:apply|easy apply|지원하기|откликнуться|申请|投递简历)/iu],
  ['hire-button', /^(?:hire|invite|message|contact|send message|book)\b|^(?:채용 제안|пригласить|написать|邀请)/iu],
  ['contact-advertiser', /^(?:contact (?:seller|advertiser|owner|agent)|message seller|reply to ad|связаться с)/iu],
];

const HOURLY = /(?:[$€£₽¥₩]\s?\d[\d.,]*|\d[\d.,]*\s?(?:usd|eur|gbp))\s*(?:\/|per\s)\s*(?:h|hr|hour)\b/iu;
const PERSON = / (?:identity|profile|vcard|candidate|applicant|freelancer|person|user|seller) /u;
const CV = /resume|résumé|curriculum|\bcv\b|이력서|резюме|简历/iu;
const SKILLS = /^(?:skills|top skills|기술|навыки|技能)$/iu;

/** Single signs of what a page is for, by its structure and the words on its buttons. */
export function findSigns(page: Document, blocks: readonly ObservedBlock[]): PageFacts['signs'] {
  const signs: Partial<Record<PageSign, number>> = {};
  const add = (sign: PageSign, count: number): void => {
    if (count > 0) signs[sign] = (signs[sign] ?? 0) + count;
  };
  for (const [sign, selector] of entriesOf(SELECTORS)) add(sign, page.querySelectorAll(selector).length);
  for (const button of page.querySelectorAll('button, a[role=button], a.button, a.btn, input[type=submit]')) {
    const words = (button.textContent || button.getAttribute('value') || '').trim();
    for (const [sign, pattern] of BUTTONS) add(sign, pattern.test(words) ? 1 : 0);
  }
  for (const field of page.querySelectorAll<HTMLInputElement>('input[type=file]')) {
    const label = Array.from(field.labels ?? [], ({ textContent }) => textContent).join(' ');
    add('upload-cv', CV.test(`${label} ${field.name} ${field.id}`) ? 1 : 0);
  }
  add(
    'skills',
    Array.from(page.querySelectorAll('h2, h3')).some(({ textContent }) => SKILLS.test(textContent.trim())) ? 1 : 0,
  );
  add('hourly-rate', blocks.filter(({ block: { text } }) => text.length < 80 && HOURLY.test(text)).length);
  add('person-name', isPersonName(page.querySelector('h1')) ? 1 : 0);
  return signs;
}

/** The heading is a person's name where the mark-up around it says so. */
function isPersonName(heading: Element | null): boolean {
  if (!heading) return false;
  if (heading.closest('[itemtype$="/Person"]')) return true;
  for (
    let around: Element | null = heading, steps = 0;
    around && steps < 4;
    around = around.parentElement, steps += 1
  ) {
    if (PERSON.test(markUpWords(around))) return true;
  }
  return false;
}

function entriesOf(table: typeof SELECTORS): readonly (readonly [PageSign, string])[] {
  // The keys of the table are signs: its type says so.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.entries(table) as [PageSign, string][];
}
