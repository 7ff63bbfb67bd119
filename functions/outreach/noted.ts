import type { Chunk } from '#shared/contracts/candidate.ts';
import { plus } from '#shared/contracts/instant.ts';
import type { OutreachServices } from './services.ts';

/**
 * For how long a note serves. Whoever goes by manifests looks for rows near their time: the watch looks at one when it
 * is ten minutes old and once, so claims and their leases have to be over by then; a run and a lease take two minutes.
 */
const NOTE_SERVES_MS = 5 * 60_000;

/**
 * Notes a chunk that is taken up, so that whatever comes to be written of it can be found by time; not one that was
 * put back a moment after it was noted. Returns it as it is to go on.
 */
export async function noted(chunk: Chunk, { ledger, businessClock }: OutreachServices): Promise<Chunk> {
  const at = businessClock();
  const { notedAt } = chunk;
  if (notedAt !== undefined && notedAt <= at && at < plus(notedAt, NOTE_SERVES_MS)) return chunk;
  await ledger.note({ at, chunk });
  return { ...chunk, notedAt: at };
}
