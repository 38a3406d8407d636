import type { DateSpan, Place } from '../../model/listed-party.ts';
import { add, type PartyDraft } from '../party-draft.ts';
import { addCountry } from '../places/add-country.ts';
import { readPlaceLine } from '../places/make-place.ts';
import { present } from '../text/present.ts';
import { FEATURE_FIELDS, walletLabel } from './feature-fields.ts';

/** One thing OFAC says about a party, in any of its formats. */
export interface OfacFeature {
  /** `Secondary sanctions risk:`, as printed. */
  readonly label: string;
  readonly value?: string | undefined;
  readonly span?: DateSpan | undefined;
  readonly place?: Place | undefined;
  readonly comment?: string | undefined;
  /** `Confirmed`, `Reported`, `False`; absent when unknown. */
  readonly reliability?: string | undefined;
}

/**
 * Puts a feature where it belongs; what has no home, or does not say what its label promises, is kept verbatim. What OFAC itself calls
 * false (a birth date from a forged passport) is kept and never becomes a date of the party.
 */
export function addFeature(draft: PartyDraft, feature: OfacFeature): void {
  const isFalse = feature.reliability === 'False';
  if (isFalse || !fill(draft, feature)) keepVerbatim(draft, feature);
  else if (feature.reliability !== undefined) {
    add(draft.unmapped, {
      field: `Reliability of ${bareLabel(feature.label)}`,
      value: feature.reliability,
      ...present<{ note?: string }>({ note: wordsOf(feature) }),
    });
  }
}

/** The label without the colon or dash that leads to its value. */
export function bareLabel(label: string): string {
  return label.replace(/\s*[:-]\s*$/, '').trim();
}

function fill(draft: PartyDraft, { label, value, span, place, comment }: OfacFeature): boolean {
  const currency = walletLabel(label);
  if (currency !== undefined) return addWallet(draft, currency, value, comment);
  const field = FEATURE_FIELDS.get(bareLabel(label).toLowerCase());
  switch (field) {
    case 'birth':
      return push(draft.births, withText(span, comment));
    case 'established':
      return push(draft.established, withText(span, comment));
    case 'birth-place':
      return push(draft.birthPlaces, withNote(value === undefined ? place : readPlaceLine(value), comment));
    case 'address':
      return push(draft.addresses, withNote(place, comment));
    case 'gender':
      return setGender(draft, value) && keepComment(draft, label, value, comment);
    case 'nationality':
    case 'citizenship':
    case 'registration':
    case 'flag':
    case 'past-flag': {
      const name = value ?? place?.countryName;
      return addCountry(draft.countries, field, name, place?.country) && keepComment(draft, label, name, comment);
    }
    case 'website':
    case 'email':
    case 'phone':
      return (
        push(draft.contacts, value === undefined ? undefined : { kind: field, value }) &&
        keepComment(draft, label, value, comment)
      );
    case 'position':
      return push(draft.positions, value) && keepComment(draft, label, value, comment);
    case 'identifier':
      return push(
        draft.identifiers,
        value === undefined
          ? undefined
          : { label: bareLabel(label), number: value, ...present<{ note?: string }>({ note: comment }) },
      );
    case 'owner':
      return (
        push(draft.links, value === undefined ? undefined : { relation: bareLabel(label), name: value }) &&
        keepComment(draft, label, value, comment)
      );
    case 'remark':
      return push(draft.remarks, value === undefined ? undefined : joinRemark(label, value, comment));
    case undefined:
      return false;
  }
}

function addWallet(draft: PartyDraft, label: string, value: string | undefined, comment: string | undefined): boolean {
  if (value === undefined) return false;
  const address = value.replaceAll(/\s+/g, '');
  draft.wallets.push({ label, address });
  return keepComment(draft, `Digital Currency Address - ${label}`, value, comment);
}

/** `Secondary sanctions risk: …`, `Additional Sanctions Information - …`, as OFAC prints them in the list for people. */
function joinRemark(label: string, value: string, comment: string | undefined): string {
  const joint = /[:-]$/.test(label.trim()) ? ' ' : ': ';
  return `${label.trim()}${joint}${value}${comment === undefined || comment === value ? '' : ` (${comment})`}`;
}

function setGender(draft: PartyDraft, value: string | undefined): boolean {
  const gender = value?.toLowerCase();
  if (gender !== 'male' && gender !== 'female') return false;
  draft.gender = gender;
  return true;
}

function keepComment(
  draft: PartyDraft,
  label: string,
  value: string | undefined,
  comment: string | undefined,
): boolean {
  if (value !== undefined && comment !== undefined)
    draft.unmapped.push({ field: bareLabel(label), value, note: comment });
  return true;
}

function keepVerbatim(draft: PartyDraft, feature: OfacFeature): void {
  const notes = [feature.comment, feature.reliability && `Reliability: ${feature.reliability}`].filter(Boolean);
  const value = wordsOf(feature);
  if (value === undefined)
    add(draft.unmapped, ...notes.map((note) => ({ field: bareLabel(feature.label), value: note ?? '' })));
  else
    draft.unmapped.push({
      field: bareLabel(feature.label),
      value,
      ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
    });
}

/** The feature's value in words, whatever sort it is of. */
function wordsOf({ value, span, place }: OfacFeature): string | undefined {
  if (value !== undefined) return value;
  if (span) return [span.isApproximate && 'circa', spanWords(span)].filter(Boolean).join(' ');
  return place === undefined
    ? undefined
    : Object.values({ ...place, country: '' })
        .filter(Boolean)
        .join(', ');
}

function spanWords({ from, to, text }: DateSpan): string {
  const ends = from === to ? [from] : [from, to];
  return [...new Set([ends.filter(Boolean).join(' to '), text])].filter(Boolean).join('; ');
}

function withText(span: DateSpan | undefined, text: string | undefined): DateSpan | undefined {
  return span && text !== undefined ? { ...span, text: [span.text, text].filter(Boolean).join('; ') } : span;
}

function withNote(place: Place | undefined, note: string | undefined): Place | undefined {
  return place && note !== undefined ? { ...place, note: [place.note, note].filter(Boolean).join('; ') } : place;
}

function push<T>(list: T[], item: T | undefined): boolean {
  if (item === undefined) return false;
  list.push(item);
  return true;
}
