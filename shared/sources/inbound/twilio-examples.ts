import type { InboundExample } from './inbound-source.ts';
import { FORM, OBJECT } from './posted-fields.ts';

const MessageSid = `SM${'1'.repeat(32)}`;
const providerId = MessageSid;
const reference = 'cus_1/typhoon-motor/3f2a#1';
const key = { customerId: 'cus_1', programme: 'typhoon-motor', occurrence: '3f2a#1' };
const text = { as: 'text', contentType: FORM, query: '' } as const;
const receipt = { as: 'receipt', contentType: FORM, query: `ref=${encodeURIComponent(reference)}` } as const;

// As https://www.twilio.com/docs/messaging/guides/webhook-request shows it.
const posted = {
  ToCountry: 'US',
  ToState: 'CA',
  SmsMessageSid: MessageSid,
  NumMedia: '0',
  SmsSid: MessageSid,
  FromState: 'DC',
  SmsStatus: 'received',
  FromCity: '',
  Body: 'BDCX 1234',
  FromCountry: 'US',
  To: '+14155550100',
  NumSegments: '1',
  MessageSid,
  AccountSid: `AC${'2'.repeat(32)}`,
  From: '+12025550143',
  ApiVersion: '2010-04-01',
};

const told = {
  is: 'text',
  providerId,
  from: '+12025550143',
  to: ['+14155550100'],
  text: 'BDCX 1234',
} as const;

const status = { MessageSid, MessageStatus: 'delivered', To: '+12025550143', From: '+14155550100' };
const became = { is: 'receipt', providerId, key, hasOptedOut: false, number: '+12025550143' } as const;

function form(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString();
}

function without(fields: Readonly<Record<string, string>>, name: string): string {
  return form(Object.fromEntries(Object.entries(fields).filter(([one]) => one !== name)));
}

/** What Twilio posts, and what it does not. */
export const twilioExamples: readonly InboundExample[] = [
  { title: 'a text', delivery: { ...text, body: form(posted) }, expect: told },
  {
    title: 'a text to a messaging service, in Chinese',
    delivery: { ...text, body: form({ ...posted, Body: 'Ｔ。', MessagingServiceSid: 'MG1' }) },
    expect: { ...told, text: 'Ｔ。', to: ['+14155550100', 'MG1'] },
  },
  {
    title: 'a picture without a word',
    delivery: { ...text, body: form({ ...posted, Body: '', NumMedia: '1' }) },
    expect: { ...told, text: '' },
  },
  {
    title: 'a text of more than 1,600 characters, which is cut there',
    delivery: { ...text, body: form({ ...posted, Body: '🌀'.repeat(1_601) }) },
    expect: { ...told, text: '🌀'.repeat(1_600) },
  },
  {
    title: 'a text from a short code',
    delivery: { ...text, body: form({ ...posted, From: '12345' }) },
    expect: { ...told, from: '12345' },
  },
  {
    title: 'a text as an object',
    delivery: { ...text, contentType: OBJECT, body: JSON.stringify(posted) },
    expect: told,
  },
  ...['MessageSid', 'From', 'To', 'Body'].map((name) => ({
    title: `a text without ${name}`,
    delivery: { ...text, body: without(posted, name) },
    expect: 'field',
  })),
  {
    title: 'a text that names two numbers it came from',
    delivery: { ...text, body: `${form(posted)}&From=%2B12025550199` },
    expect: 'field',
  },
  {
    title: 'a text whose id is none of Twilio’s',
    delivery: { ...text, body: form({ ...posted, MessageSid: 'SM1' }) },
    expect: 'field',
  },
  { title: 'an empty body', delivery: { ...text, body: '' }, expect: 'field' },
  { title: 'an object that is none', delivery: { ...text, contentType: OBJECT, body: '[' }, expect: 'field' },
  {
    title: 'that a text was delivered',
    delivery: { ...receipt, body: form(status) },
    expect: { ...became, state: 'delivered' },
  },
  {
    title: 'that a text was read',
    delivery: { ...receipt, body: form({ ...status, MessageStatus: 'read' }) },
    expect: { ...became, state: 'delivered' },
  },
  ...['accepted', 'scheduled', 'queued', 'sending', 'sent', 'receiving', 'received'].map(
    (MessageStatus): InboundExample => ({
      title: `that a text is ${MessageStatus}, which is a step on the way`,
      delivery: { ...receipt, body: form({ ...status, MessageStatus }) },
      expect: { is: 'nothing', kind: MessageStatus },
    }),
  ),
  ...['undelivered', 'failed', 'canceled'].map(
    (MessageStatus): InboundExample => ({
      title: `that a text is ${MessageStatus}`,
      delivery: { ...receipt, body: form({ ...status, MessageStatus, ErrorCode: '30003' }) },
      expect: { ...became, state: 'failed', failure: '30003' },
    }),
  ),
  {
    title: 'that a text failed, without saying why',
    delivery: { ...receipt, body: form({ ...status, MessageStatus: 'undelivered', ErrorCode: '' }) },
    expect: { ...became, state: 'failed', failure: 'undelivered' },
  },
  {
    title: 'that whoever has the number answered STOP at Twilio',
    delivery: { ...receipt, body: form({ ...status, MessageStatus: 'failed', ErrorCode: '21610' }) },
    expect: { ...became, state: 'failed', failure: '21610', hasOptedOut: true },
  },
  {
    title: 'what became of a reply to a number',
    delivery: {
      ...receipt,
      query: `ref=${encodeURIComponent('sender#1.a_b-c/reply-help/twilio-SM1')}`,
      body: form(status),
    },
    expect: {
      ...became,
      state: 'delivered',
      key: { customerId: 'sender#1.a_b-c', programme: 'reply-help', occurrence: 'twilio-SM1' },
    },
  },
  {
    title: 'a status of a later day',
    delivery: { ...receipt, body: form({ ...status, MessageStatus: 'teleported' }) },
    expect: { is: 'nothing', kind: 'teleported' },
  },
  {
    title: 'a status that is no word',
    delivery: { ...receipt, body: form({ ...status, MessageStatus: 'to +12025550143' }) },
    expect: { is: 'nothing', kind: 'other' },
  },
  {
    title: 'what became of no message of ours',
    delivery: { ...receipt, query: '', body: form(status) },
    expect: 'field',
  },
  {
    title: 'what became of a message that is named as none of ours is',
    delivery: { ...receipt, query: 'ref=%2B12025550143%2Foffer%2F1', body: form(status) },
    expect: 'field',
  },
  ...['MessageSid', 'MessageStatus'].map((name) => ({
    title: `a status without ${name}`,
    delivery: { ...receipt, body: without(status, name) },
    expect: 'field',
  })),
];
