import { PublishCommand, type PublishCommandInput, type SNSClient } from '@aws-sdk/client-sns';
import type { Channel, Outgoing } from '../ports/channel.ts';
import { awsAttempt } from './aws-attempt.ts';
import { snsOutcomes } from './outcomes/sns-outcomes.ts';

type Attributes = NonNullable<PublishCommandInput['MessageAttributes']>;

/**
 * Text messages by Amazon SNS to real phones. `client` as `oneAttempt`. SNS takes no time after which a text is
 * useless, and no reference of ours: what became of it stands in CloudWatch Logs alone.
 */
export function snsSms(client: SNSClient): Channel {
  return {
    name: 'sms',
    send: (message) => {
      const { to, text } = message;
      const input = { PhoneNumber: to, Message: text, MessageAttributes: attributesOf(message) };
      return awsAttempt(client.send(new PublishCommand(input)), snsOutcomes);
    },
  };
}

// https://docs.aws.amazon.com/sns/latest/dg/sms_publish-to-phone.html: a registered name, or else a number.
function attributesOf({ senderId, isMarketing }: Outgoing): Attributes {
  const text = (StringValue: string) => ({ DataType: 'String', StringValue });
  const type = { 'AWS.SNS.SMS.SMSType': text(isMarketing ? 'Promotional' : 'Transactional') };
  if (!senderId) return type;
  const isNumber = /^\+?\d+$/.test(senderId);
  const identity = isNumber ? 'AWS.MM.SMS.OriginationNumber' : 'AWS.SNS.SMS.SenderID';
  return { ...type, [identity]: text(senderId) };
}
