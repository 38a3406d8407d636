import { lazily } from '../text/lazily.ts';
import { makeWordSet } from './make-word-set.ts';

/** Whether a word is one of the Korean surnames that nearly all Koreans bear, in Hangul or in any usual Latin spelling. */
export function isKoreanSurname(word: string): boolean {
  return koreanSurnames().has(word);
}

/** The same of a word given by its spread hash. */
export const isKoreanSurnameKey: (key: number) => boolean = (key) => surnameKeys()(key);

/** The surnames themselves, folded. */
export const koreanSurnames: () => ReadonlySet<string> = lazily(
  () =>
    new Set(
      (
        'kim gim lee yi ri rhee li i park pak bak choi choe choy chwe jung jeong chong chung jong cheong kang gang cho jo joe yoon yun youn yune jang chang lim im rim yim leem rhim han oh o seo suh so sur shin sin ' +
        'kwon gwon hwang whang ahn an song ryu yoo yu ryoo hong jeon chon jun chun ko go koh moon mun yang ryang son sohn bae pae baek paek paik baik hur huh heo ho nam sim shim noh no ro roh ha kwak gwak ' +
        'sung song seong cha chae woo u wu ku koo gu min jin chin na ra um om eom won chon cheon pang bang kong gong hyon hyun ham yom yeom yum choo chu do to so sok seok sok suk son sonu tae pyo pyon byun ' +
        'byeon pyun ki gi kil gil wi myong myung myeong ma me bong pong ok eun un hyun do tak ' +
        // As the North spells them, where no other system does; then the rarer ones.
        'chi jon thae phyo ryom ryo kye gye tong ji ju joo yeon yon maeng pyeon phyon geum kum namgung namgoong ' +
        '김 이 리 박 최 정 강 조 윤 장 임 림 한 오 서 신 권 황 안 송 류 유 홍 전 고 문 양 량 손 배 백 허 남 심 노 로 하 곽 성 차 채 우 구 민 진 나 라 엄 원 천 방 공 현 함 염 추 도 소 석 선 태 표 변 기 길 위 명 마 봉 옥 은 탁 렴 려 계 동 지 주 연 맹 편 금 남궁'
      )
        .trim()
        .split(/\s+/),
    ),
);

const surnameKeys: () => (key: number) => boolean = lazily(() => makeWordSet(koreanSurnames()));
