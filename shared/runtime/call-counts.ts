import type { HandlerExecutionContext, MiddlewareStack } from '@smithy/types';

const counts = new Map<string, number>();

const services: Readonly<Record<string, string>> = {
  DynamoDBClient: 'dynamodb',
  S3Client: 's3',
  SQSClient: 'sqs',
  SNSClient: 'sns',
  PinpointSMSVoiceV2Client: 'sms-voice',
  KMSClient: 'kms',
  EventBridgeClient: 'events',
  SecretsManagerClient: 'secretsmanager',
};

function actionOf({ clientName = '', commandName = '' }: HandlerExecutionContext): string {
  return `${services[clientName] ?? clientName}:${commandName.replace(/Command$/, '')}`;
}

/** The client, with every call of it counted by action: `dynamodb:PutItem`. */
export function counted<
  Input extends object,
  Output extends object,
  C extends { middlewareStack: MiddlewareStack<Input, Output> },
>(client: C & { middlewareStack: MiddlewareStack<Input, Output> }): C {
  client.middlewareStack.add(
    (next, context) => (args) => {
      const action = actionOf(context);
      counts.set(action, (counts.get(action) ?? 0) + 1);
      return next(args);
    },
    { step: 'initialize', name: 'countCalls' },
  );
  return client;
}

/** How often each action was called since this was last asked; the log of each invocation ends with it. */
export function takeCounts(): Readonly<Record<string, number>> {
  const taken = Object.fromEntries(counts);
  counts.clear();
  return taken;
}
