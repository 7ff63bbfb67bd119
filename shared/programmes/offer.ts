import * as z from 'zod/mini';
import { PlainDate } from '../contracts/plain-date.ts';
import { dayText } from '../domain/wording/day.ts';
import type { FillInput, Programme } from './programme.ts';
import { signatureOf } from './signature.ts';

const products = ['motor', 'home', 'health', 'accident', 'travel'] as const;
const Product = z.enum(products);
type Product = z.infer<typeof Product>;

/** What an offer is filled with; `validTo` is the last day of it (inclusive). */
const OfferData = z.strictObject({ product: Product, validTo: PlainDate });

const names: Readonly<Record<'zh' | 'en', Readonly<Record<Product, string>>>> = {
  zh: { motor: '车险', home: '家财险', health: '健康险', accident: '意外险', travel: '旅行险' },
  en: { motor: 'motor', home: 'home', health: 'health', accident: 'accident', travel: 'travel' },
};

function variables({ data, locale, brand }: FillInput): Readonly<Record<string, string>> {
  const { product, validTo } = OfferData.parse(data);
  return {
    signature: signatureOf(brand, locale),
    product: names[locale.startsWith('zh') ? 'zh' : 'en'][product],
    validTo: dayText(validTo, locale),
    hotline: brand.hotline,
  };
}

const validTo = '2026-12-31';

/**
 * An invitation to take out another policy; it promises nothing beside the contract (保险法 article 116(4)). An operator
 * triggers it, and only those hear who have agreed to marketing with evidence of it.
 */
export const offer: Programme = {
  name: 'offer',
  purpose: 'marketing',
  aboutPolicies: false,
  messageClass: 'marketing',
  data: OfferData,
  examples: [{ product: 'motor', validTo }, ...products.slice(1).map((product) => ({ product, validTo }))],
  fill: variables,
};
