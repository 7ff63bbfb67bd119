import { PublishCommand, type PublishCommandInput, type SNSClient } from '@aws-sdk/client-sns';
import type { Channel, Delivery, Outgoing } from '../ports/channel.ts';
import { deliveryOfError } from './sns-delivery.ts';

async function publish(client: SNSClient, input: PublishCommandInput): Promise<Delivery> {
  try {
    const { MessageId } = await client.send(new PublishCommand(input));
    return { outcome: 'accepted', providerMessageId: MessageId ?? '' };
  } catch (error) {
    return deliveryOfError(error); // every error has a meaning for the ledger; none may hide that a text may have left
  }
}

type Attributes = NonNullable<PublishCommandInput['MessageAttributes']>;

/** By whom a text shows to be sent: SNS tells a registered name from a number (SNS developer guide, SMS attributes). */
function attributesOf(senderId: string | undefined): Attributes {
  const text = (StringValue: string) => ({ DataType: 'String', StringValue });
  const type = { 'AWS.SNS.SMS.SMSType': text('Transactional') };
  if (!senderId) return type;
  const isNumber = /^\+?\d+$/.test(senderId);
  const identity = isNumber ? 'AWS.MM.SMS.OriginationNumber' : 'AWS.SNS.SMS.SenderID';
  return { ...type, [identity]: text(senderId) };
}

/** Text messages by Amazon SNS to real phones. `client` as `oneAttempt`. */
export function snsSms(client: SNSClient): Channel {
  return {
    name: 'sms',
    send: ({ to, text, senderId }) =>
      publish(client, { PhoneNumber: to, Message: text, MessageAttributes: attributesOf(senderId) }),
  };
}

/** What a sandboxed text looks like in its topic: the number's index stands for the number. */
function sandboxed({ toIndex, text, reference }: Outgoing): string {
  return JSON.stringify({ to: toIndex, text, reference });
}

/** Text messages into a topic instead of to phones, where no person may be texted. `client` as `oneAttempt`. */
export function sandboxSms(client: SNSClient, topicArn: string): Channel {
  return {
    name: 'sms',
    send: (message) => publish(client, { TopicArn: topicArn, Message: sandboxed(message) }),
  };
}
