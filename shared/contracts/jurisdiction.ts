import * as z from 'zod/mini';

/** Whose law binds: an ISO 3166 code, of a country (`CN`) or of a part of one (`US-FL`). */
export const Jurisdiction = z.string().check(z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/));
export type Jurisdiction = z.infer<typeof Jurisdiction>;

/** The states whose law presumes from a number's area code that whoever has it is there (rules/area-codes.ts). */
export const PhoneState = z.enum(['US-FL', 'US-OK']);
export type PhoneState = z.infer<typeof PhoneState>;
