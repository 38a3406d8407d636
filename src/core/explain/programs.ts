/**
 * A programme tag in words. The tags are OFAC's ("Program Tag Definitions for OFAC Sanctions Lists"), the UN's list types and our own for the Republic of Korea; a tag that
 * is not here is given back as it is, because a wrong meaning is worse than none.
 */
export function describeProgram(tag: string): string {
  return PROGRAMS[tag] ?? tag;
}

const PROGRAMS: Readonly<Record<string, string>> = {
  DPRK: 'North Korea: Executive Order 13551 (arms, luxury goods, illicit trade)',
  DPRK2:
    'North Korea: Executive Order 13687 (government of North Korea, Workers’ Party of Korea, their agencies and officials)',
  DPRK3: 'North Korea: Executive Order 13722 (government and Workers’ Party; cyber activities; workers sent abroad)',
  DPRK4: 'North Korea: Executive Order 13810 (industries including information technology, trade, finance)',
  'DPRK-NKSPEA': 'North Korea Sanctions and Policy Enhancement Act of 2016',
  NPWMD: 'Weapons of mass destruction proliferators: Executive Order 13382',
  CYBER: 'Malicious cyber-enabled activities: Executive Order 13694',
  CYBER2: 'Malicious cyber-enabled activities: Executive Order 13694 as amended by Executive Order 13757',
  CYBER3: 'Malicious cyber-enabled activities: Executive Order 13694 as amended by Executive Order 14144',
  CYBER4: 'Malicious cyber-enabled activities: Executive Order 13694 as amended by Executive Order 14306',
  SDGT: 'Global terrorism: Executive Order 13224',
  SDNTK: 'Narcotics kingpins: Foreign Narcotics Kingpin Designation Act',
  'ILLICIT-DRUGS-EO14059': 'Global illicit drug trade: Executive Order 14059',
  TCO: 'Transnational criminal organizations: Executive Order 13581',
  GLOMAG: 'Human rights abuse and corruption: Global Magnitsky Act, Executive Order 13818',
  IRAN: 'Iran: Iranian Transactions and Sanctions Regulations',
  IFSR: 'Iran: Iranian Financial Sanctions Regulations',
  IRGC: 'Iran: Islamic Revolutionary Guard Corps',
  'IRAN-EO13902': 'Iran: Executive Order 13902',
  'IRAN-HR': 'Iran: human rights, Executive Order 13553',
  SYRIA: 'Syria: Syrian Sanctions Regulations',
  CUBA: 'Cuba: Cuban Assets Control Regulations',
  'RUSSIA-EO14024': 'Russia: harmful foreign activities, Executive Order 14024',
  'UKRAINE-EO13660': 'Ukraine/Russia: Executive Order 13660',
  'UKRAINE-EO13661': 'Ukraine/Russia: Executive Order 13661',
  'UKRAINE-EO13662': 'Ukraine/Russia: Executive Order 13662',
  'UKRAINE-EO13685': 'Ukraine/Russia: Crimea, Executive Order 13685',
  BELARUS: 'Belarus: Executive Order 13405',
  'BELARUS-EO14038': 'Belarus: Executive Order 14038',
  VENEZUELA: 'Venezuela: Executive Order 13692',
  'BURMA-EO14014': 'Burma: Executive Order 14014',
};
