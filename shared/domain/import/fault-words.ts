import type { RejectReason } from '../../contracts/records/import-report.ts';
import type { Fault } from './fault.ts';

/** What is wrong with a field and what mends it, by reason. */
const words: Readonly<Record<RejectReason, string>> = {
  missing: 'is missing: send it',
  type: 'is of another type than asked for',
  format: 'is not written as asked for',
  range: 'is out of range',
  'unknown-value': 'has a value that there is none of',
  'not-json': 'is not JSON',
  encoding: 'holds text that is not well-formed UTF-8',
  'personal-id': 'would itself name a person: send a pseudonymous id',
  'dates-reversed': 'lies before the day the term begins: send them in order',
};

/** A fault in words, `data.policyId is missing: send it (missing).`; it names the field and the reason, never a value. */
export function faultInWords({ field, reason }: Fault, whole: string): string {
  return `${field === '' ? whole : field} ${words[reason]} (${reason}).`;
}
