import * as z from 'zod/mini';

/** Whose law binds: an ISO 3166 code, of a country (`CN`) or of a part of one (`US-FL`). */
export const Jurisdiction = z.string().check(z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/));
export type Jurisdiction = z.infer<typeof Jurisdiction>;
