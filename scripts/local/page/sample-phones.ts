import * as z from 'zod/mini';
import type { Instant } from '#shared/contracts/instant.ts';
import { samplePortfolio } from '../sample/portfolio.ts';

/** A phone of the sample: its number (E.164), and the customers who have it, the first of whom is the owner. */
export interface SamplePhone {
  readonly id: string;
  readonly number: string;
  readonly locale: string;
  readonly zone: string;
  readonly customers: readonly { readonly id: string; readonly name: string }[];
}

/** Whose phones are shown, in this order. */
const shown = [
  ['cus_two_cars'],
  ['cus_car_and_home'],
  ['cus_english_car'],
  ['cus_shares_number_1', 'cus_shares_number_2'],
  ['cus_refused_alerts'],
  ['cus_renews_in_tampa'],
] as const;

const Customer = z.object({
  type: z.literal('customer'),
  id: z.string(),
  name: z.string(),
  phone: z.string(),
  locale: z.string(),
  timeZone: z.string(),
});

/** The phones of a few customers of the sample, as its portfolio has them; `now` is that of the sample. */
export function samplePhones(now: Instant): readonly SamplePhone[] {
  const lines = samplePortfolio(now)
    .text.split('\n')
    .filter((line) => line.includes('"type":"customer"'));
  const all = new Map(
    lines.flatMap((line) => {
      const { data } = Customer.safeParse(jsonIn(line));
      return data ? [[data.id, data] as const] : [];
    }),
  );
  return shown.flatMap((ids) => {
    const [owner, ...others] = ids.map((id) => all.get(id)).filter((one) => one !== undefined);
    if (!owner) return [];
    const customers = [owner, ...others].map(({ id, name }) => ({ id, name }));
    return [{ id: owner.id, number: owner.phone, locale: owner.locale, zone: owner.timeZone, customers }];
  });
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // some lines of the sample are broken on purpose
  }
}
