import { eum } from '#shared/sources/inbound/eum.ts';
import { OBJECT } from '#shared/sources/inbound/posted-fields.ts';
import { UsageError } from '../errors.ts';
import type { Sending } from '../sign.ts';
import type { DoorTo } from './door.ts';
import { hexOf } from './hex-of.ts';
import { textIn } from './text-in.ts';

/** A number of ours that nobody has. */
const OUR_NUMBER = '+12065550100';
/** When its topic takes a message is told by the topic. */
const SOME_TIME = '2000-01-01T00:00:00.000Z';

/**
 * The door of texts by AWS End User Messaging: the JSON is published to its topic as the service would. A file with an
 * `eventType` is what became of a message, which its `context.ledgerKey` names.
 */
export const eumDoor: DoorTo = {
  name: 'eum',
  takesLines: true,
  open({ deployment: { outputs }, publish }) {
    return Promise.resolve(async (body, sending) => {
      const id = inboundMessageIdOf(sending);
      const message = messageOf(body, id);
      refuseUnreadable(message, id);
      const topic = 'eventType' in message ? outputs.ReceiptsTopicArn : outputs.InboundTopicArn;
      return { status: 200, body: { messageId: await publish(topic, JSON.stringify(message)) } };
    });
  },
};

/** The id by which the service names the text that is sent in: the same for the same sending. */
export function inboundMessageIdOf({ id }: Pick<Sending, 'id'>): string {
  return hexOf(id, 32);
}

function messageOf(body: Uint8Array, id: string): Readonly<Record<string, unknown>> {
  const told = textIn(body);
  if (told.is === 'fields')
    return { ...('eventType' in told.fields ? {} : { inboundMessageId: id }), ...told.fields };
  return {
    originationNumber: told.from,
    destinationNumber: told.to ?? OUR_NUMBER,
    messageKeyword: 'KEYWORD',
    messageBody: told.text,
    inboundMessageId: id,
  };
}

/** Throws UsageError for what the reader of the queue would put back until it is given up, with the field it names. */
function refuseUnreadable(message: Readonly<Record<string, unknown>>, id: string): void {
  const notification = { MessageId: id, Message: JSON.stringify(message), Timestamp: SOME_TIME };
  const body = Buffer.from(JSON.stringify(notification));
  const read = eum.read({ as: 'text', contentType: OBJECT, query: '', body });
  if (!read.ok)
    throw new UsageError(
      `${read.problem.message}: give {"from":"+1…","text":"…"}, or all that the service publishes`,
      read.problem.field,
    );
}
