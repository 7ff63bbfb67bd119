import type { CheckOutcome, Reason } from '../../contracts/decision.ts';
import { packedCheck, unpackedCheck } from './check-letters.ts';
import { packedCode, unpackedCode } from './code-letters.ts';
import { packedInstant, unpackedInstant } from './packed-instant.ts';

const MARKS = { pass: '', 'not-yet': '/', defer: ';', suppress: '=' } as const satisfies Record<
  CheckOutcome,
  string
>;
const OUTCOMES: ReadonlyMap<string, CheckOutcome> = new Map([
  ['', 'pass'],
  ['/', 'not-yet'],
  [';', 'defer'],
  ['=', 'suppress'],
]);
const REASON = /^([^/;=:@>+]*)([/;=]?)(?::([^@>+]*))?(?:@([^>+]*))?(?:>([^+]*))?(?:\+(.*))?$/;

/**
 * Reasons as one short text, so that a row keeps to one write unit:
 *
 *     l/,g,j;:quiet@CN-default>mabc123
 *     │└not yet
 *     │  └pass; a code of what was sent all the same may be a letter
 *     │     └defer :code @rule >until (milliseconds, base 36); +36H5M: so late
 *     └check, a letter or its name: `budget`, `consent`, `quiet-hours`
 */
export function packedReasons(reasons: readonly Reason[]): string {
  return reasons.map(packed).join(',');
}

function packed({ check, outcome, code, rule, until, lateBy }: Reason): string {
  return [
    packedCheck(check),
    MARKS[outcome],
    code === undefined ? '' : `:${packedCode(code)}`,
    rule === undefined ? '' : `@${encodeURIComponent(rule)}`,
    until === undefined ? '' : `>${packedInstant(until)}`,
    lateBy === undefined ? '' : `+${packedDuration(lateBy)}`,
  ].join('');
}

/** The reasons in a text made by `packedReasons`. */
export function unpackedReasons(text: string): readonly Reason[] {
  return text === '' ? [] : text.split(',').map(unpacked);
}

function unpacked(text: string): Reason {
  const [, check = '', mark = '', code, rule, until, late] = REASON.exec(text) ?? [];
  return {
    check: unpackedCheck(check),
    outcome: OUTCOMES.get(mark) ?? 'pass',
    ...(code !== undefined && { code: unpackedCode(code) }),
    ...(rule !== undefined && { rule: decodeURIComponent(rule) }),
    ...(until !== undefined && { until: unpackedInstant(until) }),
    ...(late !== undefined && { lateBy: unpackedDuration(late) }),
  };
}

/** How durations of hours and minutes begin; they are stored without. */
const HOURS = 'PT';
const AS_IT_IS = '=';

function packedDuration(text: string): string {
  return text.startsWith(HOURS)
    ? encodeURIComponent(text.slice(HOURS.length))
    : AS_IT_IS + encodeURIComponent(text);
}

function unpackedDuration(packed: string): string {
  return packed.startsWith(AS_IT_IS)
    ? decodeURIComponent(packed.slice(AS_IT_IS.length))
    : HOURS + decodeURIComponent(packed);
}
