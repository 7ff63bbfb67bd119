import { dynamoAgenda } from '#shared/adapters/dynamo-agenda.ts';
import { dynamoDueItems } from '#shared/adapters/dynamo-due-items.ts';
import { sqsOutreachQueue } from '#shared/adapters/sqs-outreach-queue.ts';
import { sqsWakeQueue } from '#shared/adapters/sqs-wake-queue.ts';
import type { AgendaItem } from '#shared/contracts/agenda.ts';
import type { BusinessClock } from '#shared/contracts/clock.ts';
import type { DueItems } from '#shared/ports/agenda.ts';
import { drain } from '../../../functions/agenda/drain.ts';
import { noEffects } from './effects.ts';
import { anInstance, type Instance } from './instance.ts';
import type { CrashPlace } from './place.ts';

/** Which items of the agenda a test takes for its own, as if there were no others. */
export type Own = (item: AgendaItem) => boolean;

/** After everything. */
const LATEST = '9999-12-31T23:59:59.999Z';

/** The items that concern one of these customers. */
export function about(...customerIds: readonly string[]): Own {
  return (item) =>
    item.kind === 'wake'
      ? customerIds.includes(item.customerId)
      : item.chunk.recipients.some(({ customerId }) => customerIds.includes(customerId));
}

/** A tick over a test's own items; throws what its function throws. */
export async function tick(
  place: CrashPlace,
  instance: Instance,
  businessClock: BusinessClock,
  own: Own,
): Promise<void> {
  const { sqs } = instance.clients;
  const { failures } = await drain(() => 50_000, {
    agenda: ownDueItems(place, instance, own),
    wakes: sqsWakeQueue({ client: sqs, url: place.queues.reminders }),
    messages: sqsOutreachQueue({ client: sqs, urls: place.queues }),
    businessClock,
  });
  if (failures.length > 0) throw failures[0];
}

/** The test's own items that stand in the agenda, the earliest first. */
export async function standingIn(place: CrashPlace, own: Own): Promise<readonly AgendaItem[]> {
  const items: AgendaItem[] = [];
  const due = ownDueItems(place, anInstance(place, noEffects()), own);
  for await (const page of due.due(LATEST)) items.push(...page);
  return items;
}

/** The agenda as an instance writes it. */
export function agendaAt({ tables }: CrashPlace, { clients }: Instance) {
  return dynamoAgenda({ client: clients.dynamo, table: tables.agenda });
}

function ownDueItems({ tables }: CrashPlace, { clients }: Instance, own: Own): DueItems {
  const due = dynamoDueItems({ client: clients.dynamo, table: tables.agenda });
  return {
    ...due,
    async *due(now) {
      for await (const page of due.due(now)) yield page.filter(own);
    },
  };
}
