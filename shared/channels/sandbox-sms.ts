import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { SmsProvider } from '../config/stage-config.ts';
import type { Channel, Outgoing } from '../ports/channel.ts';
import { awsAttempt } from './aws-attempt.ts';
import { snsOutcomes } from './outcomes/sns-outcomes.ts';

/**
 * Text messages of a provider into a topic instead of to phones, where no person may be texted. `client` as
 * `oneAttempt`. Each is `{to, text, reference, provider, sender}`: the number's index stands for the number.
 */
export function sandboxSms(client: SNSClient, topicArn: string, provider: SmsProvider): Channel {
  return {
    name: 'sms',
    send: (message) => {
      const input = { TopicArn: topicArn, Message: sandboxed(message, provider) };
      return awsAttempt(client.send(new PublishCommand(input)), snsOutcomes);
    },
  };
}

function sandboxed({ toIndex, text, reference, sender }: Outgoing, provider: SmsProvider): string {
  return JSON.stringify({ to: toIndex, text, reference, provider, sender });
}
