import { CHUNK_SIZE, type Chunk } from '#shared/contracts/candidate.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import type { Audience } from '#shared/domain/concern/concerned.ts';
import type { Warning } from '#shared/domain/concern/warnings.ts';

/** What the chunks of one alert have in common. */
export interface ChunkOrigin {
  readonly occurrence: string;
  readonly asOf: Instant;
  readonly correlationId: string;
  readonly causationId: string;
}

/**
 * The chunks of an audience, of at most the size its queue takes. Their ids are made of what they are about, so that
 * matching the same alert again makes the same chunks.
 */
export function chunksOf(audience: Audience, warning: Warning, origin: ChunkOrigin): readonly Chunk[] {
  const { programme, messageClass, recipients } = audience;
  const size = CHUNK_SIZE[urgencyOf(messageClass)];
  const count = Math.ceil(recipients.length / size);
  return Array.from({ length: count }, (_, at) => ({
    id: `${origin.causationId}/${programme}/${audience.warning}/${at}`,
    programme,
    messageClass,
    ...origin,
    usefulUntil: warning.usefulUntil,
    data: { ...warning.data },
    recipients: recipients.slice(at * size, (at + 1) * size),
  }));
}
