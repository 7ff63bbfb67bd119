import type { BusinessInstant } from '#shared/contracts/clock.ts';
import type { Check, Facts } from '#shared/domain/decide/check.ts';
import { businessNow } from '../../../../support/clocks.ts';
import { facts } from '../../../../support/facts.ts';

/** 10:30 in Shanghai on 1 September 2026, when nothing stands against the warning of `facts()`. */
export const now = businessNow('2026-09-01T02:30:00.000Z');

/** What a check says of those facts with some of them changed: `pass`, `not-yet`, or the code of its refusal. */
export function verdictOf(check: Check, over: Partial<Facts> = {}, at: BusinessInstant = now): string {
  const verdict = check.judge(facts(over), at);
  return 'code' in verdict ? verdict.code : verdict.outcome;
}
