import { WarningData } from '../contracts/warning.ts';
import { warningText } from '../domain/wording/level.ts';
import { momentText } from '../domain/wording/moment.ts';
import type { FillInput, Programme } from './programme.ts';
import { signatureOf } from './signature.ts';
import { warningExamples } from './warning-examples.ts';
import { wordOf } from './warning-words.ts';

function variables(input: FillInput): Readonly<Record<string, string>> {
  const { locale, brand, customer } = input;
  const data = WarningData.parse(input.data);
  return {
    signature: signatureOf(brand, locale),
    office: wordOf('office', data, input),
    warning: warningText(wordOf('event', data, input), data, locale),
    issuedAt: momentText(data.issuedAt, locale, customer.timeZone),
    hotline: brand.hotline,
  };
}

/** That a warning is over, told to those who were warned, once an episode; `issuedAt` is when the office ended it. */
export const allClearProgramme: Programme = {
  name: 'all-clear',
  purpose: 'alerts',
  aboutPolicies: false,
  tellsEnd: true,
  data: WarningData,
  examples: warningExamples,
  fill: variables,
};
