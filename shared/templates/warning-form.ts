import type { Template } from './template.ts';

/** What the words of all warnings have in common: what they name, and how long they get. */
export const warningForm = {
  variables: ['signature', 'office', 'issuedAt', 'warning', 'subject', 'hotline'],
  // An office that has a name in Chinese only turns an English text to UCS-2.
  maxParts: { 'zh-CN': 3, en: 4 },
} as const satisfies Pick<Template, 'variables' | 'maxParts'>;

/** What a warning asks whose advice is to move a car: 1 it is moved, 2 it cannot be, 3 something is damaged. */
export const asksIfMoved = {
  'zh-CN': '回1已移车 2移不了 3受损',
  en: 'Reply 1 moved, 2 cannot, 3 damaged',
} as const;

/** The same where it is people who get out of danger, or stay in safety. */
export const asksIfSafe = {
  'zh-CN': '回1已安全 2走不了 3受损',
  en: 'Reply 1 safe, 2 stuck, 3 damaged',
} as const;
