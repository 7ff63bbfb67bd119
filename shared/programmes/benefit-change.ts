import * as z from 'zod/mini';
import { Benefit } from '../contracts/records/policy.ts';
import { isBenefitStill } from '../domain/notices/still-so.ts';
import { dayText } from '../domain/wording/day.ts';
import type { FillInput, Programme } from './programme.ts';
import { signatureOf } from './signature.ts';
import { subjectText } from './subject.ts';

/** The benefit as it is now; told are its kind, how often it can still be used, and to which day (inclusive). */
const BenefitChangeData = z.strictObject({ ...Benefit.shape, id: z.optional(Benefit.shape.id) });
type BenefitChangeData = z.infer<typeof BenefitChangeData>;

const names: Readonly<Record<'zh' | 'en', Readonly<Record<BenefitChangeData['kind'], string>>>> = {
  zh: {
    checkup: '体检权益',
    'roadside-rescue': '道路救援权益',
    'accident-sum': '意外保额权益',
    other: '服务权益',
  },
  en: {
    checkup: 'check-up',
    'roadside-rescue': 'roadside rescue',
    'accident-sum': 'accident sum',
    other: 'service benefit',
  },
};

function benefitText({ kind: name, remaining: left, expiresOn }: BenefitChangeData, locale: string): string {
  if (locale.startsWith('zh')) {
    const often = left === undefined ? '' : `剩余${left}次`;
    return `${names.zh[name]}${often}${expiresOn ? `，至${dayText(expiresOn, locale)}` : ''}`;
  }
  const often = left === undefined ? '' : ` (${left} left)`;
  return `${names.en[name]}${often}${expiresOn ? ` until ${dayText(expiresOn, locale)}` : ''}`;
}

function variables(input: FillInput): Readonly<Record<string, string>> {
  const data = BenefitChangeData.parse(input.data);
  const { locale, brand } = input;
  return {
    signature: signatureOf(brand, locale),
    subject: subjectText(input),
    benefit: benefitText(data, locale),
    hotline: brand.hotline,
  };
}

const expiresOn = '2027-12-31';

/** That a policy has a benefit, or has it in another measure. */
export const benefitChange: Programme = {
  name: 'benefit-change',
  purpose: 'service',
  aboutPolicies: true,
  messageClass: 'service',
  data: BenefitChangeData,
  examples: [
    { kind: 'roadside-rescue', remaining: 1_000_000, expiresOn },
    { kind: 'accident-sum', remaining: 1_000_000, expiresOn },
    { kind: 'checkup', remaining: 1, expiresOn },
    { kind: 'other' },
  ],
  isStill: (data, { policies }) => {
    const told = BenefitChangeData.parse(data);
    return policies.some((policy) => isBenefitStill(policy, told));
  },
  fill: variables,
};
