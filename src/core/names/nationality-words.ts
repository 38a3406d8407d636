/**
 * The countries that a word of nationality may mean, as ISO 3166 codes; undefined for other words. Asked only of words that stand in a statement of nationality
 * (`a Russian national`, `citizen of Canada`): that a text names a country, or that a name sounds like one, says nothing about anybody.
 *
 * @param words In lower case: an adjective or the name of a country.
 */
export function countriesOfNationality(words: string): readonly string[] | undefined {
  return COUNTRIES.get(words);
}

/** Adjectives and names of countries, the oblique cases of Russian ones; by ISO 3166 code. `korea` alone may mean either. */
const WORDS = `
KP north korean;north korea;dprk;democratic people's republic of korea;korea, north;북한;조선민주주의인민공화국;кндр;северной кореи;朝鲜;朝鮮;北朝鮮
KR south korean;south korea;republic of korea;rok;korea, south;대한민국;한국;남한;южной кореи;республики корея;韩国;韓國;韓国
KP,KR korean;korea;корейское;кореи
RU russian;russia;russian federation;러시아;россии;рф;российской федерации;российское;俄罗斯
CN chinese;china;people's republic of china;prc;중국;китая;кнр;китайское;中国;中國
TW taiwanese;taiwan;대만;тайваня;台湾;台灣
HK hong kong;hong konger
JP japanese;japan;일본;японии;日本
US american;united states;united states of america;u.s.;us;usa;미국;сша;美国;美國
GB british;united kingdom;uk;great britain;영국;великобритании;英国
CA canadian;canada;캐나다;канады;加拿大
AU australian;australia;호주;австралии
NZ new zealander;new zealand;뉴질랜드
IE irish;ireland
DE german;germany;독일;германии;德国
AT austrian;austria;австрии
CH swiss;switzerland;스위스;швейцарии
FR french;france;프랑스;франции;法国
BE belgian;belgium;бельгии
NL dutch;netherlands;the netherlands;нидерландов
IT italian;italy;이탈리아;италии
ES spanish;spain;스페인;испании
PT portuguese;portugal
SE swedish;sweden;швеции
NO norwegian;norway
DK danish;denmark
FI finnish;finland;финляндии
PL polish;poland;польши
CZ czech;czech republic;czechia;чехии
SK slovak;slovakia
HU hungarian;hungary;венгрии
RO romanian;romania;румынии
BG bulgarian;bulgaria;болгарии
GR greek;greece;греции
RS serbian;serbia;сербии
HR croatian;croatia
BA bosnian;bosnia and herzegovina
ME montenegrin;montenegro
MK macedonian;north macedonia
AL albanian;albania
XK kosovar;kosovo
SI slovenian;slovenia
EE estonian;estonia;эстонии
LV latvian;latvia;латвии
LT lithuanian;lithuania;литвы
UA ukrainian;ukraine;우크라이나;украины;украинское;乌克兰
BY belarusian;belarus;беларуси;белоруссии
MD moldovan;moldova;молдавии;молдовы
GE georgian;georgia;грузии
AM armenian;armenia;армении
AZ azerbaijani;azerbaijan;азербайджана
KZ kazakh;kazakhstani;kazakhstan;казахстана
KG kyrgyz;kyrgyzstani;kyrgyzstan;киргизии;кыргызстана
TJ tajik;tajikistani;tajikistan;таджикистана
TM turkmen;turkmenistan;туркмении;туркменистана
UZ uzbek;uzbekistani;uzbekistan;узбекистана
TR turkish;turkey;türkiye;турции
CY cypriot;cyprus;кипра
IL israeli;israel;이스라엘;израиля
PS palestinian;palestine
LB lebanese;lebanon;ливана
SY syrian;syria;сирии
JO jordanian;jordan
IQ iraqi;iraq;ирака
IR iranian;iran;이란;ирана;伊朗
SA saudi;saudi arabian;saudi arabia
AE emirati;united arab emirates;uae;оаэ
QA qatari;qatar
KW kuwaiti;kuwait
BH bahraini;bahrain
OM omani;oman
YE yemeni;yemen;йемена
AF afghan;afghanistan;афганистана
PK pakistani;pakistan;пакистана
IN indian;india;인도;индии;印度
BD bangladeshi;bangladesh
LK sri lankan;sri lanka
NP nepalese;nepali;nepal
MM burmese;burma;myanmar
TH thai;thailand;태국
LA laotian;lao;laos
KH cambodian;cambodia;캄보디아
VN vietnamese;vietnam;베트남;вьетнама;越南
MY malaysian;malaysia;말레이시아;马来西亚
SG singaporean;singapore;싱가포르;新加坡
ID indonesian;indonesia;인도네시아
PH filipino;philippine;philippines;필리핀
MN mongolian;mongolia;몽골;монголии
EG egyptian;egypt;египта
LY libyan;libya;ливии
TN tunisian;tunisia
DZ algerian;algeria
MA moroccan;morocco
SD sudanese;sudan
SS south sudanese;south sudan
SO somali;somalia
ET ethiopian;ethiopia
ER eritrean;eritrea
KE kenyan;kenya
UG ugandan;uganda
RW rwandan;rwanda
CD,CG congolese;congo
CD democratic republic of the congo
CF central african;central african republic
ML malian;mali
NG nigerian;nigeria
GH ghanaian;ghana
ZA south african;south africa
ZW zimbabwean;zimbabwe
MX mexican;mexico
GT guatemalan;guatemala
HN honduran;honduras
NI nicaraguan;nicaragua
SV salvadoran;el salvador
PA panamanian;panama
CU cuban;cuba;кубы
HT haitian;haiti
CO colombian;colombia
VE venezuelan;venezuela;венесуэлы
EC ecuadorian;ecuador
PE peruvian;peru
BO bolivian;bolivia
BR brazilian;brazil;브라질;бразилии
PY paraguayan;paraguay
AR argentine;argentinian;argentina
CL chilean;chile
`;

const COUNTRIES: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [codes = '', words = ''] = line.split(/ (.*)/);
      return words.split(';').map((word) => [word, codes.split(',')] as const);
    }),
);
