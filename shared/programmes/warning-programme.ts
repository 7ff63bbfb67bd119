import type { ProductLine } from '../contracts/records/policy.ts';
import { WarningData } from '../contracts/warning.ts';
import { warningText } from '../domain/wording/level.ts';
import { momentText } from '../domain/wording/moment.ts';
import type { FillInput, Programme } from './programme.ts';
import { signatureOf } from './signature.ts';
import { subjectText } from './subject.ts';
import { warningExamples } from './warning-examples.ts';
import { wordOf } from './warning-words.ts';

/** A warning names office, issue time and official level, as issued (气象法 article 25); without them it is not sent. */
function warningVariables(input: FillInput): Readonly<Record<string, string>> {
  const { locale, brand, customer } = input;
  const data = WarningData.parse(input.data);
  return {
    signature: signatureOf(brand, locale),
    office: wordOf('office', data, input),
    warning: warningText(wordOf('event', data, input), data, locale),
    issuedAt: momentText(data.issuedAt, locale, customer.timeZone),
    subject: subjectText(input),
    hotline: brand.hotline,
  };
}

/** The programme of a hazard for one product line, such as `typhoon-motor`. It needs the consent to alerts in every class. */
export function warningProgramme(name: string, line: ProductLine): Programme {
  return {
    name,
    purpose: 'alerts',
    aboutPolicies: true,
    line,
    data: WarningData,
    examples: warningExamples,
    fill: warningVariables,
  };
}
