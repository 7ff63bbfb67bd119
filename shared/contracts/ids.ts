import * as z from 'zod/mini';

const PATTERN = /^[A-Za-z0-9._-]{1,64}$/;
const CHINESE_MOBILE = /^(?:86)?1[3-9]\d{9}$/;
const CHINESE_IDENTITY = /^\d{17}[\dXx]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the text is an 18-character resident identity number with a right check character (GB 11643-1999). */
export function isChineseIdentityNumber(text: string): boolean {
  if (!CHINESE_IDENTITY.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

/** Whether an id would itself name a person: a phone number, an e-mail address or an identity number. */
export function isPersonalId(id: string): boolean {
  return id.includes('@') || /^\+\d/.test(id) || CHINESE_MOBILE.test(id) || isChineseIdentityNumber(id);
}

/**
 * An id of the insurer's own, declared pseudonymous: 1 to 64 of `A-Z a-z 0-9 . _ -`.
 * Personal numbers are refused with the issue code parameter `personal-id`.
 */
export const Id = z.string().check(
  z.refine((id) => !isPersonalId(id), { params: { reason: 'personal-id' }, abort: true }),
  z.regex(PATTERN),
);
export type Id = z.infer<typeof Id>;
