import type { ProductLine } from '../contracts/records/policy.ts';
import { WarningData } from '../contracts/warning.ts';
import type { FillInput, Programme } from './programme.ts';
import { subjectText } from './subject.ts';
import { warningExamples } from './warning-examples.ts';
import { officialVariables } from './warning-words.ts';

/** A warning names office, issue time and official level, as issued (气象法 article 25); without them it is not sent. */
function warningVariables(input: FillInput): Readonly<Record<string, string>> {
  return { ...officialVariables(input), subject: subjectText(input) };
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
