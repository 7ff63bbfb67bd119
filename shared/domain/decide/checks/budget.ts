import { instantOf, millisecondsOf } from '../../../contracts/instant.ts';
import { roomAt } from '../../budget/room-at.ts';
import { capsOf } from '../caps-of.ts';
import { type Check, pass, suppress } from '../check.ts';
import { nextMoment } from '../next-moment.ts';
import { timingOf } from '../timing.ts';

/**
 * No cap is reached, of the law on marketing or of ours on invitations; else it waits until one is counted no more, and
 * for the next good hour.
 */
export const budget: Check = {
  name: 'budget',
  judge: (facts, now) => {
    const caps = capsOf(facts);
    if (caps.length === 0) return pass;
    const room = roomAt(caps, (facts.recent ?? []).map(millisecondsOf), millisecondsOf(now));
    if (!room) return pass;
    const next = nextMoment(timingOf(facts), room.at, millisecondsOf(facts.usefulUntil));
    if (!next) return suppress('too-late', room.rule);
    return { outcome: 'defer', code: 'cap-reached', rule: room.rule, until: instantOf(next.at) };
  },
};
