import { phrases } from '../../grammar/phrases.ts';
import type { Family } from '../family.ts';

/** Refusals in Japanese and Korean. */
export const eastAsian: Family = {
  name: 'east-asian',
  language: 'ja',
  says: 'refusals in Japanese and Korean',
  examples: ['配信停止', '수신거부'],
  phrases: phrases(`
    [配信停止|送らないで|不要です|停止してください|解除してください|수신거부|그만|보내지마세요|차단]
  `),
};
