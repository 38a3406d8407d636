/**
 * The place that a word of an organisation's name names, as a number shared by all its forms; undefined for other words. Branches of one house differ in nothing
 * else (`Bank of China (Singapore)`, `Bank of China (Hong Kong)`), and the same branch is written in two languages (`Schweiz`, `Switzerland`).
 *
 * @param word Folded, one word: `hong` and `kong` are two.
 */
export function placeOf(word: string): number | undefined {
  return PLACES.get(word);
}

/** A line is a place: its names, its adjective, in the languages companies use. Countries first, then the cities that branches are named for. */
const LINES = `
afghanistan afghan
albania albanian shqiperi
algeria algerian algerie algerienne algerien
angola
argentina argentine argentinian
armenia armenian
australia australian australasia
austria austrian osterreich
azerbaijan azerbaijani azeri
bahrain
bangladesh bangladeshi
belarus belarusian byelorussian беларусь белорусский
belgium belgian belgie belgique
bolivia bolivian
bosnia bosnian bosna
botswana
brazil brazilian brasil brasileira
bulgaria bulgarian
burma burmese myanmar
cambodia cambodian
cameroon cameroun
canada canadian
chad
chile chilean
china chinese prc zhongguo
colombia colombian
congo congolese
croatia croatian hrvatska
cuba cuban cubana
cyprus cypriot
czech czechia ceska
denmark danish danmark
ecuador
egypt egyptian
eritrea eritrean
estonia estonian eesti
ethiopia ethiopian
finland finnish suomi
france french francaise francais
gabon
gambia
georgia georgian
germany german deutschland deutsche deutscher allemagne
ghana
greece greek hellas hellenic
guatemala
guinea guinee
haiti
honduras
hungary hungarian magyar magyarorszag
iceland
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish eire
israel israeli
italy italian italia italiana
jamaica
japan japanese nippon nihon
jordan jordanian
kazakhstan kazakh
kenya kenyan
korea korean
kosovo
kuwait kuwaiti
kyrgyzstan kyrgyz
laos lao
latvia latvian latvija
lebanon lebanese liban
liberia
libya libyan
liechtenstein
lithuania lithuanian lietuva
luxembourg luxemburg
macau macao
macedonia
malaysia malaysian
mali
malta maltese
mauritius
mexico mexican mexicana
moldova moldovan
mongolia mongolian
montenegro
morocco moroccan maroc marocaine
mozambique
namibia
nepal
netherlands nederland dutch holland
nicaragua
niger
nigeria nigerian
norway norwegian norge norsk
oman omani
pakistan pakistani
palestine palestinian
panama
paraguay
peru peruvian
philippines philippine pilipinas
poland polish polska polski
portugal portuguese
qatar qatari
romania romanian
russia russian rossiya rossii россия российский
rwanda
saudi arabia
senegal
serbia serbian srbija
singapore
slovakia slovak slovensko
slovenia slovenian
somalia somali
spain spanish espana espanola
sudan sudanese
sweden swedish sverige svenska
switzerland swiss schweiz suisse svizzera
syria syrian syrie
taiwan taiwanese
tajikistan tajik
tanzania
thailand thai
tunisia tunisian tunisie
turkey turkish turkiye turk
turkmenistan turkmen
uganda
ukraine ukrainian ukrainy україна украина
uruguay
uzbekistan uzbek
venezuela venezuelan
vietnam vietnamese viet
yemen yemeni
zambia
zimbabwe
britain british
england english
scotland scottish
wales welsh
america american usa
europe european
asia asian
africa african
london
paris
berlin
munich munchen
hamburg
frankfurt
vienna wien
zurich
geneva geneve
basel
rome roma
milan milano
madrid
barcelona
lisbon lisboa
brussels bruxelles brussel
amsterdam
rotterdam
copenhagen kobenhavn
oslo
stockholm
helsinki
warsaw warszawa
prague praha
budapest
bucharest
sofia
athens
istanbul
ankara
moscow moskva moskovskiy москва московский
petersburg
vladivostok
kiev kyiv
minsk
tehran teheran
baghdad
damascus
beirut
dubai
sharjah
doha
riyadh
jeddah
cairo
tripoli
khartoum
karachi
lahore
islamabad
kabul
delhi
mumbai bombay
kolkata calcutta
dhaka
colombo
bangkok
jakarta
manila
hanoi
beijing peking
shanghai
shenzhen
guangzhou canton
tianjin
dalian
dandong
shenyang
yanbian
tokyo
osaka
seoul
busan
pyongyang
sydney
melbourne
toronto
montreal
vancouver
boston
chicago
cleveland
dallas
detroit
houston
miami
denver
seattle
atlanta
phoenix
philadelphia
baltimore
california
florida
texas
ohio
virginia
delaware
nevada
havana habana
caracas
bogota
lima
santiago
lagos
nairobi
johannesburg
`;

const PLACES: ReadonlyMap<string, number> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line, at) => line.split(' ').map((word): [string, number] => [word, at])),
);
