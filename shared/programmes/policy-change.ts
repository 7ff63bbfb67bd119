import * as z from 'zod/mini';
import { LastChange } from '../contracts/changes/last-change.ts';
import { isChangeStill } from '../domain/notices/still-so.ts';
import { dayText } from '../domain/wording/day.ts';
import type { FillInput, Programme } from './programme.ts';
import { signatureOf } from './signature.ts';
import { subjectText } from './subject.ts';

/** How a policy has changed; `day`: its last day when it was renewed, the first without cover when it was cancelled. */
const PolicyChangeData = z.strictObject(LastChange.shape);

function changeText({ change, day }: LastChange, locale: string): string {
  const text = dayText(day, locale);
  if (locale.startsWith('zh')) return change === 'renewed' ? `已续保至${text}` : `自${text}起终止`;
  return change === 'renewed' ? `renewed until ${text}` : `no cover from ${text} on`;
}

function variables(input: FillInput): Readonly<Record<string, string>> {
  const data = PolicyChangeData.parse(input.data);
  const { locale, brand } = input;
  return {
    signature: signatureOf(brand, locale),
    subject: subjectText(input),
    change: changeText(data, locale),
    hotline: brand.hotline,
  };
}

/** That a policy was renewed or cancelled, told to its holder whatever its state: one that has ended, too. */
export const policyChange: Programme = {
  name: 'policy-change',
  purpose: 'service',
  aboutPolicies: true,
  whateverState: true,
  messageClass: 'service',
  data: PolicyChangeData,
  examples: [
    { change: 'renewed', day: '2027-12-31' },
    ...LastChange.shape.change.options.map((change) => ({ change, day: '2027-12-30' })),
  ],
  isStill: (data, { policies }) => {
    const told = PolicyChangeData.parse(data);
    return policies.some((policy) => isChangeStill(policy, told));
  },
  fill: variables,
};
