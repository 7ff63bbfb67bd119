import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eumSms } from '#shared/channels/eum-sms.ts';
import { oneAttempt } from '#shared/channels/one-attempt.ts';
import { type Answer, aProvider } from '../../support/a-provider.ts';
import { anOutgoing } from '../../support/an-outgoing.ts';

const eum = await aProvider();
const impatient = { ...oneAttempt, requestHandler: { ...oneAttempt.requestHandler, requestTimeout: 100 } };
const settings = {
  endpoint: eum.url,
  region: 'us-east-1',
  credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' },
};
const client = new PinpointSMSVoiceV2Client({ ...settings, ...oneAttempt });
const channel = eumSms(client, 'covercast-prod');
const impatientChannel = eumSms(new PinpointSMSVoiceV2Client({ ...settings, ...impatient }), undefined);
afterAll(() => eum.close());

const accepted = { status: 200, body: { MessageId: '5b3a0d1e-0000-4000-8000-000000000001' } };
const asked = () => eum.asked.map(({ body }) => JSON.parse(body));

/** An error as AWS JSON 1.0 carries it, with the fields that the API reference gives the exception. */
function error(name: string, more: Readonly<Record<string, string>> = {}, status = 400): Answer {
  const __type = `com.amazonaws.pinpointsmsvoicev2#${name}`;
  return { status, body: { __type, Message: 'what is wrong with +12065550142', ...more } };
}

beforeEach(() => {
  eum.asked.length = 0;
  eum.answer(accepted);
});

describe('a text by AWS End User Messaging', () => {
  test('is one SendTextMessage with its reference, its type and how long it is of use', async () => {
    const message = anOutgoing({ senderId: 'pool-1' });
    expect(await channel.send(message)).toEqual({
      outcome: 'accepted',
      providerMessageId: accepted.body.MessageId,
    });
    expect(eum.asked[0]?.headers['x-amz-target']).toBe('PinpointSMSVoiceV2.SendTextMessage');
    expect(asked()).toEqual([
      {
        DestinationPhoneNumber: message.to,
        OriginationIdentity: 'pool-1',
        MessageBody: message.text,
        MessageType: 'TRANSACTIONAL',
        ConfigurationSetName: 'covercast-prod',
        TimeToLive: 3_600,
        Context: { ledgerKey: message.reference },
      },
    ]);
  });

  test('is promotional when it is marketing', async () => {
    await channel.send(anOutgoing({ isMarketing: true }));
    expect(asked()).toMatchObject([{ MessageType: 'PROMOTIONAL' }]);
  });

  test('names no configuration set where the stage has none', async () => {
    await eumSms(client, undefined).send(anOutgoing());
    expect(asked()[0]).not.toHaveProperty('ConfigurationSetName');
  });

  test.each([
    [5, 5],
    [5.9, 5],
    [259_200, 259_200],
    [1_000_000, 259_200],
  ])('of use for %d seconds lives for %d', async (usefulForSeconds, TimeToLive) => {
    await channel.send(anOutgoing({ usefulForSeconds }));
    expect(asked()).toMatchObject([{ TimeToLive }]);
  });

  test.each([4.9, 0, -60])('of use for %d seconds is not sent', async (usefulForSeconds) => {
    expect(await channel.send(anOutgoing({ usefulForSeconds }))).toEqual({
      outcome: 'refused',
      code: 'no-longer-useful',
      permanent: true,
    });
    expect(eum.asked).toEqual([]);
  });

  test.each([
    ['ThrottlingException', {}, { outcome: 'throttled' }],
    ['AccessDeniedException', { Reason: 'ACCOUNT_DISABLED' }, { outcome: 'refused', permanent: false }],
    [
      'ConflictException',
      { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' },
      { outcome: 'refused', permanent: true, optedOut: true },
    ],
    ['ConflictException', { Reason: 'RESOURCE_NOT_ACTIVE' }, { outcome: 'refused', permanent: false }],
    [
      'ConflictException',
      { Reason: 'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION' },
      { outcome: 'refused', permanent: true },
    ],
    ['ResourceNotFoundException', { ResourceType: 'pool' }, { outcome: 'refused', permanent: false }],
    [
      'ServiceQuotaExceededException',
      { Reason: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT' },
      { outcome: 'refused', permanent: false },
    ],
    ['ValidationException', { Reason: 'INVALID_PARAMETER' }, { outcome: 'refused', permanent: true }],
    ['ValidationException', { Reason: 'SENDER_ID_NOT_REGISTERED' }, { outcome: 'refused', permanent: false }],
    ['ValidationException', { Reason: 'A_REASON_OF_TOMORROW' }, { outcome: 'refused', permanent: true }],
    ['AnErrorNobodyKnows', {}, { outcome: 'ambiguous' }],
  ] as const)('that is answered %s %o is %o', async (name, more, expected) => {
    eum.answer(error(name, more));
    const code = 'Reason' in more ? more.Reason : name;
    expect(await channel.send(anOutgoing())).toEqual({ ...expected, code });
    expect(eum.asked).toHaveLength(1);
  });

  test.each([
    ['InternalServerException', error('InternalServerException', { RequestId: 'r-1' }, 500)],
    ['ETIMEDOUT', 'silence'],
    ['ECONNRESET', 'hang-up'],
  ] as const)('that ends in %s may have left, and is not tried twice', async (code, answer) => {
    eum.answer(answer);
    const asker = answer === 'silence' ? impatientChannel : channel;
    expect(await asker.send(anOutgoing())).toEqual({ outcome: 'ambiguous', code });
    expect(eum.asked).toHaveLength(1);
  });

  test('that never reached the provider has not left', async () => {
    const nobody = new PinpointSMSVoiceV2Client({
      ...settings,
      ...impatient,
      endpoint: 'http://127.0.0.1:1',
    });
    const expected = { outcome: 'throttled', code: 'ECONNREFUSED' };
    expect(await eumSms(nobody, undefined).send(anOutgoing())).toEqual(expected);
  });
});

describe('a provider’s client', () => {
  test('makes one attempt of at most five seconds', () => {
    expect(oneAttempt).toMatchObject({ maxAttempts: 1, requestHandler: { requestTimeout: 5_000 } });
  });
});
