import type { AgendaItem, Wake } from '#shared/contracts/agenda.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import type { Agenda, AgendaReader, DueItems } from '#shared/ports/agenda.ts';

/** An agenda through all its ports. */
export interface AgendaUnderTest {
  readonly agenda: Agenda;
  readonly due: DueItems;
  readonly reader: AgendaReader;
}

/** After everything. */
export const LATEST: Instant = '9999-12-31T23:59:59.999Z';

/** Everything in the pages, in order. */
export async function itemsOf(pages: AsyncIterable<readonly AgendaItem[]>): Promise<readonly AgendaItem[]> {
  const items: AgendaItem[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}

/** The wake of a customer, for a renewal unless told for what. */
export function aWake(customerId: string, dueAt: Instant | undefined, over: Partial<Wake> = {}): Wake {
  const reasons = dueAt ? [{ programme: 'renewal-reminder', occurrence: `pol_${customerId}` }] : [];
  return {
    customerId,
    takenUpTo: '2026-11-22T07:00:00.000Z',
    ...(dueAt !== undefined && { dueAt }),
    reasons,
    ...over,
  };
}
