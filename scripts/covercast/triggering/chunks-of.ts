import { createHash } from 'node:crypto';
import { CHUNK_SIZE, type Chunk, type Recipient } from '#shared/contracts/candidate.ts';
import type { Instant } from '#shared/contracts/instant.ts';
import { type MessageClass, urgencyOf } from '#shared/contracts/message-class.ts';
import { recipientLots } from '#shared/domain/recipient-lots.ts';
import type { TriggerFile } from './trigger-file.ts';

/** What is triggered: a programme in a class, by a file whose customers are merged. */
export interface Triggered extends Omit<TriggerFile, 'customers'> {
  readonly programme: string;
  readonly messageClass: MessageClass;
  readonly recipients: readonly Recipient[];
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}

/**
 * The chunks of a trigger, no larger than their queue takes. Their ids are made of what is in them, so that the same
 * file makes the same chunks again.
 */
export function chunksOf(triggered: Triggered, asOf: Instant): readonly Chunk[] {
  const { programme, occurrence, messageClass, usefulUntil, data, recipients } = triggered;
  const about = { programme, occurrence, messageClass, usefulUntil, data: { ...data } };
  const causationId = `trigger-${digestOf([about, recipients]).slice(0, 24)}`;
  return recipientLots(recipients, CHUNK_SIZE[urgencyOf(messageClass)]).map((lot) => ({
    id: `${programme}/${digestOf([about, lot])}`,
    ...about,
    asOf,
    correlationId: causationId,
    causationId,
    recipients: [...lot],
  }));
}
