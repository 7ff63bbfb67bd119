import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { inject } from 'vitest';
import { clientConfig } from '../../../scripts/aws/client-config.ts';
import { outputs, unique } from '../deployed.ts';

/** Lets a text come in late: AWS End User Messaging took it at that moment, and it is on our queue only now. */
export async function lateText(from: string, text: string, takenAt: Date): Promise<void> {
  const message = {
    originationNumber: from,
    destinationNumber: '+12065550100',
    messageBody: text,
    inboundMessageId: unique('late-'),
  };
  const notification = {
    Type: 'Notification',
    MessageId: unique('n-'),
    Message: JSON.stringify(message),
    Timestamp: takenAt.toISOString(),
  };
  const sqs = new SQSClient({ ...clientConfig(inject('target')), useQueueUrlAsEndpoint: false });
  const { url: QueueUrl } = JSON.parse(outputs['Queues'] ?? '{}')['eum-texts'];
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(notification) }));
}
