/** How many people of a country bear a family name, as its statistics office or the like counted them. */
export interface SurnameShare {
  /** As a sentence says it: `South Korea`, `the United States`. */
  readonly where: string;
  /** 0–1, of all people who were counted. */
  readonly share: number;
  /** Who counted, and when. */
  readonly source: string;
}

/**
 * The share of people who bear a family name where it is most common; undefined for names that are not among the most common there. Asked by spelling alone: it says how
 * many there are, and nothing of where the bearer of a name comes from.
 *
 * @param family In Latin letters, in any case.
 */
export function shareOfSurname(family: string): SurnameShare | undefined {
  return SHARES.get(family.toLowerCase());
}

/** The most common names of each count, in percent; spellings of one name are divided by `/`. A spelling stands where more people bear it. */
const COUNTS: readonly (readonly [where: string, source: string, names: string])[] = [
  // As published on 7 September 2016: https://www.koreatimes.co.kr/www/nation/2023/09/113_214152.html
  [
    'South Korea',
    'Statistics Korea, census of 2015',
    'kim/gim 21.5, lee/yi/ri/rhee 14.7, park/pak/bak 8.4, choi/choe 4.7, jung/jeong/chung/jong/chong 4.3, kang/gang 2.4, cho/jo 2.1, yoon/yun 2.1, jang/chang 2.0, lim/im/rim 1.7',
  ],
  // As published in June 2014: http://news.hebei.com.cn/system/2014/06/25/013574777.shtml
  [
    'China',
    'National Bureau of Statistics, census of 2010',
    'wang 7.1, li 6.96, zhang 6.42, liu 5.16, chen 4.26, yang 2.97, huang 2.16, zhao 2.03, zhou 1.88, wu 1.78, xu 1.43, sun 1.39, ma 1.34, hu 1.16, zhu 1.14, guo 1.09, he 1.05, luo 1.0, gao 0.97, lin 0.96',
  ],
  // https://www.census.gov/topics/population/genealogy/data/2010_surnames.html
  [
    'the United States',
    'Census Bureau, census of 2010',
    'smith 0.83, johnson 0.66, williams 0.55, brown 0.49, jones 0.48, garcia 0.4, miller 0.39, davis 0.38, rodriguez 0.37, martinez 0.36, hernandez 0.35, lopez 0.3, gonzalez 0.29, wilson 0.27, anderson 0.27',
  ],
];

const SHARES: ReadonlyMap<string, SurnameShare> = new Map(
  COUNTS.flatMap(([where, source, names]) =>
    names.split(', ').flatMap((entry) => {
      const [spellings = '', percent = ''] = entry.split(' ');
      return spellings
        .split('/')
        .map((spelling) => [spelling, { where, source, share: Number(percent) / 100 }] as const);
    }),
  ),
);
