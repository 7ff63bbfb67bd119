import type { Instant } from '#shared/contracts/instant.ts';
import { collected } from '#shared/domain/collected.ts';
import { sortedJson } from '#shared/domain/sorted-json.ts';
import type { AgendaReader } from '#shared/ports/agenda.ts';

/** What of the agenda is due at an instant: how many customers are woken, for how many recipients messages are. */
export interface DueNow {
  readonly wakes: number;
  readonly sends: number;
  /** Tells these items from others. */
  readonly identity: string;
}

/** Before anything that can be due. */
const EVER = '0001-01-01T00:00:00.000Z';

/** Everything that is due at an instant or was before. */
export async function dueNow(at: Instant, agenda: Pick<AgendaReader, 'between'>): Promise<DueNow> {
  const items = await collected(agenda.between(EVER, at));
  const sends = items.map((item) => (item.kind === 'send' ? item.chunk.recipients.length : 0));
  return {
    wakes: items.filter(({ kind }) => kind === 'wake').length,
    sends: sends.reduce((sum, recipients) => sum + recipients, 0),
    identity: items.map((item) => sortedJson(item)).join('\n'),
  };
}
