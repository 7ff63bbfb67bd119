import * as z from 'zod/mini';
import { askText, claimSubject } from './claim-words.ts';
import type { FillInput, Programme } from './programme.ts';
import { signatureOf } from './signature.ts';

/** The code is read of the claim when it is sent, so that it does not travel. */
const ClaimOpenedData = z.strictObject({});

function variables(input: FillInput): Readonly<Record<string, string>> {
  ClaimOpenedData.parse(input.data);
  const { brand, locale } = input;
  return {
    signature: signatureOf(brand, locale),
    subject: claimSubject(input),
    ask: askText(input),
    hotline: brand.hotline,
  };
}

/** That a claim is registered, and by which code it is asked about; whatever became of the policy. */
export const claimOpened: Programme = {
  name: 'claim-opened',
  purpose: 'service',
  aboutPolicies: true,
  whateverState: true,
  messageClass: 'service',
  data: ClaimOpenedData,
  examples: [{}],
  fill: variables,
};
