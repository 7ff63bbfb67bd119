import { instantOf, millisecondsOf } from '../../../contracts/instant.ts';
import { forbidding } from '../../hours/next-allowed.ts';
import { type Check, pass } from '../check.ts';
import { nextMoment } from '../next-moment.ts';
import { timingOf } from '../timing.ts';

/**
 * It is the customer's preferred window, or none of it is left within the hours before the message is of no use: then
 * the window is dropped, on record.
 */
export const window: Check = {
  name: 'window',
  judge: (facts, now) => {
    const timing = timingOf(facts);
    if (!timing.window) return pass;
    const at = millisecondsOf(now);
    if (!forbidding([timing.window], timing.zone, at)) return pass;
    const { name: rule } = timing.window;
    const next = nextMoment(timing, at, millisecondsOf(facts.usefulUntil));
    if (!next || next.isWindowDropped) return { outcome: 'pass', code: 'window-dropped', rule };
    return { outcome: 'defer', code: 'outside-window', rule, until: instantOf(next.at) };
  },
};
