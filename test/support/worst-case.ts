import { brandLimits } from '#shared/config/brand-limits.ts';
import { anxing } from '#shared/config/brands.ts';
import type { Brand } from '#shared/config/stage-config.ts';
import { type SmsLength, smsLength } from '#shared/domain/text/sms-parts.ts';
import type { FillInput, Programme } from '#shared/programmes/programme.ts';
import { programmes } from '#shared/programmes/registry.ts';
import { templateOf } from '#shared/templates/registry.ts';
import { render } from '#shared/templates/render.ts';
import { aCustomer, aPolicy } from './a-customer.ts';

/** A text a programme comes to, in a language, from one of its examples, and how long it is. */
export interface TriedText {
  readonly programme: string;
  readonly locale: string;
  readonly data: FillInput['data'];
  readonly text: string;
  readonly length: SmsLength;
}

const { signature, hotline } = brandLimits;

/** A brand with everything as long as a brand may have it. */
export const longestBrand: Brand = {
  ...anxing,
  signature: {
    'zh-CN': `【${'安'.repeat(signature['zh-CN'] - 2)}】`,
    en: `${'A'.repeat(signature.en - 2)}: `,
  },
  hotline: '9'.repeat(hotline),
};

const details = [
  ...['PDAA202631009999', '京朝阳号保单', '{|}~{|}~', '🚗🚗🚗🚗🚗🚗🚗🚗'].map((number) => ({ number })),
  ...['沪AD12345', '京A·12345警', '{|}~{|}~', '🚗🚗🚗🚗🚗🚗🚗🚗'].map((plate) => ({ number: '1', plate })),
];

/** Customers with as many policies as a chunk may name, of every kind of number and plate; and one with just one. */
const insured: readonly FillInput['policies'][] = details.flatMap((one) => {
  const policies = Array.from({ length: 100 }, (_, at) => ({
    ...aPolicy({ id: `pol_${at}` }),
    details: one,
  }));
  return [policies, policies.slice(0, 1)];
});

function triedTextsOf(programme: Programme): readonly TriedText[] {
  const template = templateOf(programme.name);
  if (!template) return [];
  return Object.keys(template.texts).flatMap((locale) =>
    programme.examples.flatMap((data) =>
      insured.map((policies) => {
        const common = { brand: longestBrand, customer: aCustomer({ locale }), identity: { name: '王' } };
        const text = render(template, locale, programme.fill({ data, locale, policies, ...common }));
        return { programme: programme.name, locale, data, text, length: smsLength(text) };
      }),
    ),
  );
}

/** Every text that examples, brands and policies at their longest come to. */
export const triedTexts: readonly TriedText[] = programmes.flatMap(triedTextsOf);

function bytesOf({ text }: TriedText): number {
  return Buffer.byteLength(text);
}

/** The text that takes the most bytes in UTF-8, of all programmes and languages: the longest that a row may hold. */
export function longestText(): TriedText {
  const [first, ...others] = triedTexts;
  if (!first) throw new Error('No programme has a text.');
  return others.reduce((longest, one) => (bytesOf(one) > bytesOf(longest) ? one : longest), first);
}

/** The most parts that the texts of each programme come to, in each language. */
export function worstParts(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const byProgramme = Map.groupBy(triedTexts, ({ programme }) => programme);
  return Object.fromEntries(
    [...byProgramme].map(([programme, texts]) => {
      const byLocale = Map.groupBy(texts, ({ locale }) => locale);
      const parts = [...byLocale].map(([locale, some]) => [
        locale,
        Math.max(...some.map(({ length }) => length.parts)),
      ]);
      return [programme, Object.fromEntries(parts)];
    }),
  );
}
