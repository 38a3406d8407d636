/** Root elements of the XML files that lists come in, and whose they are: a wrong file should be named, not only refused. */
export const KNOWN_ROOTS: ReadonlyMap<string, string> = new Map([
  ['Sanctions', "OFAC's advanced XML (format ofac-advanced)"],
  ['sanctionsData', "OFAC's enhanced XML (format ofac-enhanced)"],
  ['sdnList', "OFAC's old SDN.XML, which lacks original scripts; take SDN_ENHANCED.ZIP or SDN_ADVANCED.ZIP"],
  ['CONSOLIDATED_LIST', "the UN's consolidated list (format un)"],
  ['export', "the EU's financial sanctions files (format eu-fsf)"],
  ['Designations', 'the UK Sanctions List (format uk)'],
  [
    'ArrayOfFinancialSanctionsTarget',
    "the UK's old OFSI list, which ended in January 2026; take the UK Sanctions List",
  ],
]);
