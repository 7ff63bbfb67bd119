import type { Recipient } from '#shared/contracts/candidate.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import type { NamedSender } from '#shared/domain/decide/sender-for.ts';

/** How many recipients are read and decided at a time, at most. */
const AT_A_TIME = 25;

/** Which recipients of a delivery are dealt with next, by what it has come to know of their senders. */
export interface Lots {
  /**
   * The next lot: nobody whose identity is busy, and of one identity no more than it sends in a second, so that few
   * are read in vain. Empty when all are busy.
   */
  next(waiting: readonly Recipient[], now: Instant): readonly Recipient[];
  /** When the first of the busy identities is worth asking again; undefined when none is busy. */
  freeAt(now: Instant): Instant | undefined;
  leavesBy(customerId: string, sender: NamedSender): void;
  isBusy(sender: NamedSender, until: Instant): void;
  /** Facts were too old before anything came of them: half as many at a time. */
  tooMany(): void;
  /** Something came of a lot: one more at a time. */
  wentWell(): void;
}

/** Lots of a delivery that knows nothing yet. */
export function lotsOf(): Lots {
  const senders = new Map<string, NamedSender>();
  const busyUntil = new Map<string, Instant>();
  let most = AT_A_TIME;

  function isBusyAt(now: Instant, sender: NamedSender | undefined): boolean {
    return sender !== undefined && (busyUntil.get(sender.name) ?? '') > now;
  }

  return {
    next(waiting, now) {
      const counts = new Map<string, number>();
      const worthReading = waiting.filter(({ customerId }) => {
        const sender = senders.get(customerId);
        if (!sender) return true;
        const count = (counts.get(sender.name) ?? 0) + 1;
        counts.set(sender.name, count);
        return !isBusyAt(now, sender) && count <= Math.max(1, sender.partsPerSecond);
      });
      return worthReading.slice(0, most);
    },
    freeAt: (now) => [...busyUntil.values()].filter((until) => until > now).toSorted()[0],
    leavesBy: (customerId, sender) => senders.set(customerId, sender),
    isBusy: (sender, until) => busyUntil.set(sender.name, until),
    tooMany: () => {
      most = Math.max(1, Math.floor(most / 2));
    },
    wentWell: () => {
      most = Math.min(AT_A_TIME, most + 1);
    },
  };
}
