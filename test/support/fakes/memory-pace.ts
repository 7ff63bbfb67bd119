import type { SystemInstant } from '#shared/contracts/clock.ts';
import { millisecondsOf, plus } from '#shared/contracts/instant.ts';
import { type Pace, URGENT_GRACE_MS, WRONG_CLOCK_MS } from '#shared/ports/pace.ts';

/** Until when an identity is taken, until when by what is urgent alone, and when that was last changed. */
interface Taken {
  readonly until: SystemInstant;
  readonly urgentUntil: SystemInstant;
  readonly at: SystemInstant;
}

const later = (instant: SystemInstant, milliseconds: number) =>
  plus(instant, Math.ceil(milliseconds)) as SystemInstant; // cast: later system time is system time

/** The pace of identities in memory: each is taken up to a moment, from which the next stretch begins. */
export function memoryPace(): Pace {
  const taken = new Map<string, Taken>();

  function takenNow(sender: string, now: SystemInstant): Taken {
    const standing = taken.get(sender);
    const isRight = standing !== undefined && standing.at <= later(now, WRONG_CLOCK_MS);
    return isRight ? standing : { until: now, urgentUntil: now, at: now };
  }

  return {
    async take({ sender, partsPerSecond, parts, urgency, now, aheadMs }) {
      const { until, urgentUntil } = takenNow(sender, now);
      if (urgency === 'ordinary' && urgentUntil > now) return { taken: false, askAgainAt: urgentUntil };
      const startsAt = until > now ? until : now;
      if (millisecondsOf(startsAt) - millisecondsOf(now) > aheadMs)
        return { taken: false, askAgainAt: later(startsAt, -aheadMs) };
      const end = later(startsAt, (parts * 1000) / partsPerSecond);
      taken.set(sender, {
        until: end,
        urgentUntil: urgency === 'urgent' ? later(end, URGENT_GRACE_MS) : urgentUntil,
        at: now,
      });
      return { taken: true, startsAt };
    },
  };
}
