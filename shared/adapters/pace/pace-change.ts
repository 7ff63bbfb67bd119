import { URGENT_GRACE_MS, WRONG_CLOCK_MS } from '../../ports/pace.ts';
import type { Expression } from '../dynamo/condition.ts';
import type { Update } from '../dynamo/update.ts';
import type { Wanted } from './wanted.ts';

/** Takes an identity from now on, if it is free: never used, used up to a moment past, or by a clock that is wrong. */
export function fromNow({ now, lasting, isUrgent }: Wanted): Update {
  const end = now + lasting;
  return {
    change: {
      expression: 'SET t = :end, u = :urgent, #at = :now',
      names,
      values: { ':end': end, ':urgent': isUrgent ? end + URGENT_GRACE_MS : now, ':now': now },
    },
    condition: {
      expression: `attribute_not_exists(t) OR #at > :wrong OR (t <= :now${unlessUrgent(isUrgent)})`,
      values: { ':wrong': now + WRONG_CLOCK_MS },
    },
  };
}

/** Takes an identity behind what has it, if that ends in time. */
export function behindOthers({ now, latest, lasting, isUrgent }: Wanted): Update {
  return {
    change: isUrgent ? behindUrgently(now, lasting) : behindOrdinarily(now, lasting),
    condition: {
      expression: `t > :now AND t <= :latest AND #at <= :wrong${unlessUrgent(isUrgent)}`,
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

function behindOrdinarily(now: number, lasting: number): Expression {
  return {
    expression: 'SET t = t + :lasting, #at = :now',
    names,
    values: { ':lasting': lasting, ':now': now },
  };
}

function unlessUrgent(isUrgent: boolean): string {
  return isUrgent ? '' : ' AND u <= :now';
}

const names = { '#at': 'at' };
