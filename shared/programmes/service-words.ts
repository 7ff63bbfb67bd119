/** A service as its customer knows it, and what their answer helps to make better. */
export interface ServiceWords {
  readonly name: string;
  readonly improves: string;
}

type Language = 'zh' | 'en';

/** What a service is called whose code is in no table. */
const unnamed: Readonly<Record<Language, ServiceWords>> = {
  zh: { name: '我们的服务', improves: '服务质量' },
  en: { name: 'recent service', improves: 'how we serve you' },
};

/** Words by the code of a service, per language: 10 characters at most in Chinese, 24 elsewhere, each. */
export const serviceWords: Readonly<Record<Language, Readonly<Record<string, ServiceWords>>>> = {
  zh: {
    'roadside-rescue': { name: '道路救援', improves: '救援速度' },
    towing: { name: '拖车服务', improves: '救援速度' },
    'claim-survey': { name: '查勘服务', improves: '查勘服务' },
    'claim-settlement': { name: '理赔服务', improves: '理赔效率' },
    repair: { name: '维修服务', improves: '维修质量' },
    checkup: { name: '体检服务', improves: '体检体验' },
    'second-opinion': { name: '二次诊疗服务', improves: '就医协助' },
    'policy-service': { name: '保单服务', improves: '办理效率' },
    hotline: { name: '客服热线', improves: '热线服务' },
    'branch-visit': { name: '门店服务', improves: '门店服务' },
    'designated-driver': { name: '代驾服务', improves: '代驾服务' },
  },
  en: {
    'roadside-rescue': { name: 'roadside rescue', improves: 'how fast help arrives' },
    towing: { name: 'tow', improves: 'how fast help arrives' },
    'claim-survey': { name: 'claim survey', improves: 'our surveys' },
    'claim-settlement': { name: 'claim settlement', improves: 'how we settle claims' },
    repair: { name: 'repair', improves: 'our repair shops' },
    checkup: { name: 'check-up', improves: 'our check-ups' },
    'second-opinion': { name: 'second opinion', improves: 'our medical help' },
    'policy-service': { name: 'policy service', improves: 'how we handle requests' },
    hotline: { name: 'call to our hotline', improves: 'our hotline' },
    'branch-visit': { name: 'visit to our branch', improves: 'our branches' },
    'designated-driver': { name: 'designated driver', improves: 'our driver service' },
  },
};

/** The words for a service in the reader's language, whatever its code. */
export function wordsOfService(code: string, locale: string): ServiceWords {
  const language = locale.startsWith('zh') ? 'zh' : 'en';
  const words = serviceWords[language];
  return (Object.hasOwn(words, code) && words[code]) || unnamed[language];
}
