import { describeHit, type Hit, type SearchIndex } from '../core/index.ts';

/** A hit as programs read it. Our score stays inside: bands are what people may compare. OFAC's kind of score is one that they know from OFAC's own search. */
export function toJson(hit: Hit, index: SearchIndex, more: Record<string, unknown> = {}): Record<string, unknown> {
  const {
    start,
    end,
    text,
    party,
    name,
    alias,
    aliasKind,
    isWeakAlias,
    band,
    grade,
    ofacStyleScore,
    evidence,
    list,
    listVersion,
  } = hit;
  const uid = index.findParty(party)?.uid;
  return {
    ...more,
    start,
    end,
    text,
    party,
    uid,
    name,
    alias,
    aliasKind,
    isWeakAlias,
    band,
    grade,
    ...(ofacStyleScore === undefined ? {} : { ofacStyleScore }),
    evidence,
    list,
    listVersion,
  };
}

/** A hit as people read it, a few lines. */
export function toLines(hit: Hit, index: SearchIndex): readonly string[] {
  const view = describeHit(hit, index);
  if (!view) return [];
  const listed = view.listedOn === undefined ? [] : [`listed ${view.listedOn}`];
  const why = view.why.map(({ seen, listed: name, sign, words }) =>
    [[seen, sign, name].filter((part) => part !== '').join(' '), words].filter((part) => part !== '').join(': '),
  );
  const lines = [
    `“${view.seen}” · ${view.band} · ${view.headline}`,
    `  ${[view.listedAs.text, view.kind, view.list, ...view.programs, ...listed].join(' · ')}`,
    `  ${hit.party}${view.sourceUrl === undefined ? '' : `  ${view.sourceUrl}`}`,
  ];
  if (view.aliasNote !== undefined) lines.push(`  Matched: ${view.aliasNote}`);
  if (why.length > 0) lines.push(`  Why: ${why.join(' · ')}`);
  if (view.agrees.length > 0) lines.push(`  Agrees: ${view.agrees.join(' · ')}`);
  if (view.differs.length > 0) lines.push(`  Differs: ${view.differs.join(' · ')}`);
  if (view.unknown.length > 0) lines.push(`  Unknown: ${view.unknown.join(' · ')}`);
  if (view.commonness !== undefined) lines.push(`  Common name: ${view.commonness}`);
  return lines;
}

/** What stands under every answer: what a hit means, and which lists were asked. */
export function toFoot(found: number, index: SearchIndex): readonly string[] {
  const verdict =
    found === 0
      ? 'No match in these lists on this date. It is not a clearance.'
      : 'Similar or equal to listed names. This alone does not identify a person.';
  return [verdict, `Lists: ${index.lists.map(({ title, publishedOn }) => `${title} of ${publishedOn}`).join(', ')}.`];
}
