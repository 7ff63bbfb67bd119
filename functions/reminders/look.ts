import { portfolioChanged } from '#shared/contracts/events/portfolio-changed.ts';
import { WakeUp } from '#shared/contracts/wake-up.ts';

/** Customers to be looked at, and why: their wake has come (`isWake`), or what is known of them has changed. */
export interface Look {
  readonly customerIds: readonly string[];
  readonly isWake: boolean;
  readonly correlationId: string;
  readonly causationId: string;
}

/** What a message of the queue asks for: one of the agenda's, or an event of the bus. Throws ZodError. */
export function lookIn(body: unknown): Look {
  const woken = WakeUp.safeParse(body).data;
  if (woken) {
    const of = `wake-${woken.wake[0]}`;
    return { customerIds: woken.wake, isWake: true, correlationId: of, causationId: of };
  }
  const { id, correlationId, data } = portfolioChanged.fromBus(body);
  return { customerIds: data.customerIds, isWake: false, correlationId, causationId: id };
}
