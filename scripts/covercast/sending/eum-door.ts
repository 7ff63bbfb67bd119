import { UsageError } from '../errors.ts';
import type { Sending } from '../sign.ts';
import type { DoorTo } from './door.ts';
import { hexOf } from './hex-of.ts';
import { textIn } from './text-in.ts';

/** A number of ours that nobody has. */
const OUR_NUMBER = '+12065550100';

/**
 * The door of texts by AWS End User Messaging: the JSON is published to its topic as the service would. A file with an
 * `eventType` is what became of a message, which its `context.ledgerKey` names.
 */
export const eumDoor: DoorTo = {
  name: 'eum',
  takesLines: true,
  open({ deployment: { outputs }, publish }) {
    return Promise.resolve(async (body, sending) => {
      const message = messageOf(body, inboundMessageIdOf(sending));
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
    return 'eventType' in told.fields ? told.fields : textOfTheService(told.fields, id);
  return {
    originationNumber: told.from,
    destinationNumber: told.to ?? OUR_NUMBER,
    messageKeyword: 'KEYWORD',
    messageBody: told.text,
    inboundMessageId: id,
  };
}

/** As the service itself would publish it: it never leaves out what a text is read by. Throws UsageError naming the field. */
function textOfTheService(
  fields: Readonly<Record<string, unknown>>,
  id: string,
): Readonly<Record<string, unknown>> {
  const missing = ['originationNumber', 'destinationNumber', 'messageBody'].find((name) => !(name in fields));
  if (missing === undefined) return { inboundMessageId: id, ...fields };
  throw new UsageError(
    `${missing} is missing: give {"from":"+1…","text":"…"}, or the fields that the service publishes`,
    missing,
  );
}
