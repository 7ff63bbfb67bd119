import type { SNSClient } from '@aws-sdk/client-sns';
import type { StageConfig } from '../config/stage-config.ts';
import type { ChannelName } from '../contracts/records/customer.ts';
import { ConfigurationError } from '../errors.ts';
import type { Channel } from '../ports/channel.ts';
import { sandboxSms, snsSms } from './sns-sms.ts';

/** What channels are made of. `sandboxTopic` is there exactly in stages that may not text a person. */
export interface ChannelParts {
  readonly sns: SNSClient;
  readonly sandboxTopic: string | undefined;
}

function smsOf(config: StageConfig, { sns, sandboxTopic }: ChannelParts): Channel {
  if (config.sms.transport === 'phones') return snsSms(sns);
  if (!sandboxTopic) throw new ConfigurationError('The sandbox transport needs SANDBOX_TOPIC_ARN.');
  return sandboxSms(sns, sandboxTopic);
}

/** The ways out that a stage has, by name. Throws ConfigurationError. */
export function channelsOf(config: StageConfig, parts: ChannelParts): ReadonlyMap<ChannelName, Channel> {
  return new Map([['sms', smsOf(config, parts)]]);
}
