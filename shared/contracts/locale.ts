import * as z from 'zod/mini';

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // Intl says "malformed" only by throwing
  }
}

/** A language tag of BCP 47, `zh-CN` or `en`. */
export const Locale = z.string().check(z.minLength(2), z.maxLength(35), z.refine(isWellFormed));
export type Locale = z.infer<typeof Locale>;
