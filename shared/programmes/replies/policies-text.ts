import type { ProductLine } from '../../contracts/records/policy.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { maskPlate, maskPolicyNumber } from '../../domain/wording/mask.ts';
import type { FillInput } from '../programme.ts';

type Held = FillInput['policies'][number];

/** How many are told of one by one. */
const SHOWN = 3;
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
 * the next premium is due; dates as `2026-12-31`. Of many the first few, and how many there are.
 */
export function policiesText({ policies, locale }: Pick<FillInput, 'policies' | 'locale'>): string {
  const isChinese = locale.startsWith('zh');
  if (policies.length === 0) return isChinese ? '无' : 'none';
  const shown = policies.toSorted(byEnd).slice(0, SHOWN);
  const told = shown.map(isChinese ? inChinese : inEnglish).join(isChinese ? '；' : '; ');
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

function inEnglish({ line, effectiveTo, premiumDueOn, details }: Held): string {
  const premium = premiumDueOn === undefined ? '' : `, premium ${premiumDueOn}`;
  const ofHolder = masked(details).replaceAll(/[^ -~]/g, '');
  return `${lines.en[line]} ${ofHolder} to ${effectiveTo}${premium}`;
}

function masked({ plate, number }: Held['details']): string {
  return shorten(plate ? maskPlate(plate) : maskPolicyNumber(number), MOST);
}
