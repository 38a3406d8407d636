/** A sort of document: how publishers label it, and what stands before its number in running text. */
export interface DocumentSort {
  readonly listed: RegExp;
  readonly written: RegExp;
}

/**
 * The sorts of documents whose numbers are looked for in a text. The written labels are tried against the folded text just before the number (and, for
 * `No.`-like words, just after), in the languages that the lists' parties write. Order matters: the first sort that fits the publisher's label counts.
 */
export const DOCUMENT_SORTS: readonly DocumentSort[] = [
  { listed: /passport/i, written: /passport|паспорт|여권|护照|護照|旅券|reisepass|passeport|pasaporte|جواز/ },
  { listed: /\bimo\b|vessel registration/i, written: /\bimo\b|имо/ },
  { listed: /mmsi/i, written: /\bmmsi\b/ },
  { listed: /swift|\bbic\b/i, written: /\bswift\b|\bbic\b/ },
  {
    listed: /tax|inn\b|vat|rfc|\bcuit\b|\brut\b|\bnit\b|npwp|ein\b/i,
    written: /tax|\btin\b|\binn\b|инн|\bvat\b|\brfc\b|\bcuit\b|\bnit\b|\bnpwp\b|납세|세금|税/,
  },
  { listed: /social credit|uscc/i, written: /social credit|uscc|统一社会信用|統一社會信用/ },
  { listed: /phone|tel/i, written: /phone|\btel\b|телефон|전화|电话|電話/ },
  {
    listed: /./,
    written:
      /\bid\b|identi|registration|registered|\breg\b|licen[cs]e|number|\bno\b|№|card|certificate|\bogrn\b|огрн|удостоверени|свидетельств|регистрац|등록|번호|주민|编号|登记|号/,
  },
];

/** The sort that a publisher's label belongs to. */
export function sortOfDocument(label: string): DocumentSort | undefined {
  return DOCUMENT_SORTS.find(({ listed }) => listed.test(label));
}
