import * as z from 'zod/mini';
import { Money } from './money.ts';
import { PlainDate } from './plain-date.ts';

/** What lies sealed in a customer's item under class `contact`. */
export const Contact = z.object({
  phone: z.string(),
  email: z.optional(z.string()),
  address: z.optional(z.string()),
});
export type Contact = z.infer<typeof Contact>;

/** What lies sealed in a customer's item under class `identity`. */
export const Identity = z.object({
  name: z.string(),
  nationalId: z.optional(z.string()),
  birthDate: z.optional(PlainDate),
});
export type Identity = z.infer<typeof Identity>;

/** What lies sealed in a policy's item under class `policy`. */
export const PolicyDetails = z.object({
  number: z.string(),
  plate: z.optional(z.string()),
  vehicle: z.optional(z.string()),
  premium: z.optional(Money),
  sumInsured: z.optional(Money),
});
export type PolicyDetails = z.infer<typeof PolicyDetails>;

/** What lies sealed in a place row and a location's item under class `place`. Degrees, WGS 84. */
export const ExactPlace = z.object({ lat: z.number(), lon: z.number() });
export type ExactPlace = z.infer<typeof ExactPlace>;

/** What lies sealed in a ledger row under class `content`. */
export const Content = z.object({ text: z.string() });
export type Content = z.infer<typeof Content>;
