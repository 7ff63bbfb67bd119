import * as z from 'zod/mini';
import { PlainDate } from '../contracts/plain-date.ts';
import { dayText } from '../domain/wording/day.ts';
import type { FillInput, Programme } from './programme.ts';
import { signatureOf } from './signature.ts';
import { subjectText } from './subject.ts';

/** What reminders of a day of a policy are filled with. */
const PolicyDayData = z.strictObject({ on: PlainDate });

function variables(input: FillInput): Readonly<Record<string, string>> {
  const { on } = PolicyDayData.parse(input.data);
  const { brand, locale } = input;
  return {
    signature: signatureOf(brand, locale),
    subject: subjectText(input),
    date: dayText(on, locale),
    hotline: brand.hotline,
  };
}

/** What reminders of a day of a policy have in common: a service to its holder, who knows it by what is masked. */
export const aboutPolicyDay = {
  purpose: 'service',
  aboutPolicies: true,
  data: PolicyDayData,
  examples: [{ on: '2026-12-31' }],
  fill: variables,
} as const satisfies Omit<Programme, 'name'>;
