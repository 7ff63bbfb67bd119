import type { AgendaItem } from '../../contracts/agenda.ts';
import type { Chunk } from '../../contracts/candidate.ts';
import type { Instant } from '../../contracts/instant.ts';

/** What happens at one moment of a plan: who is looked at again, and which messages are decided anew. */
export interface Stop {
  readonly at: Instant;
  readonly wakes: ReadonlySet<string>;
  readonly sends: readonly Chunk[];
}

/** The agenda of a plan: what is to come, the earliest first. */
export interface PlannedAgenda {
  put(item: AgendaItem): void;
  wake(customerId: string, dueAt: Instant): void;
  send(chunk: Chunk, dueAt: Instant): void;
  /** Takes out what is due first, if that is not after an instant. */
  next(until: Instant): Stop | undefined;
}

interface Moment {
  readonly wakes: Set<string>;
  readonly sends: Chunk[];
}

/** An agenda in which nothing stands yet. Nothing in it is due before `from`: what is overdue happens then. */
export function plannedAgenda(from: Instant): PlannedAgenda {
  const moments = new Map<Instant, Moment>();
  const inOrder: Instant[] = [];

  function momentAt(dueAt: Instant): Moment {
    const at = dueAt > from ? dueAt : from;
    const known = moments.get(at);
    if (known) return known;
    const moment = { wakes: new Set<string>(), sends: [] };
    moments.set(at, moment);
    inOrder.splice(before(inOrder, at), 0, at);
    return moment;
  }

  const wake = (customerId: string, dueAt: Instant) => void momentAt(dueAt).wakes.add(customerId);
  const send = (chunk: Chunk, dueAt: Instant) => void momentAt(dueAt).sends.push(chunk);
  return {
    wake,
    send,
    put: (item) => (item.kind === 'wake' ? wake(item.customerId, item.dueAt) : send(item.chunk, item.dueAt)),
    next(until) {
      const [at] = inOrder;
      const moment = at !== undefined && at <= until ? moments.get(at) : undefined;
      if (at === undefined || !moment) return undefined;
      inOrder.shift();
      moments.delete(at);
      return { at, ...moment };
    },
  };
}

/** How many of the instants, in order, come before one. */
function before(inOrder: readonly Instant[], instant: Instant): number {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((inOrder[middle] ?? '') < instant) from = middle + 1;
    else to = middle;
  }
  return from;
}
