import type { Urgency } from '#shared/contracts/candidate.ts';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import { aChunk } from './a-chunk.ts';
import { type MemoryAgenda, memoryAgenda } from './fakes/memory-agenda.ts';
import { type MemoryOutreachQueue, memoryOutreachQueue } from './fakes/memory-outreach-queue.ts';
import { type MemoryWakeQueue, memoryWakeQueue } from './fakes/memory-wake-queue.ts';
import { type MovableClocks, movableClocks } from './fakes/movable-clocks.ts';

/** A tick's services in memory. */
export interface AgendaInMemory {
  readonly agenda: MemoryAgenda;
  readonly wakes: MemoryWakeQueue;
  readonly messages: MemoryOutreachQueue;
  readonly clocks: MovableClocks;
  readonly businessClock: MovableClocks['businessClock'];
}

/** An agenda in which nothing stands, at this moment of business time. */
export function agendaInMemory(now: Instant = NOON): AgendaInMemory {
  const clocks = movableClocks(now);
  return {
    agenda: memoryAgenda(),
    wakes: memoryWakeQueue(),
    messages: memoryOutreachQueue(),
    clocks,
    businessClock: clocks.businessClock,
  };
}

/** When ticks of these tests begin. */
export const NOON = '2026-12-01T12:00:00.000Z';

/** So many minutes before noon; after it where negative. */
export function minutesAgo(minutes: number): Instant {
  return plus(NOON, -minutes * 60_000);
}

/** Puts a wake of a customer. */
export async function putWake({ agenda }: AgendaInMemory, customerId: string, dueAt: Instant): Promise<void> {
  const to = { customerId, takenUpTo: minutesAgo(10_000), dueAt, reasons: [] };
  await agenda.setWakes([{ from: undefined, to }]);
}

/** Puts a message to one customer, an alert unless it can wait. */
export async function putSend(
  { agenda }: AgendaInMemory,
  customerId: string,
  dueAt: Instant,
  messageClass: 'property-alert' | 'reply' | 'service' = 'property-alert',
): Promise<void> {
  const recipients = [{ customerId, policyIds: [] }];
  await agenda.postpone([{ dueAt, chunk: aChunk({ id: `chunk_${customerId}`, messageClass, recipients }) }]);
}

/** Whom the queues have, in the order they came, each queue by itself. */
export function handedOver({ wakes, messages }: Pick<AgendaInMemory, 'wakes' | 'messages'>) {
  const whom = (urgency: Urgency) =>
    messages.chunks[urgency].flatMap(({ recipients }) => recipients.map(({ customerId }) => customerId));
  return {
    woken: wakes.waiting.flatMap(({ wake }) => wake),
    urgent: whom('urgent'),
    replies: whom('replies'),
    ordinary: whom('ordinary'),
  };
}
