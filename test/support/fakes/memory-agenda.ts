import { agendaSortKey, markOf, sendId } from '#shared/adapters/agenda/keys.ts';
import type { AgendaItem, Wake } from '#shared/contracts/agenda.ts';
import { sortedJson } from '#shared/domain/sorted-json.ts';
import type { Agenda, AgendaReader, DueItems } from '#shared/ports/agenda.ts';
import { sortedMap } from './sorted-map.ts';

/** An agenda in memory, for every port on it; `items` shows what is in it, earliest first. */
export interface MemoryAgenda extends Agenda, DueItems, AgendaReader {
  items(): readonly AgendaItem[];
}

const PAGE = 1_000;

/** A wake as who sets it has it. */
function unmarked(wake: Wake | undefined): Wake | undefined {
  if (!wake) return undefined;
  const { mark: _, ...own } = wake;
  return own;
}

/** An agenda in which nothing stands yet. */
export function memoryAgenda(): MemoryAgenda {
  const items = sortedMap<AgendaItem>();
  const wakes = new Map<string, { readonly wake: Wake; readonly own: string | undefined }>();

  function put(item: AgendaItem): string {
    const key = agendaSortKey(item);
    items.set(key, item);
    return key;
  }

  const inOrder = () => items.until('~'); // which sorts after every instant
  const until = (now: string) => items.until(`${now}~`);

  async function* pages(found: readonly AgendaItem[]): AsyncGenerator<readonly AgendaItem[]> {
    for (let at = 0; at < found.length; at += PAGE) yield found.slice(at, at + PAGE);
  }

  /** Whether it went through. */
  function setWake(from: Wake | undefined, to: Wake): boolean {
    const { customerId, dueAt, reasons } = to;
    const standing = wakes.get(customerId);
    const isSame = from?.dueAt === dueAt && sortedJson(from?.reasons ?? null) === sortedJson(reasons);
    const own =
      dueAt === undefined || isSame
        ? undefined
        : put({ kind: 'wake', dueAt, customerId, reasons, mark: markOf(from, to) });
    if (sortedJson(standing?.wake ?? null) !== sortedJson(from ?? null))
      return sortedJson(unmarked(standing?.wake) ?? null) === sortedJson(to);
    wakes.set(customerId, { wake: { ...to, mark: markOf(from, to) }, own: isSame ? standing?.own : own });
    if (!isSame && standing?.own !== undefined) items.delete(standing.own);
    return true;
  }

  return {
    items: inOrder,
    async postpone(sends) {
      for (const { dueAt, chunk } of sends) put({ kind: 'send', dueAt, id: sendId(chunk), chunk });
    },
    async wakes(customerIds) {
      const found = customerIds.map((id) => wakes.get(id)?.wake).filter((wake) => wake !== undefined);
      return new Map(found.map((wake) => [wake.customerId, wake]));
    },
    async setWakes(changes) {
      const lost = changes.filter(({ from, to }) => !setWake(from, to));
      return new Set(lost.map(({ to }) => to.customerId));
    },
    due: (now) => pages(until(now)),
    async done(gone) {
      for (const item of gone) items.delete(agendaSortKey(item));
    },
    between: (from, to) => pages(until(to).filter(({ dueAt }) => dueAt >= from)),
    next: async () => items.first()?.dueAt,
    dueBy: async (now) => until(now).length,
  };
}
