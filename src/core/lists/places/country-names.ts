/**
 * Countries and territories: ISO 3166-1 alpha-2, then the names under which OFAC, the UN, the EU, the UK and the Commerce Department list them.
 * The first name is the one to show. XK is the code that the EU and others use for Kosovo.
 *
 * Names of states that are gone (USSR, Yugoslavia) are left out on purpose: they say no country of today.
 */
export const COUNTRY_NAMES = `
AD Andorra
AE United Arab Emirates | UAE
AF Afghanistan | Islamic Republic of Afghanistan
AG Antigua and Barbuda
AI Anguilla
AL Albania
AM Armenia
AO Angola
AR Argentina
AS American Samoa
AT Austria
AU Australia
AW Aruba
AZ Azerbaijan
BA Bosnia and Herzegovina | Bosnia
BB Barbados
BD Bangladesh
BE Belgium
BF Burkina Faso
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BM Bermuda
BN Brunei | Brunei Darussalam
BO Bolivia | Bolivia (Plurinational State of) | Plurinational State of Bolivia
BR Brazil
BS Bahamas | Bahamas, The
BT Bhutan
BW Botswana
BY Belarus | Republic of Belarus
BZ Belize
CA Canada
CD Democratic Republic of the Congo | Congo, Democratic Republic of the | Congo (Democratic Republic) | Congo, The Democratic Republic of the | DRC | DR Congo
CF Central African Republic
CG Republic of the Congo | Congo, Republic of the | Congo | Congo (Republic)
CH Switzerland
CI Côte d'Ivoire | Cote d Ivoire | Cote d'Ivoire | Ivory Coast
CK Cook Islands
CL Chile
CM Cameroon
CN China | People's Republic of China | PRC | Mainland China
CO Colombia
CR Costa Rica
CU Cuba
CV Cabo Verde | Cape Verde
CW Curaçao
CY Cyprus
CZ Czechia | Czech Republic
DE Germany | Federal Republic of Germany
DJ Djibouti
DK Denmark
DM Dominica
DO Dominican Republic
DZ Algeria
EC Ecuador
EE Estonia
EG Egypt
EH Western Sahara
ER Eritrea
ES Spain
ET Ethiopia
FI Finland
FJ Fiji
FK Falkland Islands
FM Micronesia | Federated States of Micronesia | Micronesia (Federated States of)
FO Faroe Islands
FR France
GA Gabon
GB United Kingdom | United Kingdom of Great Britain and Northern Ireland | Great Britain | UK | England | Scotland | Wales | Northern Ireland
GD Grenada
GE Georgia
GF French Guiana
GG Guernsey
GH Ghana
GI Gibraltar
GL Greenland
GM The Gambia | Gambia, The
GN Guinea
GP Guadeloupe
GQ Equatorial Guinea
GR Greece
GT Guatemala
GU Guam
GW Guinea-Bissau
GY Guyana
HK Hong Kong | Hong Kong SAR | China, Hong Kong Special Administrative Region
HN Honduras
HR Croatia
HT Haiti
HU Hungary
ID Indonesia
IE Ireland | Republic of Ireland
IL Israel
IM Isle of Man | Man, Isle of
IN India
IQ Iraq
IR Iran | Iran (Islamic Republic of) | Islamic Republic of Iran | Iran, Islamic Republic of
IS Iceland
IT Italy
JE Jersey
JM Jamaica
JO Jordan
JP Japan
KE Kenya
KG Kyrgyzstan | Kyrgyz Republic
KH Cambodia
KI Kiribati
KM Comoros
KN Saint Kitts and Nevis | St Kitts and Nevis
KP North Korea | Korea, North | Democratic People's Republic of Korea | DPRK | Korea, Democratic People's Republic of
KR South Korea | Korea, South | Republic of Korea | Korea, Republic of
KW Kuwait
KY Cayman Islands
KZ Kazakhstan
LA Laos | Lao People's Democratic Republic
LB Lebanon
LC Saint Lucia | St Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya | Libyan Arab Jamahiriya | State of Libya
MA Morocco
MC Monaco
MD Moldova | Republic of Moldova | Moldova, Republic of
ME Montenegro
MG Madagascar
MH Marshall Islands
MK North Macedonia | North Macedonia, The Republic of | Macedonia
ML Mali
MM Burma | Myanmar | Myanmar (Burma)
MN Mongolia
MO Macau | Macao | China, Macao Special Administrative Region
MP Northern Mariana Islands
MQ Martinique
MR Mauritania
MS Montserrat
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico
MY Malaysia
MZ Mozambique
NA Namibia
NC New Caledonia
NE Niger
NG Nigeria
NI Nicaragua
NL Netherlands | The Netherlands
NO Norway
NP Nepal
NR Nauru
NU Niue
NZ New Zealand
OM Oman
PA Panama
PE Peru
PF French Polynesia
PG Papua New Guinea
PH Philippines
PK Pakistan
PL Poland
PR Puerto Rico
PS Palestinian | State of Palestine | Palestine | Palestinian Territories | Occupied Palestinian Territories | West Bank | Gaza | Region: Gaza | Palestinian Territory, Occupied
PT Portugal
PW Palau
PY Paraguay
QA Qatar
RE Réunion
RO Romania
RS Serbia
RU Russia | Russian Federation
RW Rwanda
SA Saudi Arabia
SB Solomon Islands
SC Seychelles
SD Sudan
SE Sweden
SG Singapore
SI Slovenia
SK Slovakia | Slovak Republic
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS South Sudan
ST São Tomé and Príncipe | Sao Tome and Principe
SV El Salvador
SX Sint Maarten
SY Syria | Syrian Arab Republic
SZ Eswatini | Swaziland
TC Turks and Caicos Islands
TD Chad
TG Togo
TH Thailand
TJ Tajikistan
TL Timor-Leste | East Timor
TM Turkmenistan
TN Tunisia
TO Tonga
TR Turkey | Türkiye | Turkiye
TT Trinidad and Tobago
TV Tuvalu
TW Taiwan | Taiwan, Province of China
TZ Tanzania | United Republic of Tanzania | Tanzania, United Republic of
UA Ukraine
UG Uganda
US United States | United States of America | USA
UY Uruguay
UZ Uzbekistan
VA Vatican City | Holy See
VC Saint Vincent and the Grenadines | St Vincent and the Grenadines
VE Venezuela | Venezuela (Bolivarian Republic of) | Bolivarian Republic of Venezuela | Venezuela, Bolivarian Republic of
VG British Virgin Islands | Virgin Islands, British
VI U.S. Virgin Islands | Virgin Islands, U.S.
VN Vietnam | Viet Nam
VU Vanuatu
WS Samoa
XK Kosovo
YE Yemen
ZA South Africa
ZM Zambia
ZW Zimbabwe
`;
