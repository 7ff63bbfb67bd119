import { instantOf, millisecondsOf } from '../../../contracts/instant.ts';
import { forbidding } from '../../hours/next-allowed.ts';
import { type Check, pass, suppress } from '../check.ts';
import { emergencyRule } from '../emergency-rule.ts';
import { nextMoment } from '../next-moment.ts';
import { timingOf } from '../timing.ts';

/**
 * The hours allow the message now: the law's for marketing, courtesy hours for what may wait. Else it waits for the next
 * moment that hours and window allow.
 */
export const quietHours: Check = {
  name: 'quiet-hours',
  judge: (facts, now) => {
    const barredBy = emergencyRule(facts);
    if (barredBy) return suppress('state-of-emergency', barredBy);
    const timing = timingOf(facts);
    const at = millisecondsOf(now);
    const stopping = forbidding(timing.hours, timing.zone, at);
    if (!stopping) return pass;
    const next = nextMoment(timing, at, millisecondsOf(facts.usefulUntil));
    if (!next) return suppress('too-late', stopping.name);
    return { outcome: 'defer', code: 'quiet-hours', rule: stopping.name, until: instantOf(next.at) };
  },
};
