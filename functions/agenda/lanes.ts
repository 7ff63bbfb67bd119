import type { AgendaItem, SendItem, WakeItem } from '#shared/contracts/agenda.ts';
import type { Urgency } from '#shared/contracts/candidate.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { WAKES_A_MESSAGE } from '#shared/contracts/wake-up.ts';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import type { AgendaServices } from './services.ts';

/** What of a page goes to one queue, and how. */
export interface Lane {
  readonly items: readonly AgendaItem[];
  readonly handOver: () => Promise<void>;
}

/** The items of a page by the queues they go to, the most urgent first; in each in their order. */
export function lanesOf(
  page: readonly AgendaItem[],
  { wakes, messages }: Pick<AgendaServices, 'wakes' | 'messages'>,
): readonly Lane[] {
  const sends = page.filter((item) => item.kind === 'send');
  const woken = page.filter((item) => item.kind === 'wake');
  const lane = (urgency: Urgency): Lane => sendsTo(urgency, sends, messages);
  const lanes: readonly Lane[] = [
    lane('urgent'),
    lane('replies'),
    { items: woken, handOver: () => wakes.enqueue(wakeUpsFor(woken)) },
    lane('ordinary'),
  ];
  return lanes.filter(({ items }) => items.length > 0);
}

/** Those of the messages that go to one of the queues of candidates. */
function sendsTo(urgency: Urgency, sends: readonly SendItem[], messages: AgendaServices['messages']): Lane {
  const items = sends.filter(({ chunk }) => urgencyOf(chunk.messageClass) === urgency);
  const chunks = items.map(({ chunk }) => chunk);
  return { items, handOver: () => messages.enqueue(urgency, chunks) };
}

/** Whoever has several wakes is woken once: everything of theirs is looked at then. */
function wakeUpsFor(woken: readonly WakeItem[]) {
  const customerIds = [...new Set(woken.map(({ customerId }) => customerId))];
  return chunksOf(customerIds, WAKES_A_MESSAGE).map((wake) => ({ wake: [...wake] }));
}
