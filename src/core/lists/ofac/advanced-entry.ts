import type { Designation, LegalBasis } from '../../model/listed-party.ts';
import { isRealDate } from '../is-real-date.ts';
import { ListFormatError } from '../list-format-error.ts';
import { present } from '../text/present.ts';
import { tidyLine } from '../text/tidy.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, childrenOf, readPoint } from './advanced-dates.ts';
import type { AdvancedWords } from './advanced-words.ts';
import { listName, OFAC } from './ofac-lists.ts';

/** One `<SanctionsEntry>`: the number of the party and what put it on a list. */
export function readAdvancedEntry(
  entry: XmlElement,
  { word }: AdvancedWords,
  intern: (text: string) => string,
): { readonly uid: string; readonly designation: Designation } {
  const uid = entry.attributes['ProfileID'];
  if (!uid) throw new ListFormatError('a <SanctionsEntry> has no ProfileID');
  const events = childrenOf(entry, 'EntryEvent').map((event) => ({
    name: withComment(word('LegalBasis', event.attributes['LegalBasisID']), childOf(event, 'Comment')?.text),
    on: dayOf(readPoint(childOf(event, 'Date'))),
  }));
  const measures = childrenOf(entry, 'SanctionsMeasure').map((measure) => ({
    type: word('SanctionsType', measure.attributes['SanctionsTypeID']),
    comment: tidyLine(childOf(measure, 'Comment')?.text),
  }));
  const days = events.flatMap(({ on }) => on ?? []).toSorted();
  return {
    uid,
    designation: present<Designation>({
      list: listName(word('List', entry.attributes['ListID'])),
      authority: OFAC,
      programs: measures.flatMap(({ type, comment }) =>
        type === PROGRAM && comment !== undefined ? intern(comment) : [],
      ),
      bases: events
        .filter(({ name }) => name !== 'Unknown' && name !== '')
        .map(({ name, on }) => present<LegalBasis>({ name, on })),
      measures: measures
        .filter(({ type }) => type !== PROGRAM)
        .map(({ type, comment }) => (comment === undefined ? type : intern(`${type} (${comment})`))),
      listedOn: days[0],
      reference: undefined,
      reason: undefined,
    }),
  };
}

function withComment(name: string, comment: string | undefined): string {
  const words = tidyLine(comment);
  return words === undefined ? name : `${name} (${words})`;
}

function dayOf(point: string | undefined): string | undefined {
  return point !== undefined && point.length === 10 && isRealDate(point) ? point : undefined;
}

/** The "measure" that carries a programme's tag in its comment. */
const PROGRAM = 'Program';
