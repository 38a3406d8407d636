import { lazily } from './lazily.ts';

/**
 * The words that a Hangul word may be once its endings are taken off, longest first: `김상만은` → `김상만`. Korean writes particles,
 * and often titles, onto the name without a space. Stems shorter than two syllables are left out.
 */
export function withoutKoreanEndings(word: string): readonly string[] {
  const stems: string[] = [];
  for (let length = 1; length <= longest() && word.length - length >= 2; length += 1) {
    if (endings().has(word.slice(-length))) stems.push(word.slice(0, -length));
  }
  return stems;
}

const TITLES: string =
  '씨 님 군 양 측 대표 사장 회장 소장 부장 과장 국장 단장 총장 차장 이사 위원 위원장 총국장 부국장 지사장 책임자 동지 박사 교수 선생 의원 장관 대사';
const PARTICLES: string =
  '은 는 이 가 을 를 의 에 에게 에게서 에서 께 께서 와 과 도 만 로 으로 로서 으로서 로써 으로써 로부터 으로부터 부터 까지 이나 나 이란 란 라 이라 ' +
  '라는 이라는 라고 이라고 며 이며 고 이고 다 이다 인 였다 이었다 였던 이었던 처럼 보다 한테 하고 마저 조차 밖에 들 들이 들은 등 등이 등은 등을 등의 여 이여';

/** Particles of case that others follow: `김상만에게는`, `김상만과의`, `김상만으로부터도`. */
function stacked(): readonly string[] {
  return '에 에게 에게서 에서 께 께서 와 과 로 으로 로서 으로서 로부터 으로부터 부터 까지 한테 하고 만 처럼 들 등'
    .split(' ')
    .flatMap((first) =>
      ['는', '은', '도', '만', '의', '이', '가', '나', '조차', '까지', '만의', '만은'].map((last) => first + last),
    );
}

const endings: () => ReadonlySet<string> = lazily(
  () =>
    new Set(
      ['', ...TITLES.split(' ')]
        .flatMap((title) => ['', ...PARTICLES.split(' '), ...stacked()].map((particle) => title + particle))
        .filter((ending) => ending !== ''),
    ),
);

let longestEnding = 0;
function longest(): number {
  longestEnding ||= Math.max(...Array.from(endings(), (ending) => ending.length));
  return longestEnding;
}
