import type { PolicyTerms } from '../../contracts/inputs.ts';
import { inputLetters } from './input-letters.ts';
import { packedDay, packedDayOrInstant, unpackedDay } from './packed-day.ts';
import { packedText, unpackedText } from './packed-text.ts';

const { line, status } = inputLetters;

/**
 * What a decision read of a policy, as one short text:
 *
 *     mafs6,g2a,Asia/Shanghai,fx1,
 *     ││└first day, last day, time zone of its own; days its inspection and its premium are due, where they matter
 *     │└status
 *     └product line
 */
export function packedPolicy(policy: PolicyTerms): string {
  const { effectiveFrom, effectiveTo, timeZone, inspectionDue, premiumDueOn } = policy;
  const about = line.letterOf(policy.line) + status.letterOf(policy.status);
  const days = [inspectionDue, premiumDueOn].map(packedDayOrInstant);
  while (days.at(-1) === '') days.pop();
  return [about + packedDay(effectiveFrom), packedDay(effectiveTo), packedText(timeZone), ...days].join(',');
}

/** What `packedPolicy` was given, for a schema to judge. */
export function unpackedPolicy(packed: string): unknown {
  const [about = '', to = '', zone, inspection = '', premium = ''] = packed.split(',');
  const timeZone = unpackedText(zone);
  return {
    line: line.nameOf(about.slice(0, 1)),
    status: status.nameOf(about.slice(1, 2)),
    effectiveFrom: unpackedDay(about.slice(2)),
    effectiveTo: unpackedDay(to),
    ...(timeZone !== undefined && { timeZone }),
    ...(inspection !== '' && { inspectionDue: unpackedDay(inspection) }),
    ...(premium !== '' && { premiumDueOn: unpackedDay(premium) }),
  };
}
