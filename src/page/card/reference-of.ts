import type { Hit, HitView } from '../../core/index.ts';

/** What a reader pastes into a note or a case: which entry, of which list and version, seen as what and where. Plain text, one fact a line. */
export function referenceOf(hit: Hit, view: HitView, address: string): string {
  const listing = [view.list, view.programs.join(', '), view.listedOn && `listed ${view.listedOn}`];
  return [
    `${view.headline}: “${view.seen}”`,
    `Entry: ${view.listedAs.text} (${hit.party})`,
    `List: ${listing.filter(Boolean).join(' · ')}, version ${hit.listVersion}`,
    ...(view.sourceUrl === undefined ? [] : [`Source: ${view.sourceUrl}`]),
    `Seen on: ${address}`,
    view.caution,
  ].join('\n');
}
