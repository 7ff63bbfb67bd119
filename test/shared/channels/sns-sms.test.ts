import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { beforeEach, describe, expect, test } from 'vitest';
import { snsSms } from '#shared/channels/sns-sms.ts';
import { anOutgoing } from '../../support/an-outgoing.ts';
import { mockedClient } from '../../support/mocked-client.ts';

const sns = mockedClient(SNSClient);
const channel = snsSms(new SNSClient({}));
const message = anOutgoing();
const failing = (name: string) => Object.assign(new Error(`quoting ${message.to}`), { name });

function attributes(): Readonly<Record<string, string | undefined>> {
  const { MessageAttributes = {} } = sns.commandCalls(PublishCommand)[0]?.args[0].input ?? {};
  const values = Object.entries(MessageAttributes).map(([name, value]) => [name, value.StringValue]);
  return Object.fromEntries(values);
}

beforeEach(() => {
  sns.reset();
  sns.on(PublishCommand).resolves({ MessageId: 'm-1' });
});

describe('a text by SNS', () => {
  test('goes to the number', async () => {
    expect(await channel.send(message)).toEqual({ outcome: 'accepted', providerMessageId: 'm-1' });
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input).toMatchObject({
      PhoneNumber: message.to,
      Message: message.text,
    });
  });

  test.each([
    [false, 'Transactional'],
    [true, 'Promotional'],
  ])('is of the type that its being marketing (%s) asks for: %s', async (isMarketing, type) => {
    await channel.send(anOutgoing({ isMarketing }));
    expect(attributes()).toEqual({ 'AWS.SNS.SMS.SMSType': type });
  });

  test.each([
    ['a registered name', 'AnXing', { 'AWS.SNS.SMS.SenderID': 'AnXing' }],
    ['a number', '+12065550100', { 'AWS.MM.SMS.OriginationNumber': '+12065550100' }],
    ['a short code', '12345', { 'AWS.MM.SMS.OriginationNumber': '12345' }],
    ['nobody registered', '', {}],
  ])('leaves by %s', async (_, senderId, identity) => {
    await channel.send(anOutgoing({ senderId }));
    expect(attributes()).toEqual({ 'AWS.SNS.SMS.SMSType': 'Transactional', ...identity });
  });

  test.each([
    ['ThrottledException', { outcome: 'throttled' }],
    ['OptedOutException', { outcome: 'refused', permanent: true, optedOut: true }],
    ['InvalidParameterException', { outcome: 'refused', permanent: true }],
    ['AuthorizationErrorException', { outcome: 'refused', permanent: false }],
    ['CredentialsProviderError', { outcome: 'refused', permanent: false }],
    ['InternalErrorException', { outcome: 'ambiguous' }],
    ['TimeoutError', { outcome: 'ambiguous' }],
    ['AnErrorNobodyKnows', { outcome: 'ambiguous' }],
  ])('that is answered %s is %o', async (name, expected) => {
    sns.on(PublishCommand).rejects(failing(name));
    expect(await channel.send(message)).toEqual({ ...expected, code: name });
  });

  test.each([
    ['ECONNREFUSED', { outcome: 'throttled' }],
    ['ECONNRESET', { outcome: 'ambiguous' }],
  ])('whose connection ends in %s is %o', async (code, expected) => {
    sns.on(PublishCommand).rejects(Object.assign(new Error('on the way'), { code }));
    expect(await channel.send(message)).toEqual({ ...expected, code });
  });
});
