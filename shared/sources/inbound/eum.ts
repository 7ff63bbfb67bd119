import * as z from 'zod/mini';
import { instantOf, OffsetDateTime } from '../../contracts/instant.ts';
import { ledgerKeyOf } from '../../domain/ledger-key.ts';
import { eumEvents, saysOptedOut } from './eum-events.ts';
import { eumExamples } from './eum-examples.ts';
import type { InboundSource, ReceiptTold, Told, ToldOrRefusal } from './inbound-source.ts';
import { keptText } from './longest-text.ts';
import { OBJECT, postedFields } from './posted-fields.ts';
import { kindOf } from './provider-kind.ts';
import { readFields } from './read-fields.ts';

const ProviderId = z.string().check(z.regex(/^[A-Za-z0-9-]{1,58}$/));

// https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html
const Notification = z.object({ MessageId: ProviderId, Message: z.string(), Timestamp: OffsetDateTime });

// https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html
const Text = z.object({
  originationNumber: z.string().check(z.minLength(1)),
  destinationNumber: z.string().check(z.minLength(1)),
  messageBody: z.string(),
  inboundMessageId: ProviderId,
});

// https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-format.html
const Event = z.object({
  eventType: z.string(),
  eventTimestamp: z.optional(z.number().check(z.nonnegative(), z.maximum(253_402_300_799_999))),
  isFinal: z.optional(z.boolean()),
  destinationPhoneNumber: z.optional(z.string()),
  messageId: z.optional(ProviderId),
  messageStatus: z.optional(z.string()),
  messageStatusDescription: z.optional(z.string()),
  context: z.optional(z.record(z.string(), z.unknown())),
});
type Event = z.infer<typeof Event>;

/**
 * Texts and events by AWS End User Messaging, as its topics leave them on our queues. When a text came is when its
 * topic took it: the text itself does not say.
 */
export const eum: InboundSource = {
  name: 'eum',
  contentTypes: [OBJECT],
  maxBytes: 256 * 1024,
  read: ({ body }) => {
    const envelope = readFields(Notification, postedFields(OBJECT, body));
    if (!envelope.ok) return envelope;
    const { Message, MessageId, Timestamp } = envelope.fields;
    const content = postedFields(OBJECT, Buffer.from(Message));
    return content && 'eventType' in content ? readEvent(content, MessageId) : readText(content, Timestamp);
  },
  examples: eumExamples,
};

function readText(content: unknown, sentAt: string): ToldOrRefusal {
  const read = readFields(Text, content);
  if (!read.ok) return read;
  const {
    originationNumber: from,
    destinationNumber,
    messageBody,
    inboundMessageId: providerId,
  } = read.fields;
  const told = {
    is: 'text',
    providerId,
    from,
    to: [destinationNumber],
    text: keptText(messageBody),
    sentAt,
  } as const;
  return { ok: true, told };
}

function readEvent(content: Readonly<Record<string, unknown>>, notificationId: string): ToldOrRefusal {
  const read = readFields(Event, content);
  if (!read.ok) return { ok: true, told: { is: 'nothing', kind: 'unreadable' } };
  return { ok: true, told: toldBy(read.fields, notificationId) };
}

function toldBy(event: Event, notificationId: string): Told {
  const { eventType, isFinal = true } = event;
  const state = eumEvents[eventType];
  if (state === undefined || state === 'under-way' || !isFinal)
    return { is: 'nothing', kind: kindOf(eventType) };
  return {
    ...receiptOf(event, notificationId),
    state,
    ...(state === 'failed' && { failure: failureIn(event) }),
  };
}

function receiptOf(event: Event, notificationId: string): ReceiptTold {
  const {
    messageId: providerId = notificationId,
    destinationPhoneNumber: number,
    eventTimestamp: at,
  } = event;
  const reference = event.context?.['ledgerKey'];
  const key = typeof reference === 'string' ? ledgerKeyOf(reference) : undefined;
  return {
    is: 'receipt',
    providerId,
    hasOptedOut: saysOptedOut(event),
    ...(key && { key }),
    ...(number !== undefined && { number }),
    ...(at !== undefined && { at: instantOf(at) }),
  };
}

/** `TEXT_CARRIER_UNREACHABLE` as `CARRIER_UNREACHABLE`, which fits where the ledger keeps it. */
function failureIn(event: Event): string {
  return saysOptedOut(event) ? 'OPTED_OUT' : event.eventType.replace(/^TEXT_/, '');
}
