import * as z from 'zod/mini';
import { askText, claimSubject, missingDocumentsText } from './claim-words.ts';
import type { FillInput, Programme } from './programme.ts';
import { signatureOf } from './signature.ts';

/** What is missing is read of the claim when it is sent, so that nothing of it travels. */
const ClaimDocumentsData = z.strictObject({});

function variables(input: FillInput): Readonly<Record<string, string>> {
  ClaimDocumentsData.parse(input.data);
  const { brand, locale } = input;
  return {
    signature: signatureOf(brand, locale),
    subject: claimSubject(input),
    documents: missingDocumentsText(input),
    ask: askText(input),
    hotline: brand.hotline,
  };
}

/** Which documents a claim lacks; whatever has become of its policy since. */
export const claimDocuments: Programme = {
  name: 'claim-documents',
  purpose: 'service',
  aboutPolicies: false,
  whateverState: true,
  isFor: 'missingSince',
  data: ClaimDocumentsData,
  examples: [{}],
  fill: variables,
};
