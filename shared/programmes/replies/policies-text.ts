import type { ProductLine } from '../../contracts/records/policy.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { maskPlate, maskPolicyNumber } from '../../domain/wording/mask.ts';
import type { FillInput } from '../programme.ts';

type Held = FillInput['policies'][number];

/** So many are told of with all we say; of more the first six by line and end alone, which is as long. */
const IN_FULL = 3;
const IN_SHORT = 6;
/** `****6789`: units of the longest number that is masked, but for odd characters. */
const MOST = { 'UCS-2': 8, 'GSM-7': 8 } as const;

const lines: Readonly<Record<'zh' | 'en', Readonly<Record<ProductLine, string>>>> = {
  zh: {
    motor: '车险',
    home: '家财险',
    health: '健康险',
    accident: '意外险',
    pension: '养老险',
    life: '寿险',
    travel: '旅行险',
  },
  en: {
    motor: 'motor',
    home: 'home',
    health: 'health',
    accident: 'accident',
    pension: 'pension',
    life: 'life',
    travel: 'travel',
  },
};

/**
 * Policies as their holder knows them, those that end first before the others: what they insure, until when, and when
 * the next premium is due; dates as `2026-12-31`. Of many the line and the end of each, and how many there are more.
 */
export function policiesText({ policies, locale }: Pick<FillInput, 'policies' | 'locale'>): string {
  const isChinese = locale.startsWith('zh');
  if (policies.length === 0) return isChinese ? '无' : 'none';
  const isShort = policies.length > IN_FULL;
  const shown = policies.toSorted(byEnd).slice(0, IN_SHORT);
  const words = isChinese ? (isShort ? shortChinese : inChinese) : isShort ? shortEnglish : inEnglish;
  const told = shown.map(words).join(isChinese ? '；' : '; ');
  const more = policies.length - shown.length;
  if (more === 0) return told;
  return isChinese ? `${told}等${policies.length}份` : `${told}; and ${more} more`;
}

function byEnd(one: Held, other: Held): number {
  if (one.effectiveTo !== other.effectiveTo) return one.effectiveTo < other.effectiveTo ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function inChinese({ line, effectiveTo, premiumDueOn, details }: Held): string {
  const premium = premiumDueOn === undefined ? '' : `缴费${premiumDueOn}`;
  return `${lines.zh[line]}${masked(details)}至${effectiveTo}${premium}`;
}

function shortChinese({ line, effectiveTo }: Held): string {
  return `${lines.zh[line]}至${effectiveTo}`;
}

function shortEnglish({ line, effectiveTo }: Held): string {
  return `${lines.en[line]} to ${effectiveTo}`;
}

function inEnglish({ line, effectiveTo, premiumDueOn, details }: Held): string {
  const premium = premiumDueOn === undefined ? '' : `, premium ${premiumDueOn}`;
  const ofHolder = masked(details).replaceAll(/[^ -~]/g, '');
  return `${lines.en[line]} ${ofHolder} to ${effectiveTo}${premium}`;
}

function masked({ plate, number }: Held['details']): string {
  return shorten(plate ? maskPlate(plate) : maskPolicyNumber(number), MOST);
}
