import { dynamoInboundLog } from '#shared/adapters/dynamo-inbound-log.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { sealing } from '#shared/vault/seal.ts';
import { unique } from '../../conformance/unique.ts';
import { aMessage, aReplyChunk } from '../a-reply.ts';
import { putInBook } from './book.ts';
import type { CrashCase, Subject } from './crash-case.ts';
import { noEffects } from './effects.ts';
import { anInstance } from './instance.ts';
import { somebody } from './messages.ts';
import { aDelivery } from './outreach.ts';
import type { CrashPlace } from './place.ts';
import { aVault } from './services.ts';
import { START } from './words.ts';

/** Outreach of a reply to a message that has just come in, which speaks of a customer. */
export function replyCase(place: CrashPlace): CrashCase {
  return {
    title: 'outreach of a reply',
    promise:
      'The text leaves once at most; where nobody can tell, the row says unknown, and suppressed where nobody waits for it any more. Nothing stays claimed.',
    async subjects(count) {
      const customerIds = Array.from({ length: count }, () => unique('asking'));
      await putInBook(
        place,
        customerIds.flatMap((id) => somebody(id)),
      );
      return Promise.all(customerIds.map((id) => aReplyTo(place, id)));
    },
  };
}

async function aReplyTo(place: CrashPlace, customerId: string): Promise<Subject> {
  const { clients } = anInstance(place, noEffects());
  const keys = aVault({ clients, place }, systemClock);
  const seal = sealing({ keys, classes: ['contact', 'content'] });
  const sender = `1.${unique('number')}`;
  const message = aMessage({ id: unique('twilio-SM'), sender, senders: [sender], receivedAt: START });
  const log = dynamoInboundLog({ client: clients.dynamo, table: place.tables.ledger, seal });
  await log.keep(message, { from: '+8613900000099', text: 'TJ' });
  const recipients = [{ customerId, policyIds: [`pol_${customerId}`] }];
  return aDelivery(place, aReplyChunk({ recipients }, message));
}
