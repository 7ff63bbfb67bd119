import * as z from 'zod/mini';

/** An amount in the currency's smallest unit: `{ minor: 128050, currency: 'CNY' }` is 1,280.50 yuan (ISO 4217). */
export const Money = z.object({
  minor: z.int(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof Money>;
