import { CHUNK_SIZE, type Chunk, type Recipient } from '../contracts/candidate.ts';
import { chunkDigest } from '../domain/chunk-digest.ts';
import { recipientLots } from '../domain/recipient-lots.ts';
import { programmeOf } from '../programmes/registry.ts';
import type { Due } from '../reminders/reminder.ts';

/** A reminder that is due to somebody. */
export interface DueTo {
  readonly customerId: string;
  readonly due: Due;
}

/**
 * Reminders as candidates for the ordinary queue, many customers to a chunk and nobody twice in one. The id of a chunk
 * is made of what is in it, so that the same reminders taken up again make the same chunks.
 */
export function reminderChunks(
  all: readonly DueTo[],
  origin: Pick<Chunk, 'asOf' | 'correlationId' | 'causationId'>,
): readonly Chunk[] {
  const byProgramme = Map.groupBy(all, ({ due }) => due.programme);
  return [...byProgramme].flatMap(([programme, some]) =>
    rounds(some)
      .flatMap((round) => recipientLots(round.map(recipientOf), CHUNK_SIZE.ordinary))
      .map((lot) => chunkOf(programme, lot, origin)),
  );
}

/** First one reminder of each customer, then the second of those who have two, and so on. */
function rounds(all: readonly DueTo[]): readonly (readonly DueTo[])[] {
  const ofCustomers = [...Map.groupBy(all, ({ customerId }) => customerId).values()];
  const most = Math.max(0, ...ofCustomers.map((some) => some.length));
  return Array.from({ length: most }, (_, at) => ofCustomers.flatMap((some) => some[at] ?? []));
}

function recipientOf({ customerId, due }: DueTo): Recipient {
  const { occurrence, usefulUntil, dueAt, on, claimId, serviceId, data } = due;
  const own = {
    occurrence,
    usefulUntil,
    dueAt,
    ...(on !== undefined && { on }),
    ...(claimId !== undefined && { claimId }),
    ...(serviceId !== undefined && { serviceId }),
    data,
  };
  return { customerId, policyIds: [...due.policyIds], own };
}

function chunkOf(
  programme: string,
  recipients: readonly Recipient[],
  origin: Pick<Chunk, 'asOf' | 'correlationId' | 'causationId'>,
): Chunk {
  const latest = (moments: readonly (string | undefined)[]) =>
    moments.reduce<string>((last, one = '') => (one > last ? one : last), '');
  return {
    id: `${programme}/${chunkDigest(recipients)}`,
    programme,
    occurrence: `due-${latest(recipients.map(({ own }) => own?.dueAt))}`,
    messageClass: programmeOf(programme).purpose === 'marketing' ? 'marketing' : 'service',
    usefulUntil: latest(recipients.map(({ own }) => own?.usefulUntil)),
    data: {},
    recipients: [...recipients],
    ...origin,
  };
}
