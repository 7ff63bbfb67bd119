import type { ProductLine } from '../contracts/records/policy.ts';
import { WarningData } from '../contracts/warning.ts';
import { bestLocale } from '../domain/wording/best-locale.ts';
import { warningText } from '../domain/wording/level.ts';
import { momentText } from '../domain/wording/moment.ts';
import type { FillInput, Programme } from './programme.ts';
import { subjectText } from './subject.ts';

/** A warning names office, issue time and official level, as issued (气象法 article 25). */
function warningVariables(input: FillInput): Readonly<Record<string, string>> {
  const { locale, brand, customer } = input;
  const data = WarningData.parse(input.data);
  const language = bestLocale(Object.keys(data.words), locale, brand.fallbackLocale) ?? locale;
  return {
    signature:
      brand.signature[bestLocale(Object.keys(brand.signature), locale, brand.fallbackLocale) ?? ''] ?? '',
    office: data.words[language]?.office ?? '',
    warning: warningText(data.words[language]?.event ?? '', data, locale),
    issuedAt: momentText(data.issuedAt, locale, customer.timeZone),
    subject: subjectText(input),
    hotline: brand.hotline,
  };
}

/** The programme of a hazard for one product line, such as `typhoon-motor`. It needs the consent to alerts in every class. */
export function warningProgramme(name: string, line: ProductLine): Programme {
  return { name, line, purpose: 'alerts', fill: warningVariables };
}
