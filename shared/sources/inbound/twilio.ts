import * as z from 'zod/mini';
import { ledgerKeyOf } from '../../domain/ledger-key.ts';
import type { Delivery, InboundSource, ToldOrRefusal } from './inbound-source.ts';
import { keptText } from './longest-text.ts';
import { FORM, OBJECT, postedFields } from './posted-fields.ts';
import { kindOf } from './provider-kind.ts';
import { readFields } from './read-fields.ts';
import { twilioExamples } from './twilio-examples.ts';
import { TWILIO_OPTED_OUT, twilioStatuses } from './twilio-statuses.ts';

const MessageSid = z.string().check(z.regex(/^(SM|MM)[0-9a-f]{32}$/));
const Address = z.string().check(z.minLength(1), z.maxLength(320));

// https://www.twilio.com/docs/messaging/guides/webhook-request
const Text = z.object({
  MessageSid,
  From: Address,
  To: Address,
  Body: z.string(),
  MessagingServiceSid: z.optional(z.string()),
});

// https://www.twilio.com/docs/messaging/guides/track-outbound-message-status
const Status = z.object({
  MessageSid,
  MessageStatus: z.string(),
  ErrorCode: z.optional(z.union([z.string(), z.pipe(z.number(), z.transform(String))])),
  To: z.optional(z.string()),
});

/**
 * Texts by Twilio's webhook, and what became of ours by its status callbacks, whose address names the message as `ref`.
 * It says neither when a text was sent nor when one was delivered.
 */
export const twilio: InboundSource = {
  name: 'twilio',
  contentTypes: [FORM, OBJECT],
  maxBytes: 64 * 1024,
  read: (delivery) => {
    const posted = postedFields(delivery.contentType, delivery.body);
    return delivery.as === 'text' ? readText(posted) : readStatus(posted, delivery);
  },
  examples: twilioExamples,
};

function readText(posted: unknown): ToldOrRefusal {
  const read = readFields(Text, posted);
  if (!read.ok) return read;
  const { MessageSid: providerId, From: from, To, Body, MessagingServiceSid: service } = read.fields;
  const to = service === undefined || service === '' ? [To] : [To, service];
  return { ok: true, told: { is: 'text', providerId, from, to, text: keptText(Body) } };
}

function readStatus(posted: unknown, { query }: Delivery): ToldOrRefusal {
  const read = readFields(Status, posted);
  if (!read.ok) return read;
  const { MessageSid: providerId, MessageStatus: status, ErrorCode: code, To: number } = read.fields;
  const key = ledgerKeyOf(new URLSearchParams(query).get('ref') ?? '');
  if (!key) return refNeeded;
  const state = twilioStatuses[status];
  if (state === undefined || state === 'under-way')
    return { ok: true, told: { is: 'nothing', kind: kindOf(status) } };
  const hasOptedOut = code === TWILIO_OPTED_OUT;
  const told = { is: 'receipt', providerId, key, state, hasOptedOut, ...(number && { number }) } as const;
  return { ok: true, told: state === 'failed' ? { ...told, failure: code || status } : told };
}

const refNeeded: ToldOrRefusal = {
  ok: false,
  problem: {
    code: 'field',
    message: 'The address names no message of ours: ?ref= as it was given with the message.',
    field: 'ref',
  },
};
