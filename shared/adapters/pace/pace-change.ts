import { URGENT_GRACE_MS, WRONG_CLOCK_MS } from '../../ports/pace.ts';
import type { Expression } from '../dynamo/condition.ts';
import type { Update } from '../dynamo/update.ts';
import type { Standing } from './pace-item.ts';
import type { Wanted } from './wanted.ts';

/** The change that takes a stretch of an identity that stands so; its condition says that it does. */
export function takingOf(standing: Exclude<Standing, 'later'>, wanted: Wanted): Update {
  if (standing === 'near') return behindOthers(wanted);
  return standing === 'free' && wanted.urgency === 'replies' ? besideUrgent(wanted) : fromNow(wanted);
}

/**
 * Takes an identity from now on, if it is free: never used, used up to a moment past, or by a clock that is wrong. A reply
 * takes it so in the first case and the last, for in the other it keeps what is reserved.
 */
function fromNow({ now, lasting, urgency }: Wanted): Update {
  const end = now + lasting;
  const free = { urgent: ' OR t <= :now', replies: '', ordinary: ' OR (t <= :now AND u <= :now)' } as const;
  return {
    change: {
      expression: 'SET t = :end, u = :urgent, #at = :now',
      names,
      values: { ':end': end, ':urgent': urgency === 'urgent' ? end + URGENT_GRACE_MS : now, ':now': now },
    },
    condition: {
      expression: `attribute_not_exists(t) OR #at > :wrong${free[urgency]}`,
      values: { ':wrong': now + WRONG_CLOCK_MS },
    },
  };
}

/** Takes an identity from now on that is free, and leaves it to what is urgent for as long as it was. */
function besideUrgent({ now, lasting }: Wanted): Update {
  return {
    change: { expression: 'SET t = :end, #at = :now', names, values: { ':end': now + lasting, ':now': now } },
    condition: {
      expression: 't <= :now AND #at <= :wrong',
      values: { ':wrong': now + WRONG_CLOCK_MS },
    },
  };
}

/** Takes an identity behind what has it, if that ends in time. */
function behindOthers({ now, latest, lasting, urgency }: Wanted): Update {
  const unlessUrgent = urgency === 'ordinary' ? ' AND u <= :now' : '';
  return {
    change: urgency === 'urgent' ? behindUrgently(now, lasting) : behindLeaving(now, lasting),
    condition: {
      expression: `t > :now AND t <= :latest AND #at <= :wrong${unlessUrgent}`,
      values: { ':latest': latest, ':wrong': now + WRONG_CLOCK_MS },
    },
  };
}

function behindUrgently(now: number, lasting: number): Expression {
  return {
    expression: 'SET t = t + :lasting, u = t + :urgently, #at = :now',
    names,
    values: { ':lasting': lasting, ':urgently': lasting + URGENT_GRACE_MS, ':now': now },
  };
}

/** Leaves what is reserved as it is. */
function behindLeaving(now: number, lasting: number): Expression {
  return {
    expression: 'SET t = t + :lasting, #at = :now',
    names,
    values: { ':lasting': lasting, ':now': now },
  };
}

const names = { '#at': 'at' };
