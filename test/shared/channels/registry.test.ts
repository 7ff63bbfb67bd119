import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type ChannelParts, channelsOf } from '#shared/channels/registry.ts';
import { local } from '#shared/config/local.ts';
import { prod } from '#shared/config/prod.ts';
import type { SmsProvider, StageConfig } from '#shared/config/stage-config.ts';
import { staging } from '#shared/config/staging.ts';
import { ConfigurationError } from '#shared/errors.ts';
import { anOutgoing } from '../../support/an-outgoing.ts';
import { mockedClient } from '../../support/mocked-client.ts';

const sns = mockedClient(SNSClient);
const message = anOutgoing({ sender: 'canada' });
beforeEach(() => {
  sns.reset();
  sns.on(PublishCommand).resolves({ MessageId: 'm-1' });
});

function parts(sandboxTopic?: string) {
  return {
    sns: vi.fn<ChannelParts['sns']>(() => new SNSClient({})),
    eum: vi.fn<ChannelParts['eum']>(() => new PinpointSMSVoiceV2Client({})),
    twilio: vi.fn<ChannelParts['twilio']>(() => ({
      accounts: { current: () => ({ is: 'unread' }) },
      webhookUrl: 'https://api.example',
    })),
    sandboxTopic,
  };
}

function textingBy(...providers: readonly SmsProvider[]): StageConfig {
  const senders = providers.map((provider) => [provider, { provider, id: 'id', partsPerSecond: 1 }] as const);
  return { ...prod, sms: { ...prod.sms, senders: Object.fromEntries(senders) } };
}

describe('a stage that texts people', () => {
  test.each([[['sns']], [['eum', 'twilio']], [['sns', 'eum', 'twilio']]] as const)(
    'has channels, and makes parts, of the providers of its senders alone: %o',
    (providers) => {
      const made = parts();
      expect([...channelsOf(textingBy(...providers), made).keys()]).toEqual(providers);
      for (const provider of ['sns', 'eum', 'twilio'] as const)
        expect(made[provider]).toHaveBeenCalledTimes(providers.some((one) => one === provider) ? 1 : 0);
    },
  );
});

describe.each([local, staging])('the stage $stage, which may text nobody,', (config) => {
  test('rehearses every provider', () => {
    const rehearsed = [...channelsOf(config, parts('arn:topic')).keys()];
    expect(rehearsed.toSorted()).toEqual(['eum', 'sns', 'twilio']);
  });

  test('makes nothing that reaches a phone', async () => {
    const made = parts('arn:topic');
    for (const channel of channelsOf(config, made).values()) await channel.send(message);
    expect(made.eum).not.toHaveBeenCalled();
    expect(made.twilio).not.toHaveBeenCalled();
    for (const { args } of sns.commandCalls(PublishCommand)) {
      expect(args[0].input).toEqual({ TopicArn: 'arn:topic', Message: expect.any(String) });
      expect(JSON.stringify(args[0].input)).not.toContain(message.to.slice(1));
    }
  });

  test('puts each text into its topic: the number’s index in the number’s place, provider and sender by name', async () => {
    await channelsOf(config, parts('arn:topic')).get('twilio')?.send(message);
    const [call] = sns.commandCalls(PublishCommand);
    expect(JSON.parse(String(call?.args[0].input.Message))).toEqual({
      to: message.toIndex,
      text: message.text,
      reference: message.reference,
      provider: 'twilio',
      sender: 'canada',
    });
  });

  test('does not start without its topic', () => {
    expect(() => channelsOf(config, parts())).toThrow(ConfigurationError);
  });
});
