/** Where a feature of an OFAC entry goes. */
export type FeatureField =
  | 'birth'
  | 'birth-place'
  | 'established'
  | 'address'
  | 'gender'
  | 'nationality'
  | 'citizenship'
  | 'registration'
  | 'flag'
  | 'past-flag'
  | 'website'
  | 'email'
  | 'phone'
  | 'position'
  | 'identifier'
  | 'owner'
  | 'remark';

/**
 * OFAC's labels in small letters, without the colon or dash behind them. They are told by their words: the numbers beside them differ
 * between OFAC's own formats. A label that is not here is kept verbatim; `Digital Currency Address - XBT` and its like are wallets.
 */
export const FEATURE_FIELDS: ReadonlyMap<string, FeatureField> = new Map<string, FeatureField>([
  ['birthdate', 'birth'],
  ['place of birth', 'birth-place'],
  ['organization established date', 'established'],
  ['location', 'address'],
  ['gender', 'gender'],
  ['nationality country', 'nationality'],
  ['citizenship country', 'citizenship'],
  ['nationality of registration', 'registration'],
  ['registration country', 'registration'],
  ['vessel flag', 'flag'],
  ['other vessel flag', 'flag'],
  ['former vessel flag', 'past-flag'],
  ['website', 'website'],
  ['email address', 'email'],
  ['phone number', 'phone'],
  ['title', 'position'],
  ['vessel owner', 'owner'],
  ['swift/bic', 'identifier'],
  ['bik (ru)', 'identifier'],
  ['d-u-n-s number', 'identifier'],
  ['isin', 'identifier'],
  ['equity ticker', 'identifier'],
  ['micex code', 'identifier'],
  ['un/locode', 'identifier'],
  ['vessel call sign', 'identifier'],
  ['other vessel call sign', 'identifier'],
  ['aircraft tail number', 'identifier'],
  ['previous aircraft tail number', 'identifier'],
  ['aircraft construction number (also called l/n or s/n or f/n)', 'identifier'],
  ["aircraft manufacturer's serial number (msn)", 'identifier'],
  ['aircraft mode s transponder code', 'identifier'],
  ['secondary sanctions risk', 'remark'],
  ['additional sanctions information', 'remark'],
  ['transactions prohibited for persons owned or controlled by u.s. financial institutions', 'remark'],
  ['executive order 13846 information', 'remark'],
  ['executive order 13662 directive determination', 'remark'],
  ['executive order 14024 directive information', 'remark'],
  ['caatsa section 235 information', 'remark'],
  ['ifca determination', 'remark'],
  ['peesa information', 'remark'],
]);

/** The currency of `Digital Currency Address - XBT`; undefined for every other label. */
export function walletLabel(label: string): string | undefined {
  return /^Digital Currency Address\s*-\s*(\S+)/i.exec(label)?.[1];
}
