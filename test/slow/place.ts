import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { clientConfig } from '../../scripts/aws/client-config.ts';

/** Where the proof takes place: a local AWS, and tables, bucket, queue and key of its own there. */
export const Place = z.object({
  target: z.object({ endpointUrl: z.string(), caBundle: z.optional(z.string()), region: z.string() }),
  tables: z.object({ core: z.string(), keys: z.string() }),
  bucket: z.string(),
  queueUrl: z.string(),
  keyArn: z.string(),
});
export type Place = z.infer<typeof Place>;

/** The upload a worker begins with. */
export const Start = z.object({
  key: z.string(),
  sequence: z.string(),
  bytes: z.int(),
  uploadedAt: z.string(),
});

/** What a worker says of itself: AWS calls, write units, items written, and the most memory it ever held (bytes). */
export const Used = z.object({ rss: z.number(), calls: z.number(), units: z.number(), items: z.number() });
export type Used = z.infer<typeof Used>;

/** Clients for the place, which count calls and write units. */
export function awsOf({ target }: Place) {
  const counts = { calls: 0, units: 0, items: 0 };
  const config = clientConfig({ ...target, caBundle: target.caBundle });
  const dynamo = new DynamoDBClient(config);
  const [kms, s3, sqs] = [new KMSClient(config), new S3Client(config), new SQSClient(config)];
  dynamo.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        counts.calls += 1;
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        if (!/^(Put|Update|Transact)/.test(commandName)) return answer;
        const consumed = [Reflect.get(answer.output, 'ConsumedCapacity')].flat();
        counts.units += consumed.reduce((sum, one) => sum + Number(one?.CapacityUnits ?? 0), 0);
        const items = Reflect.get(args.input, 'TransactItems');
        counts.items += Array.isArray(items) ? items.length : 1;
        return answer;
      },
    { step: 'initialize' },
  );
  const countCall = () => {
    counts.calls += 1;
  };
  kms.middlewareStack.add(
    (next) => (args) => {
      countCall();
      return next(args);
    },
    { step: 'initialize' },
  );
  s3.middlewareStack.add(
    (next) => (args) => {
      countCall();
      return next(args);
    },
    { step: 'initialize' },
  );
  sqs.middlewareStack.add(
    (next) => (args) => {
      countCall();
      return next(args);
    },
    { step: 'initialize' },
  );
  return { dynamo, kms, s3, sqs, counts };
}
