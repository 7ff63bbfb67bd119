import { eumEvents } from './eum-events.ts';
import type { InboundExample } from './inbound-source.ts';
import { OBJECT } from './posted-fields.ts';

const Timestamp = '2026-09-01T02:00:00.123Z';
const MessageId = '8e83c020-1234-1234-1234-92a8ee9baa0a';
const reference = 'cus_1/typhoon-motor/3f2a#1';
const key = { customerId: 'cus_1', programme: 'typhoon-motor', occurrence: '3f2a#1' };
const as = { contentType: OBJECT, query: '' } as const;

// As https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html shows it.
const text = {
  originationNumber: '+14255550182',
  destinationNumber: '+12125550101',
  messageKeyword: 'JOIN',
  messageBody: 'EXAMPLE',
  inboundMessageId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
  previousPublishedMessageId: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

const told = {
  is: 'text',
  providerId: text.inboundMessageId,
  from: text.originationNumber,
  to: [text.destinationNumber],
  text: text.messageBody,
  sentAt: Timestamp,
} as const;

// As https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-format.html shows it.
const event = {
  eventType: 'TEXT_DELIVERED',
  eventVersion: '1.0',
  eventTimestamp: 1686975103470,
  isFinal: true,
  originationPhoneNumber: '+12065550152',
  destinationPhoneNumber: '+14255550156',
  isoCountryCode: 'US',
  mcc: '310',
  mnc: '800',
  messageId: '862a8790-60c0-4430-9b2b-658bdexample',
  messageRequestTimestamp: 1686975103170,
  messageEncoding: 'GSM',
  messageType: 'TRANSACTIONAL',
  messageStatus: 'DELIVERED',
  messageStatusDescription: 'Message has been accepted by phone',
  context: { ledgerKey: reference },
  totalMessageParts: 1,
  totalMessagePrice: 0.09582,
  totalCarrierFee: 0.0,
};

const became = {
  is: 'receipt',
  providerId: event.messageId,
  key,
  hasOptedOut: false,
  number: event.destinationPhoneNumber,
  at: '2023-06-17T04:11:43.470Z',
} as const;

function notified(content: unknown): string {
  const Message = typeof content === 'string' ? content : JSON.stringify(content);
  return JSON.stringify({
    Type: 'Notification',
    MessageId,
    TopicArn: 'arn:aws:sns:us-east-1:0:t',
    Message,
    Timestamp,
  });
}

function texted(over: Readonly<Record<string, unknown>> = {}) {
  return { ...as, as: 'text', body: notified({ ...text, ...over }) } as const;
}

function happened(over: Readonly<Record<string, unknown>> = {}) {
  return { ...as, as: 'receipt', body: notified({ ...event, ...over }) } as const;
}

const ofMeaning = (wanted: string) =>
  Object.keys(eumEvents).filter((eventType) => eumEvents[eventType] === wanted);

/** What AWS End User Messaging publishes, and what it does not. */
export const eumExamples: readonly InboundExample[] = [
  { title: 'a text', delivery: texted(), expect: told },
  {
    title: 'a text in Chinese',
    delivery: texted({ messageBody: '退订' }),
    expect: { ...told, text: '退订' },
  },
  { title: 'a text without a word', delivery: texted({ messageBody: '' }), expect: { ...told, text: '' } },
  {
    title: 'a text of more than 1,600 characters, which is cut there',
    delivery: texted({ messageBody: 'x'.repeat(1_601) }),
    expect: { ...told, text: 'x'.repeat(1_600) },
  },
  {
    title: 'a text on the queue of events',
    delivery: { ...texted(), as: 'receipt' },
    expect: told,
  },
  ...['originationNumber', 'destinationNumber', 'messageBody', 'inboundMessageId'].map((name) => ({
    title: `a text without ${name}`,
    delivery: texted({ [name]: undefined }),
    expect: 'field',
  })),
  { title: 'a notification of nothing', delivery: { ...texted(), body: notified('hello') }, expect: 'field' },
  {
    title: 'what is no notification',
    delivery: { ...texted(), body: JSON.stringify(text) },
    expect: 'field',
  },
  { title: 'what is no object', delivery: { ...texted(), body: '"text"' }, expect: 'field' },
  { title: 'an empty body', delivery: { ...texted(), body: '' }, expect: 'field' },
  ...ofMeaning('delivered').map(
    (eventType): InboundExample => ({
      title: `${eventType}, that a text was delivered`,
      delivery: happened({ eventType }),
      expect: { ...became, state: 'delivered' },
    }),
  ),
  ...ofMeaning('failed').map(
    (eventType): InboundExample => ({
      title: `${eventType}, that a text failed`,
      delivery: happened({ eventType, messageStatusDescription: 'Unknown error' }),
      expect: {
        ...became,
        state: 'failed',
        failure: eventType.slice('TEXT_'.length),
        hasOptedOut: eventType === 'TEXT_OPTED_OUT',
      },
    }),
  ),
  ...ofMeaning('under-way').map(
    (eventType): InboundExample => ({
      title: `${eventType}, a step on the way`,
      delivery: happened({ eventType, isFinal: false }),
      expect: { is: 'nothing', kind: eventType },
    }),
  ),
  ...['TEXT_SUCCESSFUL', 'TEXT_CARRIER_UNREACHABLE'].map(
    (eventType): InboundExample => ({
      title: `${eventType} that is not final, a step on the way`,
      delivery: happened({ eventType, isFinal: false }),
      expect: { is: 'nothing', kind: eventType },
    }),
  ),
  {
    title: 'that a text was blocked because the number is opted out',
    delivery: happened({
      eventType: 'TEXT_BLOCKED',
      messageStatus: 'BLOCKED',
      messageStatusDescription: 'Phone number is opted out',
    }),
    expect: { ...became, state: 'failed', failure: 'OPTED_OUT', hasOptedOut: true },
  },
  {
    title: 'what became of a text that is none of ours',
    delivery: happened({ context: undefined }),
    expect: {
      is: 'receipt',
      providerId: event.messageId,
      hasOptedOut: false,
      number: event.destinationPhoneNumber,
      at: became.at,
      state: 'delivered',
    },
  },
  {
    title: 'what became of a reply to a number',
    delivery: happened({ context: { ledgerKey: 'sender#1.a_b-c/reply-help/eum-1' } }),
    expect: {
      ...became,
      state: 'delivered',
      key: { customerId: 'sender#1.a_b-c', programme: 'reply-help', occurrence: 'eum-1' },
    },
  },
  ...['VOICE_COMPLETED', 'MEDIA_DELIVERED', 'TEXT_TELEPORTED'].map(
    (eventType): InboundExample => ({
      title: `${eventType}, which is nothing to us`,
      delivery: happened({ eventType }),
      expect: { is: 'nothing', kind: eventType },
    }),
  ),
  {
    title: 'an event whose type is no word',
    delivery: happened({ eventType: 'to +14255550156' }),
    expect: { is: 'nothing', kind: 'other' },
  },
  {
    title: 'an event of another form',
    delivery: happened({ eventType: 7 }),
    expect: { is: 'nothing', kind: 'unreadable' },
  },
];
