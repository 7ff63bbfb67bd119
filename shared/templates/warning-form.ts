import type { Template } from './template.ts';

/** What the words of all warnings have in common: what they name, and how long they get. */
export const warningForm = {
  variables: ['signature', 'office', 'issuedAt', 'warning', 'subject', 'hotline'],
  // An office that has a name in Chinese only turns an English text to UCS-2.
  maxParts: { 'zh-CN': 3, en: 4 },
} as const satisfies Pick<Template, 'variables' | 'maxParts'>;
