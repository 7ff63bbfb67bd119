import { brandLimits } from '#shared/config/brand-limits.ts';
import { anxing } from '#shared/config/brands.ts';
import type { Brand } from '#shared/config/stage-config.ts';
import type { ClaimFacts } from '#shared/contracts/facts.ts';
import { type SmsLength, smsLength } from '#shared/domain/text/sms-parts.ts';
import type { FillInput, Programme } from '#shared/programmes/programme.ts';
import { programmes } from '#shared/programmes/registry.ts';
import { templateOf } from '#shared/templates/registry.ts';
import { render } from '#shared/templates/render.ts';
import type { Template } from '#shared/templates/template.ts';
import { aClaim, aCustomer, aPolicy } from './a-customer.ts';

/** A text that words come to, in a language, from one of their programme's examples, and how long it is. */
export interface TriedText {
  readonly template: string;
  readonly locale: string;
  readonly data: FillInput['data'];
  readonly text: string;
  readonly length: SmsLength;
}

const { signature, legalName, hotline, domain, page } = brandLimits;

/** A brand with everything as long as a brand may have it. */
export const longestBrand: Brand = {
  ...anxing,
  signature: {
    'zh-CN': `【${'安'.repeat(signature['zh-CN'] - 2)}】`,
    en: `${'A'.repeat(signature.en - 2)}: `,
  },
  legalName: { 'zh-CN': '安'.repeat(legalName['zh-CN']), en: 'A'.repeat(legalName.en) },
  hotline: '9'.repeat(hotline),
  domain: `${'w'.repeat(domain - '.example'.length)}.example`,
  pages: { about: `/${'p'.repeat(page - 1)}`, policies: `/${'p'.repeat(page - 1)}` },
};

const details = [
  ...['PDAA202631009999', '京朝阳号保单', '{|}~{|}~', '🚗🚗🚗🚗🚗🚗🚗🚗'].map((number) => ({ number })),
  ...['沪AD12345', '京A·12345警', '{|}~{|}~', '🚗🚗🚗🚗🚗🚗🚗🚗'].map((plate) => ({ number: '1', plate })),
];

/** Customers with as many policies as a chunk may name, of every kind of number and plate; and one with just one. */
const insured: readonly FillInput['policies'][] = details.flatMap((one) => {
  const policies = Array.from({ length: 100 }, (_, at) => ({
    ...aPolicy({ id: `pol_${at}`, line: 'accident', premiumDueOn: '2026-12-31' }),
    details: one,
  }));
  return [policies, policies.slice(1, 2)];
});

/** Claims that lack one document, two or many, with names of every kind. */
const claims: readonly ClaimFacts[] = [
  '照',
  '被保险人身份证正反面复印件等',
  'photos',
  'x'.repeat(200),
  '🚗'.repeat(50),
  '{|}~'.repeat(9),
].flatMap((name) =>
  [1, 2, 50].map((count) =>
    aClaim({
      stage: 'reported',
      expected: { survey: '2026-12-28', 'loss-assessment': '2026-12-30', approval: '2026-12-31' },
      missingDocuments: Array.from({ length: count }, () => aDocument(name)),
    }),
  ),
);

function aDocument(name: string): NonNullable<ClaimFacts['missingDocuments']>[number] {
  return { code: 'document', name: { 'zh-CN': name, en: name } };
}

/** The words of a programme, and those for who agreed to marketing where it has such. */
function templatesOf({ name, mayOffer }: Programme): readonly Template[] {
  return [name, ...(mayOffer ? [`${name}-offer`] : [])].flatMap((id) => templateOf(id) ?? []);
}

/** What a programme may be about: every kind of policy, and of claim where it is about claims. */
function subjectsOf({ name, isFor }: Programme): readonly Pick<FillInput, 'policies' | 'claim'>[] {
  const says = templateOf(name)?.variables ?? [];
  const isAboutClaim = isFor === 'missingSince' || says.includes('missing');
  const ofPolicies = isAboutClaim ? [] : insured.map((policies) => ({ policies }));
  if (!isAboutClaim && !says.includes('ask')) return ofPolicies;
  const ofClaims = [[], ...insured].flatMap((policies) => claims.map((claim) => ({ policies, claim })));
  return [...ofPolicies, ...ofClaims];
}

function triedTextsOf(programme: Programme): readonly TriedText[] {
  return templatesOf(programme).flatMap((template) =>
    Object.keys(template.texts).flatMap((locale) =>
      programme.examples.flatMap((data) =>
        subjectsOf(programme).map((subject) => {
          const common = { brand: longestBrand, customer: aCustomer({ locale }), identity: { name: '王' } };
          const text = render(template, locale, programme.fill({ data, locale, ...subject, ...common }));
          return { template: template.id, locale, data, text, length: smsLength(text) };
        }),
      ),
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
  return longestOf(triedTexts);
}

/** The same of all but warnings, none of which is due by the calendar. */
export function longestTextDue(): TriedText {
  const warnings = programmes.filter(({ purpose }) => purpose === 'alerts').map(({ name }) => name);
  return longestOf(triedTexts.filter(({ template }) => !warnings.includes(template)));
}

function longestOf([first, ...others]: readonly TriedText[]): TriedText {
  if (!first) throw new Error('No programme has a text.');
  return others.reduce((longest, one) => (bytesOf(one) > bytesOf(longest) ? one : longest), first);
}

/** The most parts that the texts of each template come to, in each language. */
export function worstParts(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const byTemplate = Map.groupBy(triedTexts, ({ template }) => template);
  return Object.fromEntries(
    [...byTemplate].map(([template, texts]) => {
      const byLocale = Map.groupBy(texts, ({ locale }) => locale);
      const parts = [...byLocale].map(([locale, some]) => [
        locale,
        Math.max(...some.map(({ length }) => length.parts)),
      ]);
      return [template, Object.fromEntries(parts)];
    }),
  );
}
