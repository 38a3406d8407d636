import type { RuleGroup, RuleLanguage } from '../model/indicator-rule.ts';
import type { ObservationLabels } from '../model/observation-view.ts';

/** The sentences around what a rule says, in each language rules are explained in. `{day}` stands for a day. */
export interface ObservationPhrases {
  readonly headline: string;
  readonly caution: string;
  readonly foot: string;
  readonly labels: ObservationLabels;
}

export const OBSERVATION_PHRASES: Readonly<Record<RuleLanguage, ObservationPhrases>> = {
  en: {
    headline: 'Observation',
    caution: 'Seen in published guidance. Honest reasons are common.',
    foot: 'Rules reviewed up to {day} · checked on this device',
    labels: {
      seen: 'Words on the page',
      matters: 'Why it matters',
      honest: 'Honest reasons',
      ask: 'What to ask',
      verify: 'Another way to verify',
      source: 'Source',
      dismiss: 'Set aside until the text changes',
      close: 'Close',
      reasons: {
        'honest-reason': 'There is an honest reason',
        verified: 'Verified another way',
        'not-the-writer': 'Not the writer’s own words',
        other: 'Another reason',
      },
    },
  },
  ko: {
    headline: '관찰',
    caution: '공개된 지침에 나오는 내용입니다. 정당한 이유가 있는 경우가 많습니다.',
    foot: '{day}까지 검토한 규칙 · 이 기기에서 확인함',
    labels: {
      seen: '페이지에 적힌 말',
      matters: '중요한 이유',
      honest: '정당한 이유',
      ask: '물어볼 것',
      verify: '다른 확인 방법',
      source: '출처',
      dismiss: '글이 바뀔 때까지 제쳐 두기',
      close: '닫기',
      reasons: {
        'honest-reason': '정당한 이유가 있음',
        verified: '다른 방법으로 확인함',
        'not-the-writer': '작성자 본인의 말이 아님',
        other: '다른 이유',
      },
    },
  },
  ru: {
    headline: 'Наблюдение',
    caution: 'Встречается в опубликованных рекомендациях. Честные причины — обычное дело.',
    foot: 'Правила проверены по {day} · проверено на этом устройстве',
    labels: {
      seen: 'Слова на странице',
      matters: 'Почему это важно',
      honest: 'Честные причины',
      ask: 'Что спросить',
      verify: 'Другой способ проверки',
      source: 'Источник',
      dismiss: 'Отложить, пока текст не изменится',
      close: 'Закрыть',
      reasons: {
        'honest-reason': 'Есть честная причина',
        verified: 'Проверено иначе',
        'not-the-writer': 'Это не слова автора',
        other: 'Другая причина',
      },
    },
  },
  zh: {
    headline: '观察',
    caution: '见于公开发布的指引。正当理由很常见。',
    foot: '规则审阅至 {day} · 在本设备上检查',
    labels: {
      seen: '页面上的文字',
      matters: '为何值得注意',
      honest: '正当理由',
      ask: '可以询问',
      verify: '其他核实方式',
      source: '来源',
      dismiss: '搁置，直到文字改变',
      close: '关闭',
      reasons: {
        'honest-reason': '有正当理由',
        verified: '已用其他方式核实',
        'not-the-writer': '不是作者本人的话',
        other: '其他原因',
      },
    },
  },
};

/** Every group in the words of the options page. */
export const RULE_GROUPS: Readonly<Record<RuleGroup, string>> = {
  accounts: 'Accounts and identities',
  charges: 'Named in court or seizure papers',
  'code-host': 'Code host',
  contact: 'Contact and verification',
  equipment: 'Equipment and remote access',
  identity: 'Details that do not fit together',
  payment: 'Payment',
  tooling: 'Application tools',
  venues: 'Organisations and venues',
  'work-history': 'Work history and documents',
};
