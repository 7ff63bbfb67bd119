/**
 * How long what a brand puts into texts may be, in characters; the parts of every template are counted with these.
 * A Chinese signature is 【…】 around 2 to 8 characters, as carriers register it; an English one holds no character
 * outside GSM-7.
 */
export const brandLimits = {
  signature: { 'zh-CN': 10, en: 20 },
  legalName: { 'zh-CN': 24, en: 48 },
  hotline: 16,
  domain: 32,
  page: 12,
} as const;
