import * as z from 'zod/mini';
import type { Instant } from '#shared/contracts/instant.ts';
import { samplePortfolio } from './portfolio.ts';

const SampleCustomer = z.object({
  type: z.literal('customer'),
  id: z.string(),
  name: z.string(),
  phone: z.string(),
  nationalId: z.optional(z.string()),
  locale: z.string(),
  timeZone: z.string(),
});

/** A customer of the sample: phone in E.164, IANA time zone. */
export type SampleCustomer = z.infer<typeof SampleCustomer>;

/** The customers of the sample by their ids; `now` is that of the sample. */
export function sampleCustomers(now: Instant): ReadonlyMap<string, SampleCustomer> {
  const { text, rejects } = samplePortfolio(now);
  const bad = new Set(rejects.map(({ line }) => line));
  const lines = text.trimEnd().split('\n');
  const customers = lines.flatMap((line, at) =>
    bad.has(at + 1) ? [] : (SampleCustomer.safeParse(JSON.parse(line)).data ?? []),
  );
  return new Map(customers.map((customer) => [customer.id, customer]));
}
