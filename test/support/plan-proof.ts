import type { BusinessInstant } from '#shared/contracts/clock.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { endingOf } from '#shared/domain/ledger/ending.ts';
import { planned } from '#shared/engagement/planning/plan.ts';
import { hear, noMessages } from '../../scripts/covercast/planning/messages.ts';
import type { Plan } from '../../scripts/covercast/planning/plan.ts';
import { planOf } from '../../scripts/covercast/planning/plan-of.ts';
import type { EngagementWorld } from './engagement-world.ts';

/** The plan of a world from now to an instant. */
export async function planIn(world: EngagementWorld, to: Instant): Promise<Plan> {
  const now = world.now() as BusinessInstant; // cast: the moment of the world is business time
  const messages = noMessages();
  for await (const stop of planned(now, to, world.planning)) hear(stop, messages);
  return planOf(messages, { from: now, to, zone: 'UTC' }, world.config);
}

/** What a plan says of each message, one line for each. */
export function linesOfPlan({ send, defer, suppress }: Plan): readonly string[] {
  return [
    ...send.map((one) => `${keyOf(one)} sent ${one.at}`),
    ...defer.map((one) => `${keyOf(one)} waiting`),
    ...suppress.map((one) => `${keyOf(one)} suppressed ${one.at} ${one.reason}`),
  ].toSorted();
}

/** What has happened in a world since an instant, in the same words; what waits, whenever it was deferred. */
export function linesOfWorld({ world }: EngagementWorld, since: Instant): readonly string[] {
  const rows = [...world.ledger.standing.values()];
  return rows
    .filter(({ at, state }) => at >= since || state === 'deferred')
    .map((row) => {
      if (row.state === 'deferred') return `${keyOf(row)} waiting`;
      const reason = endingOf(row);
      return `${keyOf(row)} ${row.state} ${row.at}${reason ? ` ${reason}` : ''}`;
    })
    .toSorted();
}

function keyOf(one: Pick<Plan['audience'][number], 'customerId' | 'programme' | 'occurrence'>): string {
  return `${one.customerId}/${one.programme}/${one.occurrence}`;
}
