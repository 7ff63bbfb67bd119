import type { AgendaItem, Wake } from '#shared/contracts/agenda.ts';
import { sortedJson } from '#shared/domain/sorted-json.ts';
import type { Agenda, AgendaReader, DueItems } from '#shared/ports/agenda.ts';

/** An agenda in memory, for every port on it; `items` shows what is in it, earliest first. */
export interface MemoryAgenda extends Agenda, DueItems, AgendaReader {
  items(): readonly AgendaItem[];
}

const PAGE = 100;

function keyOf(item: AgendaItem): string {
  return `${item.dueAt}#${item.kind === 'wake' ? `wake#${item.customerId}` : `send#${item.id}`}`;
}

/** An agenda in which nothing stands yet. */
export function memoryAgenda(): MemoryAgenda {
  const items = new Map<string, AgendaItem>();
  const wakes = new Map<string, Wake>();

  const put = (item: AgendaItem) => void items.set(keyOf(item), item);
  const inOrder = () => [...items].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);

  async function* pages(from: string, to: string): AsyncGenerator<readonly AgendaItem[]> {
    const found = inOrder().filter(({ dueAt }) => from <= dueAt && dueAt <= to);
    for (let at = 0; at < found.length; at += PAGE) yield found.slice(at, at + PAGE);
  }

  return {
    items: inOrder,
    async postpone(sends) {
      for (const { dueAt, chunk } of sends) {
        const whose = sortedJson(chunk.recipients);
        put({ kind: 'send', dueAt, id: `${chunk.id}#${whose}`, chunk });
      }
    },
    async wakes(customerIds) {
      return new Map(customerIds.flatMap((id) => (wakes.has(id) ? [[id, wakes.get(id) as Wake]] : [])));
    },
    async setWakes(changes) {
      const lost = new Set<string>();
      for (const { from, to } of changes) {
        const { customerId, dueAt, reasons } = to;
        if (dueAt !== undefined) put({ kind: 'wake', dueAt, customerId, reasons });
        if (sortedJson(wakes.get(customerId) ?? null) !== sortedJson(from ?? null)) {
          lost.add(customerId);
          continue;
        }
        wakes.set(customerId, to);
        if (from?.dueAt !== undefined && from.dueAt !== dueAt)
          items.delete(keyOf({ kind: 'wake', dueAt: from.dueAt, customerId, reasons: [] }));
      }
      return lost;
    },
    due: (now) => pages('', now),
    async done(gone) {
      for (const item of gone) items.delete(keyOf(item));
    },
    between: pages,
    next: async () => inOrder()[0]?.dueAt,
  };
}
