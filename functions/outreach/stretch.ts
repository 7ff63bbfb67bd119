import { type Instant, instantOf, millisecondsOf } from '#shared/contracts/instant.ts';
import type { NamedSender } from '#shared/domain/decide/sender-for.ts';

/**
 * A stretch of an identity's capacity, filled one after another by whatever is ready:
 *
 *     startsAt                                end
 *     ├── a ──┼── b ──┼ nobody ready ┼── c ──┤  d: no slot
 *
 * The last may run over the end by half of itself, lest a claim that is a little slow leaves it without. So a second
 * never sees more parts than the identity may send and a message and a half, however long claims take. Who is left
 * without a slot (d) needs another stretch.
 */
export interface Stretch {
  /** The slot of a message that is ready: when it may leave. Undefined when the rest of the stretch is too short. */
  slot(parts: number, now: Instant): Instant | undefined;
  isOver(now: Instant): boolean;
}

/** How many milliseconds so many parts take an identity. */
export function lasting(parts: number, { partsPerSecond }: NamedSender): number {
  return (parts * 1000) / partsPerSecond;
}

/** A stretch of so many parts from an instant on. */
export function stretchFrom(startsAt: Instant, parts: number, sender: NamedSender): Stretch {
  let free = millisecondsOf(startsAt);
  const end = free + Math.ceil(lasting(parts, sender));
  return {
    slot(taken, now) {
      const from = Math.max(free, millisecondsOf(now));
      const takes = lasting(taken, sender);
      if (from + takes / 2 > end) return undefined;
      free = from + takes;
      return instantOf(Math.ceil(from));
    },
    isOver: (now) => millisecondsOf(now) >= end,
  };
}
