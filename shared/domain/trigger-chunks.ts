import { createHash } from 'node:crypto';
import { CHUNK_SIZE, type Chunk, type Recipient } from '../contracts/candidate.ts';
import type { Instant } from '../contracts/instant.ts';
import { type MessageClass, urgencyOf } from '../contracts/message-class.ts';
import { recipientLots } from './recipient-lots.ts';

/** What is triggered: a programme in a class, for recipients of whom each is named once. `usefulUntil` is exclusive. */
export interface Triggered {
  readonly programme: string;
  readonly messageClass: MessageClass;
  readonly occurrence: string;
  readonly usefulUntil: Instant;
  readonly data: Readonly<Record<string, unknown>>;
  readonly recipients: readonly Recipient[];
}

/** By what chunks are followed: of which event they come. Absent: a digest of what is triggered. */
export type Cause = Pick<Chunk, 'correlationId' | 'causationId'>;

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}

/**
 * The chunks of a trigger, no larger than their queue takes. Their ids are made of what is in them, so that the same
 * trigger makes the same chunks again.
 */
export function triggerChunks(triggered: Triggered, asOf: Instant, cause?: Cause): readonly Chunk[] {
  const { programme, occurrence, messageClass, usefulUntil, data, recipients } = triggered;
  const about = { programme, occurrence, messageClass, usefulUntil, data: { ...data } };
  const itself = `trigger-${digestOf([about, recipients]).slice(0, 24)}`;
  return recipientLots(recipients, CHUNK_SIZE[urgencyOf(messageClass)]).map((lot) => ({
    id: `${programme}/${digestOf([about, lot])}`,
    ...about,
    asOf,
    ...(cause ?? { correlationId: itself, causationId: itself }),
    recipients: [...lot],
  }));
}
