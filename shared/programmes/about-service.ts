import * as z from 'zod/mini';
import { ServiceDone } from '../contracts/changes/service-done.ts';
import type { FillInput, Programme } from './programme.ts';
import { serviceWords, wordsOfService } from './service-words.ts';
import { signatureOf } from './signature.ts';

/** The code of the service that is asked about. */
const ServiceData = z.strictObject({ service: ServiceDone.shape.service });

function variables({ data, locale, brand }: FillInput): Readonly<Record<string, string>> {
  const { name, improves } = wordsOfService(ServiceData.parse(data).service, locale);
  return { signature: signatureOf(brand, locale), service: name, improves, hotline: brand.hotline };
}

/** What messages that ask how a service was have in common: they leave at any hour of service messages, for they are brief. */
export const aboutService = {
  purpose: 'service',
  aboutPolicies: false,
  anyHour: true,
  data: ServiceData,
  examples: [
    { service: 'roadside-rescue' },
    { service: 'of-another-kind' },
    ...Object.keys(serviceWords.en).map((service) => ({ service })),
  ],
  fill: variables,
} as const satisfies Omit<Programme, 'name'>;
