import { BANDS, isWithin, type Band, type Hit, type PlaceHits, type Span } from '../../core/index.ts';
import { isElement, isShadowRoot } from '../read/node-kinds.ts';
import { ownText } from '../read/own-text.ts';
import type { OwnerReading, PageBlock } from '../read/page-block.ts';
import { rangeOfSpan } from '../read/range-of-span.ts';
import { findTruncated } from './find-truncated.ts';

/** One stretch of the page that may name a party: what the reader sees marked, counts, and goes to. */
export interface Place {
  /** Best first, never empty. */
  readonly hits: PlaceHits;
  readonly owner: OwnerReading;
  /** The element it stands in: whether it can be seen, where it comes in reading order. */
  readonly element: Element;
  /** What to mark; undefined where there is no text to mark (a picture's description). */
  readonly range: StaticRange | undefined;
  readonly kind: PlaceKind;
  /** What the range said when it was found, for a name that stands in one text node. */
  readonly painted: string | undefined;
}

/**
 * How the place shows what was found: `text` says it · `shortened` is an address with its middle left out, whole in an attribute · `label`
 * is other text of the element whose attribute says it · `nothing` shows · `head`: the page's title or description says it.
 */
export type PlaceKind = 'text' | 'shortened' | 'label' | 'nothing' | 'head';

/** Longer text is not a label: a whole teaser inside one link would be marked because of its tooltip. */
const LONGEST_LABEL = 120;

/** The places that `hits` make in `block`. Hits that overlap share one; a place whose text has changed since is left out. */
export function placesOf(block: PageBlock, hits: readonly Hit[]): readonly Place[] {
  const groups = groupOverlapping(hits);
  const { source, text, owner } = block;
  if (source.kind === 'head') {
    const element = isElement(owner.node) ? owner.node : undefined;
    return element
      ? groups.map((group) => ({ hits: group, owner, element, range: undefined, kind: 'head', painted: undefined }))
      : [];
  }
  if (source.kind === 'attribute') {
    // An attribute is one place, however often it repeats the name.
    const best = groups[0];
    return best && source.element.isConnected ? [placeOfAttribute(owner, source.element, best)] : [];
  }
  return groups.flatMap((group) => {
    const range = rangeOfSpan(text, source.pieces, spanOf(group));
    const element = range && elementAround(range.startContainer);
    return element ? [{ hits: group, owner, element, range, kind: 'text' as const, painted: textOf(range) }] : [];
  });
}

/** Whether any hit of the place is one to show: what is weaker than `downTo` is kept for the popup alone. */
export function isShown(place: Place, downTo: Band): boolean {
  return place.hits.some(({ band }) => isWithin(band, downTo));
}

/** Whether the place says the whole listed name or the identifier itself. */
export function isExact(place: Place): boolean {
  return place.hits.some(({ band }) => band === 'exact');
}

function placeOfAttribute(owner: OwnerReading, element: Element, hits: PlaceHits): Place {
  const { text, pieces } = ownText(element, LONGEST_LABEL + 1);
  const at = (span: Span | undefined): StaticRange | undefined => span && rangeOfSpan(text, pieces, span);
  const shortened = at(hits.map((hit) => findTruncated(text, hit.text)).find((span) => span !== undefined));
  if (shortened) return { hits, owner, element, range: shortened, kind: 'shortened', painted: undefined };
  const label = text.length <= LONGEST_LABEL ? at(trimmed(text)) : undefined;
  return { hits, owner, element, range: label, kind: label ? 'label' : 'nothing', painted: undefined };
}

/** Whether the very words that were found still stand where they stood, whatever has changed around them. */
export function isStillSaid({ range, painted }: Place): boolean {
  return painted !== undefined && range?.startContainer.isConnected === true && textOf(range) === painted;
}

/** Undefined where the range lies in several nodes: the page may turn those round or put something between them. */
function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string | undefined {
  return startContainer === endContainer ? startContainer.nodeValue?.slice(startOffset, endOffset) : undefined;
}

/** Hits of a block come in the order of its text; each group is sorted best first. */
function groupOverlapping(hits: readonly Hit[]): PlaceHits[] {
  const groups: Hit[][] = [];
  let end = 0;
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last && hit.start < end) last.push(hit);
    else groups.push([hit]);
    end = Math.max(end, hit.end);
  }
  return groups.map((group) => group.toSorted(byRank));
}

const byRank = (a: Hit, b: Hit): number => BANDS.indexOf(a.band) - BANDS.indexOf(b.band) || b.score - a.score;

/** The whole stretch of the hits that something supports; of all of them where nothing supports any. */
function spanOf(hits: PlaceHits): Span {
  const shown = hits.filter(({ band }) => band !== 'context');
  const spans = shown.length > 0 ? shown : hits;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function trimmed(text: string): Span | undefined {
  const start = text.search(/\S/u);
  return start < 0 ? undefined : { start, end: text.trimEnd().length };
}

/** The nearest element around a text node; for text right inside a shadow root, its host. */
function elementAround(node: Node): Element | undefined {
  return isShadowRoot(node.parentNode) ? node.parentNode.host : (node.parentElement ?? undefined);
}
