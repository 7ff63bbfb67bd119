import type { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { SNSClient } from '@aws-sdk/client-sns';
import { providersInUse } from '../config/providers-in-use.ts';
import type { SmsProvider, StageConfig } from '../config/stage-config.ts';
import { ConfigurationError } from '../errors.ts';
import type { Channel } from '../ports/channel.ts';
import { eumSms } from './eum-sms.ts';
import { sandboxSms } from './sandbox-sms.ts';
import { snsSms } from './sns-sms.ts';
import { type TwilioParts, twilioSms } from './twilio-sms.ts';

/**
 * What channels are made of, each made when it is needed. `sandboxTopic` is there exactly in stages that may not text
 * a person.
 */
export interface ChannelParts {
  readonly sns: () => SNSClient;
  readonly eum: () => PinpointSMSVoiceV2Client;
  readonly twilio: () => TwilioParts;
  readonly sandboxTopic: string | undefined;
}

type MakeChannel = (parts: ChannelParts, config: StageConfig) => Channel;

const byProvider: Readonly<Record<SmsProvider, MakeChannel>> = {
  sns: ({ sns }) => snsSms(sns()),
  eum: ({ eum }, config) => eumSms(eum(), config.sms.configurationSet),
  twilio: ({ twilio }) => twilioSms(twilio()),
};

/** The ways out that a stage has, by the provider of its senders. Throws ConfigurationError. */
export function channelsOf(config: StageConfig, parts: ChannelParts): ReadonlyMap<SmsProvider, Channel> {
  const make = config.sms.transport === 'phones' ? toPhones(config, parts) : toSandbox(parts);
  return new Map([...providersInUse(config)].map((provider) => [provider, make(provider)]));
}

function toPhones(config: StageConfig, parts: ChannelParts): (provider: SmsProvider) => Channel {
  return (provider) => byProvider[provider](parts, config);
}

function toSandbox({ sns, sandboxTopic }: ChannelParts): (provider: SmsProvider) => Channel {
  if (!sandboxTopic) throw new ConfigurationError('The sandbox transport needs SANDBOX_TOPIC_ARN.');
  const client = sns();
  return (provider) => sandboxSms(client, sandboxTopic, provider);
}
