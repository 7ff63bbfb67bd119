import type { Instant } from '#shared/contracts/instant.ts';
import { type SampleCustomer, sampleCustomers } from '../sample/sample-customers.ts';

/**
 * A phone of the sample: its number (E.164), and the customers who have it, the first of whom is the owner. `tries`:
 * what its owner could write.
 */
export interface SamplePhone {
  readonly id: string;
  readonly number: string;
  readonly locale: string;
  readonly zone: string;
  readonly customers: readonly { readonly id: string; readonly name: string }[];
  readonly tries: readonly string[];
}

/** Whose phones are shown, in this order. */
const shown = [
  ['cus_two_cars'],
  ['cus_car_and_home'],
  ['cus_renews_and_agreed'],
  ['cus_english_car'],
  ['cus_shares_number_1', 'cus_shares_number_2'],
  ['cus_renews_in_tampa'],
] as const;

/** What anybody could write, by language. */
const words = {
  zh: ['TJ', '我要报案', '帮助', 'T', '恢复'],
  en: ['TJ', 'report a claim', 'HELP', 'STOP', 'START'],
} as const;

/** The phones of a few customers of the sample, as its portfolio has them; `now` is that of the sample. */
export function samplePhones(now: Instant): readonly SamplePhone[] {
  const all = sampleCustomers(now);
  return shown.flatMap((ids) => {
    const [owner, ...others] = ids.map((id) => all.get(id)).filter((one) => one !== undefined);
    if (!owner) return [];
    const customers = [owner, ...others].map(({ id, name }) => ({ id, name }));
    const { id, phone: number, locale, timeZone: zone } = owner;
    return [{ id, number, locale, zone, customers, tries: triesOf(owner) }];
  });
}

function triesOf({ nationalId, locale }: SampleCustomer): readonly string[] {
  const proof = nationalId === undefined ? [] : [`BDCX${nationalId.slice(-4)}`];
  return [...proof, ...words[locale.startsWith('zh') ? 'zh' : 'en']];
}
