import type { Identifier } from '../../model/listed-party.ts';
import { readDate, readDay } from '../dates/read-date.ts';
import { add, type PartyDraft } from '../party-draft.ts';
import { present } from '../text/present.ts';
import { addFeature } from './add-feature.ts';
import { walletLabel } from './feature-fields.ts';
import { DOCUMENT_LABELS, FEATURE_LABELS } from './remark-labels.ts';

/** What the remarks say that needs the rest of the list to be understood. */
export interface RemarkFindings {
  /** Weak aliases stand nowhere else in the CSV files: `a.k.a. 'LAB 110'`. */
  readonly weakAliases: readonly { readonly type: string; readonly name: string }[];
  /** Names as printed after `Linked To:`. */
  readonly linkedTo: readonly string[];
}

/**
 * Takes the one cell apart in which SDN.CSV says nearly everything: `DOB 25 Apr 1965; POB …; Passport 109420132 (Korea, North) issued
 * 16 Oct 2019 expires 16 Oct 2024; a.k.a. 'LAB 110'.` What is not understood stays a remark, whole.
 */
export function readRemarks(draft: PartyDraft, remarks: string): RemarkFindings {
  const weakAliases: { type: string; name: string }[] = [];
  const linkedTo: string[] = [];
  for (const fact of splitRemarks(remarks)) {
    const bare = fact.replace(/^alt\. /, '');
    const [, aliasType = '', alias] = /^([afn]\.k\.a\.) '(.+)'$/.exec(bare) ?? [];
    const [, word = '', value = ''] = /^(DOB|POB|nationality|citizen|Linked To:) (.+)$/.exec(bare) ?? [];
    if (alias !== undefined) weakAliases.push({ type: aliasType.toUpperCase(), name: alias });
    else if (word === 'Linked To:') linkedTo.push(value);
    else if (word !== '')
      addFeature(draft, { label: LABELS[word] ?? word, ...(word === 'DOB' ? { span: readDate(value) } : { value }) });
    else if (
      !addWallet(draft, bare) &&
      !addLabelled(draft, bare) &&
      !addDocument(draft, bare) &&
      !draft.positions.includes(bare)
    )
      draft.remarks.push(fact);
  }
  return { weakAliases, linkedTo };
}

/** Facts end with `; ` and the last with a full stop. A quoted alias may hold a semicolon itself. */
function splitRemarks(remarks: string): readonly string[] {
  const facts: string[] = [];
  for (const piece of remarks.replace(/\.\s*$/, '').split(/;\s+/)) {
    const last = facts.at(-1);
    if (last !== undefined && /^(?:alt\. )?[afn]\.k\.a\. '/.test(last) && !last.endsWith("'"))
      facts.splice(-1, 1, `${last}; ${piece}`);
    else if (piece.trim() !== '') facts.push(piece.trim());
  }
  return facts;
}

/** The words before a fact in the remarks, as OFAC's other formats have them. */
const LABELS: Readonly<Record<string, string>> = {
  DOB: 'Birthdate',
  POB: 'Place of Birth',
  nationality: 'Nationality Country',
  citizen: 'Citizenship Country',
};

function addWallet(draft: PartyDraft, fact: string): boolean {
  const [, label = '', value] = /^(Digital Currency Address - \S+) (.+)$/.exec(fact) ?? [];
  if (value === undefined || walletLabel(label) === undefined) return false;
  const [address, ...comment] = value.split(' ');
  addFeature(draft, { label, value: address, comment: comment.length > 0 ? comment.join(' ') : undefined });
  return true;
}

function addLabelled(draft: PartyDraft, fact: string): boolean {
  if (fact.startsWith('Organization Established Date ')) {
    addFeature(draft, { label: 'Organization Established Date', span: readDate(fact.slice(30)) });
    return true;
  }
  const label = longestLabel(fact, FEATURES);
  if (label === undefined) return false;
  addFeature(draft, { label, value: fact.slice(label.length + 1) });
  return true;
}

/** `Passport G737411 (Tunisia) issued 24 Oct 1990 expires 20 Sep 1997`. */
function addDocument(draft: PartyDraft, fact: string): boolean {
  const label = longestLabel(fact, DOCUMENTS);
  if (label === undefined) return false;
  const [, body = '', issued, expires] = DATED.exec(fact.slice(label.length + 1)) ?? [];
  const [, number = body, countryName] = /^(.*\S) \(([^()]+(?:\([^()]*\))?)\)$/.exec(body) ?? [];
  if (number.trim() === '') return false;
  const dates = { issuedOn: readDay(issued), expiresOn: readDay(expires) };
  const unclear = [
    issued !== undefined && dates.issuedOn === undefined ? `issued ${issued}` : undefined,
    expires !== undefined && dates.expiresOn === undefined ? `expires ${expires}` : undefined,
  ].filter((part) => part !== undefined);
  add(
    draft.identifiers,
    present<Identifier>({
      label,
      number,
      countryName,
      ...dates,
      status: undefined,
      note: unclear.length > 0 ? unclear.join('; ') : undefined,
    }),
  );
  return true;
}

/** Number, then the days of issue and of expiry: `16 Oct 2019`, `Nov 2023`, `2023`. */
const DATED = /^(.*?)(?: issued ((?:[A-Z][a-z]{2} )?\d.*?))?(?: expires ((?:[A-Z][a-z]{2} )?\d.*?))?$/;

function longestLabel(fact: string, labels: readonly string[]): string | undefined {
  return labels.find(
    (label) => fact.startsWith(label) && fact.charAt(label.length) === ' ' && fact.length > label.length + 1,
  );
}

const byLength = (one: string, other: string): number => other.length - one.length;
const FEATURES = FEATURE_LABELS.toSorted(byLength);
const DOCUMENTS = DOCUMENT_LABELS.toSorted(byLength);
