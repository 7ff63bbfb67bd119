import { dynamoInboundLog } from '#shared/adapters/dynamo-inbound-log.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import { messageReceived } from '#shared/contracts/events/message-received.ts';
import type { InboundRef } from '#shared/contracts/inbound.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { keyedIndex } from '#shared/vault/keyed-index.ts';
import { sealing } from '#shared/vault/seal.ts';
import { unique } from '../../conformance/unique.ts';
import { aMessage } from '../a-reply.ts';
import { noEffects } from './effects.ts';
import { anInstance } from './instance.ts';
import type { CrashPlace } from './place.ts';
import { aVault } from './services.ts';
import { START } from './words.ts';

/** A message that a number wrote to us, as it lies in the ledger, and the event that tells of it. */
export async function writtenIn(place: CrashPlace, from: string, text: string): Promise<EventOf<InboundRef>> {
  const { clients } = anInstance(place, noEffects());
  const keys = aVault({ clients, place }, systemClock);
  const senders = await keyedIndex(keys).digests('phone', from);
  const [sender = ''] = senders;
  const id = unique('twilio-SM');
  const message = aMessage({ id, sender, senders: [...senders], sentAt: START, receivedAt: START });
  const seal = sealing({ keys, classes: ['contact', 'content'] });
  const log = dynamoInboundLog({ client: clients.dynamo, table: place.tables.ledger, seal });
  await log.keep(message, { from, text });
  const about = { occurredAt: START, receivedAt: START, correlationId: id, causationId: id };
  return messageReceived.of({
    ...about,
    id: `${id}-received`,
    subject: id,
    data: { sender, messageId: id },
  });
}
