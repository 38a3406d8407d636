/** What forms of one family have in common, for comparing names. */
export type FormFamily =
  | 'limited'
  | 'llc'
  | 'stock'
  | 'partnership'
  | 'cooperative'
  | 'corporation'
  | 'company'
  | 'free-zone'
  | 'establishment'
  | 'foundation'
  | 'state';

/**
 * Family, then its spellings: folded, words apart, `|` between. An abbreviation stands without its dots and spaces: `s a r l` is found by `sarl`. Sources: the registers'
 * own abbreviations, and ISO 20275 (Entity Legal Forms).
 */
export const LEGAL_FORMS: readonly (readonly [FormFamily, string])[] = [
  [
    'limited',
    'ltd|limited|co ltd|coltd|company ltd|company limited|co limited|pvt ltd|private limited|pvt limited|private ltd|pte ltd|pte|pteltd|pvtltd|pty ltd|pty limited|pty|' +
      'proprietary limited|sdn bhd|sdn|bhd|sendirian berhad|berhad|limited company|limited co|ltda|limitada|sociedad limitada|sociedade limitada|ltd co|ltd sti|ltd sirketi|limited sirketi|ticaret limited sirketi|' +
      'sanayi ve ticaret limited sirketi|ticaret ltd sti|san tic ltd sti|sanayi limited sirketi|ltee|limitee|limitirani|private limited company|sl|sociedad de responsabilidad limitada|лтд|лимитед|ליימיטד|בעמ|' +
      'المحدودة|محدوده|有限公司|有限責任公司|유한회사',
  ],
  [
    'llc',
    'llc|llcs|inostrannoye obshchestvo s ogranichennoy otvetstvennostyu|limited liability company|limited liability co|limited liability partnership|ltd liability co|limited liability|llp|lllp|gmbh|gesellschaft mit beschrankter haftung|mbh|ug|sarl|societe a responsabilite limitee|' +
      'srl|societa a responsabilita limitata|societate cu raspundere limitata|societatea cu raspundere limitata|sro|spol sro|spolecnost s rucenim omezenym|spzoo|sp z oo|spolka zoo|spolka z ograniczona odpowiedzialnoscia|doo|drustvo s ogranicenom odgovornoscu|ood|eood|dooel|' +
      'ooo|tov|obshchestvo s ogranichennoi otvetstvennostyu|obschestvo s ogranichennoi otvetstvennostyu|obschestvo s ogranichennoy otvetstvennostyu|obshchestvo s ogranichennoi otvetstvennostiu|' +
      'obshchestvo s ogranichennoy otvetstvennostyu|obshchestvo s ogranichennoj otvetstvennostyu|obshestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichenoi otvetstvennostyu|' +
      'tavarystva z abmezhavanay adkaznastsyu|tavarystva z abmezhavanai adkaznastsiu|tovarystvo z obmezhenoiu vidpovidalnistiu|tovarystvo z obmezhenoyu vidpovidalnistyu|' +
      'общество с ограниченной ответственностью|товарищество с ограниченной ответственностью|товариство з обмеженою відповідальністю|таварыства з абмежаванай адказнасцю|' +
      'с ограниченной ответственностью|ооо|тоо|тов|ттоо|одо|too|odo|wll|bvba|sprl|bv|besloten vennootschap|bve|bvi|kft|korlatolt felelossegu tarsasag|uab|sia|ou|osauhing|aps|anpartsselskab|oy|osakeyhtio|' +
      'sh pk|shpk|mchj|ذمم|ش ذ م م|شذمم|유한책임회사|有限责任公司|合同会社|sdrl|sderl|s de rl|srl de cv|s de rl de cv|sderldecv',
  ],
  [
    'stock',
    'jsc|jscs|ojsc|cjsc|pjsc|oao|zao|pao|ao|nao|aoo|jsco|joint stock company|joint stock co|open joint stock company|closed joint stock company|public joint stock company|private joint stock company|non public joint stock company|' +
      'joint stock commercial|private joint stock|public joint stock|joint stock|otkrytoe aktsionernoe obshchestvo|aktsionernoe obshchestvo|aktsionernoye obshchestvo|zakrytoe aktsionernoe obshchestvo|' +
      'publichnoe aktsionernoe obshchestvo|publichnoe aktsionernoe obschestvo|otkrytoye aktsionernoye obshchestvo|zakrytoye aktsionernoye obshchestvo|otkrytoe aktsyonernoe obshchestvo|aktsionernoe obschestvo|aktsyonernaye tavarystva|adkrytae aktsyyanernae tavarystva|' +
      'акционерное общество|открытое акционерное общество|закрытое акционерное общество|публичное акционерное общество|непубличное акционерное общество|акцыянернае таварыства|акціонерне товариство|' +
      'приватне акціонерне товариство|публічне акціонерне товариство|ао|оао|зао|пао|нао|ат|прат|пат|prat|pat|ag|aktiengesellschaft|aktiengeselschaft|sa|spa|societa per azioni|nv|naamloze vennootschap|ab|aktiebolag|asa|oyj|as|aktsiaselts|' +
      'aktieselskab|aksjeselskap|plc|public limited company|public limited|public company limited|public co ltd|pcl|saog|saoc|psc|pjs|sal|sae|saa|sab|tbk|pt|perseroan terbatas|kk|kabushiki kaisha|kabushiki gaisha|주식회사|株式会社|股份有限公司|anonim sirketi|' +
      'ticaret anonim sirketi|sanayi ve ticaret anonim sirketi|sociedad anonima|sociedade anonima|societe anonyme|sa de cv|sadecv|sapi de cv|sab de cv|sas|societe par actions simplifiee|sociedad por acciones simplificada|' +
      'societa anonima|sociedad anonima de capital variable|compania anonima|ca|ad|akcionarsko drustvo|aktsionerno druzhestvo|dd|zrt|nyrt|rt|reszvenytarsasag|as sirketi|sirketi|societas europaea|שותפות|' +
      'سهامی عام|سهامی خاص|سهامي عام|سهامي خاص|שמ',
  ],
  [
    'partnership',
    'lp|limited partnership|general partnership|partnership|kg|co kg|kommanditgesellschaft|gmbh co kg|gmbh and co kg|and co kg|ohg|offene handelsgesellschaft|gbr|cv|commanditaire vennootschap|vof|snc|scs|sca|scrl|sc|sac|scra|ks|kd|kda|' +
      'societe en nom collectif|ek|eirl|eurl|eireli|soparfi|sicav|hb',
  ],
  ['cooperative', 'cooperative society|coop|scoop|genossenschaft|cooperativa|kooperativ'],
  [
    'corporation',
    'corp|corporation|inc|incorporated|co inc|corp ltd|corporation limited|corp limited|корпорация|корпорации|korporatsiya|korporatsia|inkorporeyted',
  ],
  [
    'company',
    'co|company|and co|and company|companies|회사|公司|会社|компания|kompaniya|kompania|compagnie|cie|cia|compania|companhia|sherkat|sherkate|sharikat|sharika|shirkat|firma|фирма|شركة|شرکت|gesellschaft|spolka|spolecnost|tarsasag|' +
      'trading company|group of companies|gruppa kompanii|gruppa kompaniy|группа компаний|gk|гк',
  ],
  [
    'free-zone',
    'fze|fzco|fz llc|fzc|fz co|fzllc|fz|dmcc|dwc|free zone establishment|free zone company|free zone|dwc llc|dmccbranch|ممح|دمس|شمح|مح',
  ],
  ['establishment', 'est|establishment|anstalt|etablissement|predpriyatie'],
  [
    'foundation',
    'stichting|stiftung|stiftelse|fundacion|fundacja|fondation|fondazione|foundation|asbl|vzw|ano|avtonomnaya nekommercheskaya organizatsiya|автономная некоммерческая организация|autonomous non profit organization|ev|ngo',
  ],
  [
    'state',
    'fgup|фгуп|gup|гуп|fgbu|фгбу|fku|фку|fgbun|фгбун|fkp|фкп|federal state unitary enterprise|federal state enterprise|state unitary enterprise|unitary enterprise|federal state budgetary institution|rue|rup|руп|' +
      'republican unitary enterprise|federalnoe gosudarstvennoe unitarnoe predpriyatie|federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie|федеральное государственное унитарное предприятие|' +
      'федеральное государственное бюджетное учреждение|state enterprise|gosudarstvennoe predpriyatie|государственное предприятие|chup|чуп|chtup|чтуп|private unitary enterprise',
  ],
];

/** Families whose members say the same of who answers for the debts, so that translators exchange them. */
const LIABILITY: Readonly<Partial<Record<FormFamily, string>>> = {
  limited: 'limited',
  llc: 'limited',
  'free-zone': 'limited',
  stock: 'stock',
  state: 'state',
  foundation: 'foundation',
  partnership: 'partnership',
};

/**
 * Whether two forms cannot be one house's: `AG` and `GmbH` are two companies. `Company`, `Corporation` and `Establishment` go with any other, because writers use them loosely.
 */
export function doFormsClash(a: FormFamily, b: FormFamily): boolean {
  const [first, second] = [LIABILITY[a], LIABILITY[b]];
  return first !== undefined && second !== undefined && first !== second;
}
