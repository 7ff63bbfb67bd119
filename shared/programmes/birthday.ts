import * as z from 'zod/mini';
import type { FillInput, Programme } from './programme.ts';
import { signatureOf } from './signature.ts';

/** A greeting says nothing of whom it is for. */
const BirthdayData = z.strictObject({});

function variables({ data, brand, locale }: FillInput): Readonly<Record<string, string>> {
  BirthdayData.parse(data);
  return { signature: signatureOf(brand, locale), hotline: brand.hotline };
}

/** A greeting on a birthday. It offers nothing, and names neither age nor date. */
export const birthday: Programme = {
  name: 'birthday',
  purpose: 'marketing',
  aboutPolicies: false,
  dailyWindow: true,
  data: BirthdayData,
  examples: [{}],
  fill: variables,
};
