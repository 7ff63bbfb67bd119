import { CHUNK_SIZE, type Chunk, type Recipient } from '#shared/contracts/candidate.ts';
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

/** The most bytes of recipients in a chunk; what else is in it stays far below the 200 KB that a chunk may have. */
const RECIPIENT_BYTES = 160 * 1024;
/** An urgent chunk holds no more than the sender's pace clears in so many seconds. */
const CLEARED_IN_SECONDS = 4;
/** The parts a warning has at its longest, as the templates' test makes sure. */
const PARTS = 4;

/**
 * The chunks of an audience: no more recipients than their queue takes and, when urgent, than the sender's pace
 * clears in four seconds. Their ids are made of what they are about, so that matching the same alert again makes the
 * same chunks.
 */
export function chunksOf(
  audience: Audience,
  warning: Warning,
  origin: ChunkOrigin,
  partsPerSecond: number,
): readonly Chunk[] {
  const { programme, messageClass, recipients } = audience;
  return lotsOf(recipients, sizeOf(messageClass, partsPerSecond)).map((lot, at) => ({
    id: `${origin.causationId}/${programme}/${audience.warning}/${at}`,
    programme,
    messageClass,
    ...origin,
    usefulUntil: warning.usefulUntil,
    data: { ...warning.data },
    recipients: lot,
  }));
}

function sizeOf(messageClass: Chunk['messageClass'], partsPerSecond: number): number {
  const urgency = urgencyOf(messageClass);
  if (urgency === 'ordinary') return CHUNK_SIZE.ordinary;
  const cleared = Math.floor((partsPerSecond * CLEARED_IN_SECONDS) / PARTS);
  return Math.max(1, Math.min(CHUNK_SIZE.urgent, cleared));
}

function lotsOf(recipients: readonly Recipient[], size: number): readonly Recipient[][] {
  const lots: Recipient[][] = [];
  let bytes = 0;
  for (const recipient of recipients) {
    const more = JSON.stringify(recipient).length + 1;
    const lot = lots.at(-1);
    const fits = lot !== undefined && lot.length < size && bytes + more <= RECIPIENT_BYTES;
    if (fits) lot.push(recipient);
    else lots.push([recipient]);
    bytes = fits ? bytes + more : more;
  }
  return lots;
}
