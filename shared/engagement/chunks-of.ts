import { type AboutEpisode, CHUNK_SIZE, type Chunk } from '../contracts/candidate.ts';
import type { Instant } from '../contracts/instant.ts';
import { urgencyOf } from '../contracts/message-class.ts';
import type { Audience } from '../domain/concern/concerned.ts';
import type { Warning } from '../domain/concern/warnings.ts';
import { recipientLots } from '../domain/recipient-lots.ts';
import { templateOf } from '../templates/registry.ts';
import { mostParts } from '../templates/template.ts';

/** What the chunks of one alert have in common. */
export interface ChunkOrigin {
  /** What their ids begin with. */
  readonly chunksAs: string;
  readonly occurrence: string;
  readonly episode: AboutEpisode;
  readonly asOf: Instant;
  readonly correlationId: string;
  readonly causationId: string;
}

/** An urgent chunk holds no more than the sender's pace clears in so many seconds. */
const CLEARED_IN_SECONDS = 4;

/**
 * The chunks of an audience: no more recipients than their queue takes and, when urgent, than the sender's pace
 * clears in four seconds, each text at its longest. Their ids are made of what they are about, so that matching the
 * same alert again makes the same chunks.
 */
export function chunksOf(
  audience: Audience,
  warning: Warning,
  origin: ChunkOrigin,
  partsPerSecond: number,
): readonly Chunk[] {
  const { programme, messageClass, recipients } = audience;
  const { chunksAs, ...shared } = origin;
  return recipientLots(recipients, sizeOf(audience, partsPerSecond)).map((lot, at) => ({
    id: `${chunksAs}/${programme}/${audience.warning}/${at}`,
    programme,
    messageClass,
    ...shared,
    usefulUntil: warning.usefulUntil,
    data: { ...warning.data },
    recipients: [...lot],
  }));
}

function sizeOf({ messageClass, programme }: Audience, partsPerSecond: number): number {
  if (urgencyOf(messageClass) === 'ordinary') return CHUNK_SIZE.ordinary;
  const template = templateOf(programme);
  const parts = template ? mostParts(template) : 1; // without words nothing is sent
  return Math.max(1, Math.min(CHUNK_SIZE.urgent, Math.floor((partsPerSecond * CLEARED_IN_SECONDS) / parts)));
}
