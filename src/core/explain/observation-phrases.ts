import type { RuleGroup, RuleLanguage } from '../model/indicator-rule.ts';

/** The sentences around what a rule says, in each language rules are explained in. `{day}` stands for a day. */
export interface ObservationPhrases {
  readonly headline: string;
  readonly caution: string;
  readonly foot: string;
}

export const OBSERVATION_PHRASES: Readonly<Record<RuleLanguage, ObservationPhrases>> = {
  en: {
    headline: 'Observation',
    caution: 'Seen in published guidance. Honest reasons are common.',
    foot: 'Rules reviewed up to {day} · checked on this device',
  },
  ko: {
    headline: '관찰',
    caution: '공개된 지침에 나오는 내용입니다. 정당한 이유가 있는 경우가 많습니다.',
    foot: '{day}까지 검토한 규칙 · 이 기기에서 확인함',
  },
  ru: {
    headline: 'Наблюдение',
    caution: 'Встречается в опубликованных рекомендациях. Честные причины — обычное дело.',
    foot: 'Правила проверены по {day} · проверено на этом устройстве',
  },
  zh: {
    headline: '观察',
    caution: '见于公开发布的指引。正当理由很常见。',
    foot: '规则审阅至 {day} · 在本设备上检查',
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
