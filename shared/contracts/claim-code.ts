import * as z from 'zod/mini';

/** What customers ask about a claim by: eight of Crockford's base 32 (no I, L, O, U), the last a check character. */
export const ClaimCode = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/));
export type ClaimCode = z.infer<typeof ClaimCode>;
