/** Short forms that names of organisations are quoted with, and the words they stand for. Folded. */
export const ABBREVIATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['it', ['information', 'technology']],
  ['ict', ['information', 'communications', 'technology']],
  ['us', ['united', 'states']],
  ['usa', ['united', 'states']],
  ['usa', ['united', 'states', 'america']],
  ['uk', ['united', 'kingdom']],
  ['uae', ['united', 'arab', 'emirates']],
  ['rnd', ['research', 'and', 'development']],
  ...(
    'intl international|int international|tech technology|techs technologies|univ university|dept department|natl national|govt government|mfg manufacturing|' +
    'eng engineering|dev development|genl general|min ministry|inst institute|ctr center|centre center|center centre|org organization|organisation organization|organization organisation|' +
    'assn association|assoc association|bros brothers|bldg building|comm communications|comms communications|def defense|defence defense|defense defence|elec electronic|' +
    'exp export|imp import|ind industrial|inds industries|info information|lab laboratory|labs laboratories|mgmt management|mil military|mtn mountain|res research|sci science|svc service|' +
    'svcs services|sys systems|trans transport|transp transport|labour labor|labor labour|acad academy|bur bureau|div division|grp group|hosp hospital|sec security|st saint'
  )
    .split('|')
    .map((pair): [string, string[]] => [pair.split(' ')[0] ?? '', [pair.split(' ')[1] ?? '']]),
];
