import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { channelsOf } from '#shared/channels/registry.ts';
import { sandboxSms, snsSms } from '#shared/channels/sns-sms.ts';
import { local } from '#shared/config/local.ts';
import { prod } from '#shared/config/prod.ts';
import { ConfigurationError } from '#shared/errors.ts';

const sns = mockClient(SNSClient);
const client = new SNSClient({});
const message = {
  to: '+8613800000042',
  toIndex: '1.index',
  text: '台风',
  reference: 'cus_1/typhoon-motor/e#1',
};
const failing = (name: string) => Object.assign(new Error(`quoting ${message.to}`), { name });

beforeEach(() => {
  sns.reset();
  sns.on(PublishCommand).resolves({ MessageId: 'm-1' });
});

describe('a text by SNS', () => {
  test('goes to the number, as transactional', async () => {
    expect(await snsSms(client).send(message)).toEqual({ outcome: 'accepted', providerMessageId: 'm-1' });
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input).toMatchObject({
      PhoneNumber: message.to,
      Message: message.text,
    });
  });

  test.each([
    ['a registered name', 'AnXing', { 'AWS.SNS.SMS.SenderID': 'AnXing' }],
    ['a number', '+12065550100', { 'AWS.MM.SMS.OriginationNumber': '+12065550100' }],
    ['a short code', '12345', { 'AWS.MM.SMS.OriginationNumber': '12345' }],
    ['nobody registered', undefined, {}],
    ['an empty name', '', {}],
  ])('leaves by %s', async (_, senderId, identity) => {
    await snsSms(client).send({ ...message, ...(senderId !== undefined && { senderId }) });
    const { MessageAttributes = {} } = sns.commandCalls(PublishCommand)[0]?.args[0].input ?? {};
    const values = Object.entries(MessageAttributes).map(([name, value]) => [name, value.StringValue]);
    expect(Object.fromEntries(values)).toEqual({ 'AWS.SNS.SMS.SMSType': 'Transactional', ...identity });
  });

  test.each([
    ['ThrottledException', { outcome: 'throttled' }],
    ['OptedOutException', { outcome: 'refused', permanent: true }],
    ['InvalidParameterException', { outcome: 'refused', permanent: true }],
    ['AuthorizationErrorException', { outcome: 'refused', permanent: false }],
    ['InternalErrorException', { outcome: 'ambiguous' }],
    ['TimeoutError', { outcome: 'ambiguous' }],
    ['AnErrorNobodyKnows', { outcome: 'ambiguous' }],
  ])('that is answered %s is %o', async (name, expected) => {
    sns.on(PublishCommand).rejects(failing(name));
    expect(await snsSms(client).send(message)).toMatchObject({ ...expected, code: name });
  });
});

describe('a sandboxed text', () => {
  test('goes to the topic with the number’s index in the number’s place', async () => {
    await sandboxSms(client, 'arn:topic').send(message);
    const { input } = sns.commandCalls(PublishCommand)[0]?.args[0] ?? {};
    expect(input).not.toHaveProperty('PhoneNumber');
    expect(JSON.parse(String(input?.Message))).toEqual({
      to: '1.index',
      text: '台风',
      reference: message.reference,
    });
    expect(JSON.stringify(input)).not.toContain(message.to);
  });
});

describe('a stage', () => {
  test('that texts people has no use for a topic', () =>
    expect([...channelsOf(prod, { sns: client, sandboxTopic: undefined }).keys()]).toEqual(['sms']));
  test('with the sandbox transport and no topic does not start', () =>
    expect(() => channelsOf(local, { sns: client, sandboxTopic: undefined })).toThrow(ConfigurationError));
});
