/**
 * What a page says about its own structure: counted by the page layer, judged by `decideRole`. Nothing here is read from images, and nothing is about
 * a person.
 */
export interface PageFacts {
  /**
   * The types that the page declares of itself, in document order: `@type` of JSON-LD, `itemtype` of microdata and `typeof` of RDFa without the
   * address of the vocabulary (`NewsArticle`, `ProfilePage`, `JobPosting`), and `og:type` as `og:article`.
   */
  readonly declaredTypes: readonly string[];
  /** Elements by landmark or role, tags included: `<article>` counts as `article`. Only what is visible. */
  readonly landmarks: Readonly<Partial<Record<Landmark, number>>>;
  /** Form fields by what they take. A search box is not among `text`. */
  readonly fields: Readonly<Partial<Record<FieldKind, number>>>;
  /** Things of one kind that stand on the page several times, by the pattern of their elements. */
  readonly repeats: Readonly<Partial<Record<RepeatKind, number>>>;
  /** Single signs: how often each was seen. */
  readonly signs: Readonly<Partial<Record<PageSign, number>>>;
  /** Only a hint: it can settle a tie and never decide. */
  readonly url?: string;
  /** Words of `<title>` and of headings. Only a hint, as `url` is. */
  readonly headings: readonly string[];
  /** Words in paragraphs of prose, and in all that can be read. A page that is mostly prose is an article or a manual. */
  readonly proseWords: number;
  readonly words: number;
}

export type Landmark = 'main' | 'article' | 'navigation' | 'form' | 'feed' | 'log' | 'complementary';

/** `file` takes an upload, `message` is a text area or an editable box with a button that sends, `quantity` is a shop's counter. */
export type FieldKind = 'file' | 'email' | 'password' | 'phone' | 'message' | 'text' | 'quantity';

/**
 * `messages` bubbles with a sender or a time beside them · `bids` proposals with a price and a name · `offers` cards that lead to a page of
 * their own · `products` cards with a price and a button to buy · `reviews` ratings with a text · `jobs` posts with employer and dates ·
 * `repositories` cards of a code host · `comments` below a text.
 */
export type RepeatKind = 'messages' | 'bids' | 'offers' | 'products' | 'reviews' | 'jobs' | 'repositories' | 'comments';

/**
 * `byline` an author's name beside a text · `published-time` · `code-block` · `contents` a table of contents · `buy-button` · `apply-button` ·
 * `hire-button` hire, invite, message this person · `upload-cv` · `skills` a list of skills · `hourly-rate` · `person-name` the heading is a name, by
 * the page's own mark-up · `company-name` likewise · `file-tree` · `commit-list` · `online-dot` somebody is there now · `typing` · `price`
 * of the one thing the page offers · `contact-advertiser`.
 */
export type PageSign =
  | 'byline'
  | 'published-time'
  | 'code-block'
  | 'contents'
  | 'buy-button'
  | 'apply-button'
  | 'hire-button'
  | 'upload-cv'
  | 'skills'
  | 'hourly-rate'
  | 'person-name'
  | 'company-name'
  | 'file-tree'
  | 'commit-list'
  | 'online-dot'
  | 'typing'
  | 'price'
  | 'contact-advertiser';
